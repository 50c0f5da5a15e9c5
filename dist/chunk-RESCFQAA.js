import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  attribute,
  constantString,
  isOverrideFile,
  readSource,
  viewModule
} from "./chunk-SHN3AHZV.js";

// src/module/directory.ts
import { posix } from "node:path";
var directoryOf = (path) => posix.dirname(path).replace(/^\.$/, "");
var directoryFrom = (directory, path) => posix.join(directory, path).replace(/^\.$|\/$/, "");

// src/module/terraform-file.ts
var isTerraformFile = (path) => /\.(tf|tofu)(\.json)?$/.test(path);
var isOwnConfiguration = (path) => /^[^/]+\.(tf|tofu)(\.json)?$/.test(path);
var isOwnJson = (path) => /^[^/]+\.(tf|tofu)\.json$/.test(path);
var isOwnTerraform = (path) => path.endsWith(".tf") && !path.includes("/");

// src/module/called-modules.ts
import { posix as posix2 } from "node:path";
function calledModules(module) {
  const known = remembered.get(module);
  if (known) return known;
  const called = callsIn(module).map(({ source, ...call }) => ({
    ...call,
    child: childOf(module, call.name, source)
  }));
  remembered.set(module, called);
  return called;
}
var remembered = /* @__PURE__ */ new WeakMap();
function callsIn(module) {
  const byName = /* @__PURE__ */ new Map();
  for (const declared of viewModule(module).modules) {
    const twins = byName.get(declared.name) ?? [];
    twins.push(declared);
    byName.set(declared.name, twins);
  }
  const written = [...byName].map(([name, blocks]) => ({
    name,
    blocks,
    source: sourceOf(blocks)
  }));
  return [...written, ...jsonCalls(module).filter(({ name }) => !byName.has(name))];
}
function sourceOf(blocks) {
  const inOrder = blocks.toSorted(
    (a, b) => Number(isOverrideFile(a.file)) - Number(isOverrideFile(b.file))
  );
  const given = inOrder.flatMap(({ document, block }) => {
    const argument = attribute(block, "source");
    return argument ? [constantString(document.bytes, argument.value)] : [];
  });
  return given.length === 0 ? null : given.at(-1);
}
function jsonCalls(module) {
  return module.assets.flatMap(({ path, bytes }) => {
    if (!isOwnJson(path)) return [];
    const blocks = parsed(bytes).flatMap((root) => listed(root.module));
    return blocks.flatMap(Object.entries).map(([name, body]) => {
      const source = listed(body)[0]?.source ?? null;
      const constant = typeof source === "string" && !/[$%]\{/.test(source);
      return {
        name,
        blocks: [],
        jsonFile: path,
        source: source === null ? null : constant ? source : void 0
      };
    });
  });
}
function parsed(bytes) {
  try {
    return listed(JSON.parse(bytes.toString("utf8")));
  } catch {
    return [];
  }
}
var listed = (value) => (Array.isArray(value) ? value : [value]).filter(
  (entry) => typeof entry === "object" && entry !== null
);
function childOf({ children }, name, source) {
  if (source === null) return { kind: "unseen", source: void 0, why: "no source" };
  if (source === void 0) return { kind: "unseen", source, why: "dynamic source" };
  const read = children?.get(name);
  if (read?.source === source) return read;
  const meant = readSource(source);
  if (meant.kind === "invalid") return { kind: "unseen", source, why: "not a source" };
  if (meant.kind === "remote") return { kind: "unseen", source, why: meant.from };
  const directory = posix2.normalize(meant.path);
  const other = [...children?.values() ?? []].find(
    (child) => child.kind === "local" && child.directory === directory
  );
  return other ? { ...other, source } : { kind: "unseen", source, why: "not read" };
}

// src/module/unsafe-path.ts
function whyUnsafe(path) {
  if (path.length > MAX_PATH_CHARACTERS) return "its path is too long";
  if (UNUSUAL.test(path)) return "its name holds a control character or a backslash";
  const names = path.split("/");
  if (names.some((name) => name === "" || name === "." || name === "..")) {
    return "its path leads outside the module";
  }
  return names.map((name) => whyNeverTaken(name.toLowerCase())).find((reason) => reason);
}
var MAX_PATH_CHARACTERS = 500;
var UNUSUAL = /[\u0000-\u001f\u007f\\]/;
function whyNeverTaken(name) {
  if (NEVER_ENTERED.has(name)) return `${name} is never taken from a module`;
  if (name === ".terraform.lock.hcl") return "a lock file is not needed to validate";
  if (/^terraform\.tfstate/.test(name))
    return "state may hold secrets and is not needed to validate";
  return void 0;
}
var NEVER_ENTERED = /* @__PURE__ */ new Set([
  ".terraform",
  "terraform.d",
  ".git",
  "node_modules"
]);

export {
  directoryOf,
  directoryFrom,
  isTerraformFile,
  isOwnConfiguration,
  isOwnJson,
  isOwnTerraform,
  calledModules,
  callsIn,
  whyUnsafe
};
