import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readManifest,
  sha256Of
} from "./chunk-DZMTIEFW.js";
import {
  ModuleReadError,
  gitRoot,
  readRegularFileSync
} from "./chunk-DCR5WNRV.js";
import {
  DEFAULT_LIMITS,
  cleanLine
} from "./chunk-BNL5HEYF.js";
import {
  callsIn,
  directoryFrom,
  isTerraformFile,
  whyUnsafe
} from "./chunk-RESCFQAA.js";
import {
  require_mod
} from "./chunk-WYD6KFTX.js";
import {
  readSource
} from "./chunk-SHN3AHZV.js";
import {
  __callDispose,
  __toESM,
  __using
} from "./chunk-NLBF54U6.js";

// src/cli/cli-error.ts
var CliError = class extends Error {
  name = "CliError";
  exitCode;
  constructor(exitCode, message, options) {
    super(message, options);
    this.exitCode = exitCode;
  }
};

// src/cli/exit-code.ts
var EXIT = {
  ok: 0,
  findingsRemain: 1,
  usage: 2,
  input: 3,
  validator: 4,
  internal: 5,
  config: 6,
  unfit: 7,
  interrupted: 130
};
var EXIT_CODE_HELP = `
Exit codes:
  0    nothing is left to fix
  1    findings remain, or a part could not be judged
  2    wrong usage
  3    input could not be read, or a file could not be written
  4    the engine, the controller or the drafting model that was asked for is not there or failed
  5    internal error
  6    the configuration cannot be used, or says no
  7    doctor: a repair would not run
  130  interrupted`;

// src/cli/read-modules.ts
import { readdir as readdir2, stat } from "node:fs/promises";
import { basename, dirname, join as join2, relative, resolve } from "node:path";

// src/module/read-module-index.ts
import { readdir } from "node:fs/promises";
import { join, posix } from "node:path";
async function readModuleIndex(top) {
  const cost = { folders: 0, files: 0, parsed: 0 };
  const directories = /* @__PURE__ */ new Map();
  const mentions = /* @__PURE__ */ new Map();
  await enter("", 0);
  const callers = /* @__PURE__ */ new Map();
  return {
    directories,
    cost,
    callersOf: (directory) => {
      const found = [...mentions.get(directory) ?? []].filter((mention) => {
        const calls = callers.get(mention) ?? calledFrom(mention);
        callers.set(mention, calls);
        return calls.has(directory);
      });
      return [...new Set(found.map((mention) => mention.directory))].sort();
    }
  };
  async function enter(folder, depth) {
    if (cost.folders >= MAX_FOLDERS) return;
    cost.folders += 1;
    const entries = await readdir(join(top, folder), { withFileTypes: true }).catch(
      () => []
    );
    const files = entries.filter((entry) => entry.isFile());
    const terraform = files.filter(({ name }) => isTerraformFile(name));
    if (terraform.length > 0) index(folder, files, terraform);
    if (depth >= MAX_DEPTH) return;
    const below = entries.filter((entry) => entry.isDirectory()).map(({ name }) => folder === "" ? name : `${folder}/${name}`).filter((path) => whyUnsafe(path) === void 0 && !posix.basename(path).startsWith("."));
    for (let from = 0; from < below.length; from += AT_ONCE)
      await Promise.all(below.slice(from, from + AT_ONCE).map((path) => enter(path, depth + 1)));
  }
  function index(directory, files, terraform) {
    let hasBackend = false;
    for (const { name } of terraform) {
      const path = join(top, directory, name);
      const { maxTerraformFileBytes } = DEFAULT_LIMITS;
      const bytes = readRegularFileSync(path, maxTerraformFileBytes);
      cost.files += 1;
      if (!bytes) continue;
      const text = bytes.toString("latin1");
      hasBackend ||= BACKEND.test(text);
      if (!text.includes("module")) continue;
      const mention = { directory, file: { path: name, bytes } };
      for (const [, source = ""] of bytes.toString("utf8").matchAll(LOCAL_SOURCE)) {
        const called = resolved(directory, source);
        if (called === void 0) continue;
        const known = mentions.get(called) ?? /* @__PURE__ */ new Set();
        mentions.set(called, known.add(mention));
      }
    }
    const marks = files.map(({ name }) => name).filter((name) => OF_A_ROOT.test(name));
    directories.set(directory, { marks, hasBackend });
  }
  function calledFrom({ directory, file }) {
    cost.parsed += 1;
    const isJson = file.path.endsWith(".json");
    const calls = callsIn({
      label: "",
      files: isJson ? [] : moduleBlocks(file),
      assets: isJson ? [file] : [],
      skipped: []
    });
    const called = calls.flatMap(
      ({ source }) => typeof source === "string" ? resolved(directory, source) ?? [] : []
    );
    return new Set(called);
  }
}
function moduleBlocks(file) {
  const text = file.bytes.toString("latin1");
  if (/\/\*|<</.test(text)) return [file];
  const blocks = [];
  let end = 0;
  for (const { index } of text.matchAll(MODULE_HEADER)) {
    if (index < end) continue;
    const close = text.indexOf("\n}", index);
    end = close < 0 ? text.length : close + 2;
    blocks.push({ path: `${index}.tf`, bytes: file.bytes.subarray(index, end) });
  }
  return blocks;
}
var MODULE_HEADER = /^[ \t]*module\b/gm;
function resolved(directory, source) {
  const meant = readSource(source);
  if (meant.kind !== "local") return void 0;
  const path = directoryFrom(directory, meant.path);
  return path === ".." || path.startsWith("../") ? void 0 : path;
}
var MAX_FOLDERS = 1e5;
var MAX_DEPTH = 32;
var AT_ONCE = 8;
var LOCAL_SOURCE = /"(\.{1,2}[/\\][^"\n]*)"/g;
var BACKEND = /\b(?:backend[ \t]*"|cloud[ \t]*\{|"(?:backend|cloud)"[ \t]*:)/;
var OF_A_ROOT = /^(?:\.terraform\.lock\.hcl|.*\.tfvars(?:\.json)?)$/;

// src/module/discover-modules.ts
async function discoverModules(top) {
  const index = await readModuleIndex(top);
  return [...index.directories.keys()].sort().map((directory) => describe(index, directory));
}
function describe(index, directory) {
  const calledBy = index.callersOf(directory).filter((caller) => caller !== directory);
  const known = index.directories.get(directory);
  const isMarked = known !== void 0 && (known.hasBackend || known.marks.length > 0);
  const role = calledBy.length === 0 ? "root" : isMarked ? "both" : "child";
  return { directory, role, calledBy };
}

// src/cli/nearest.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function nearestOf(word, known) {
  const [best] = known.map((one) => ({ one, away: (0, import_fastest_levenshtein.distance)(word.toLowerCase(), one.toLowerCase()) })).filter(({ one, away }) => away <= MOST_EDITS && away <= one.length * MOST_SHARE).sort((a, b) => a.away - b.away);
  return best?.one;
}
var MOST_EDITS = 3;
var MOST_SHARE = 0.6;

// src/cli/read-modules.ts
async function readModules(paths, cwd, readModule) {
  const directories = [...new Set(paths.map((path) => resolve(cwd, path)))];
  const modules = /* @__PURE__ */ new Map();
  for (const directory of directories) {
    for (const located of await readNamed(directory, cwd, readModule))
      modules.set(located.directory, located);
  }
  return [...modules.values()];
}
async function readNamed(directory, cwd, readModule) {
  const label = labelOf(directory, cwd);
  await assertDirectory(directory, label);
  try {
    return [{ module: { ...await readModule(directory), label }, directory, root: directory }];
  } catch (error) {
    if (!(error instanceof ModuleReadError)) throw error;
    const roots = await readRoots(directory, cwd, readModule);
    if (roots.length > 0) return roots;
    const below = await modulesBelow(directory, label);
    const message = cleanLine(error.message.replaceAll(directory, label));
    throw new CliError(EXIT.input, below === "" ? message : `${message} Next: name ${below}.`, {
      cause: error
    });
  }
}
async function readRoots(top, cwd, readModule) {
  const found = await discoverModules(top);
  const isModule = found.some(({ directory }) => directory === "");
  if (isModule) return [];
  const tree = await gitRoot(top) ?? top;
  const roots = [];
  for (const { directory: below, role } of found) {
    if (role === "child") continue;
    const directory = join2(top, below);
    try {
      const module = await readModule(directory, { tree });
      roots.push({ module: { ...module, label: labelOf(directory, cwd) }, directory, root: top });
    } catch (error) {
      if (error instanceof ModuleReadError) return [];
      throw error;
    }
  }
  return roots;
}
function labelOf(directory, cwd) {
  const below = relative(cwd, directory) || ".";
  return (below.startsWith("..") ? directory : below).replaceAll("\\", "/");
}
async function assertDirectory(directory, label) {
  const name = cleanLine(label);
  const stats = await stat(directory).catch(async (error) => {
    const words = error.code === "ENOENT" ? await nearestDirectory(directory, label) : READ_ERRORS[error.code ?? ""] ?? cleanLine(error.message);
    throw new CliError(EXIT.input, `cannot read ${name}: ${words}`, { cause: error });
  });
  if (stats.isDirectory()) return;
  const parent = cleanLine(dirname(label));
  throw new CliError(
    EXIT.usage,
    `${name} is a file, and terraform works on directories. Next: name ${parent}, with --scope ${name}:1-9 for some of its lines.`
  );
}
var READ_ERRORS = {
  EACCES: "permission denied. Next: run as a user who may read it.",
  ELOOP: "its symbolic links run in a circle."
};
async function nearestDirectory(directory, label) {
  const beside = await readdir2(dirname(directory), { withFileTypes: true }).catch(() => []);
  const names = beside.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const near = nearestOf(basename(directory), names);
  const next = near === void 0 ? "check the path" : `name ${join2(dirname(label), near)}`;
  return `there is no such directory. Next: ${cleanLine(next)}.`;
}
var MODULES_NAMED = 5;
async function modulesBelow(directory, label) {
  const entries = await readdir2(directory, { withFileTypes: true }).catch(() => []);
  const found = [];
  for (const entry of entries.filter((one) => one.isDirectory() && !one.name.startsWith("."))) {
    const names = await readdir2(join2(directory, entry.name)).catch(() => []);
    if (names.some((name) => name.endsWith(".tf"))) found.push(join2(label, entry.name));
  }
  return found.sort().slice(0, MODULES_NAMED).map((name) => cleanLine(name)).join(" or ");
}

// src/schema/user-schemas.ts
import { existsSync, mkdirSync, renameSync as renameSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { homedir } from "node:os";
import { join as join4 } from "node:path";

// src/storage/hold.ts
import { readFileSync as readFileSync2, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename as basename2, dirname as dirname2, join as join3 } from "node:path";

// src/storage/owner.ts
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
var thisProcess = () => ({
  host: hostname(),
  pid: process.pid,
  ...startOf(process.pid)
});
function isAlive({ host, pid, started }) {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
  const now = startOf(pid).started;
  return now === void 0 || started === void 0 || now === started;
}
function startOf(pid) {
  try {
    const stat2 = readFileSync(`/proc/${pid}/stat`, "latin1");
    const started = stat2.slice(stat2.lastIndexOf(")") + 2).split(" ")[START];
    return started === void 0 ? {} : { started };
  } catch {
    return {};
  }
}
var START = 22 - 3;

// src/storage/hold.ts
var HeldError = class extends Error {
  name = "HeldError";
};
function hold(path, waitMs = 0) {
  if (isSpecial(path)) return { [Symbol.dispose]: () => {
  } };
  const lock = `${realName(path)}.lock`;
  const mine = JSON.stringify(thisProcess());
  const end = performance.now() + waitMs;
  while (!claim(lock, mine)) {
    if (free(lock)) continue;
    if (performance.now() >= end) throw heldError(path, lock);
    sleep(POLL_MS);
  }
  return {
    [Symbol.dispose]: () => {
      if (textOf(lock) === mine) rmSync(lock, { force: true });
    }
  };
}
var POLL_MS = 20;
function isSpecial(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== void 0 && !found.isFile() && !found.isDirectory();
}
function realName(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? realpathSync(path) : join3(realpathSync(dirname2(path)), basename2(path));
}
function claim(lock, mine) {
  try {
    writeFileSync(lock, mine, { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}
function free(lock) {
  const found = textOf(lock);
  if (found === void 0) return true;
  const owner = ownerIn(found);
  if (owner ? isAlive(owner) : isFresh(lock)) return false;
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (error.code === "ENOENT") return true;
    throw error;
  }
  const taken = textOf(aside);
  rmSync(aside, { force: true });
  if (taken !== void 0 && taken !== found) claim(lock, taken);
  return true;
}
function textOf(lock) {
  try {
    return readFileSync2(lock, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw error;
  }
}
function ownerIn(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
var isFresh = (lock) => {
  const found = statSync(lock, { throwIfNoEntry: false });
  return found !== void 0 && Date.now() - found.mtimeMs < 2e3;
};
function heldError(path, lock) {
  const owner = ownerIn(textOf(lock) ?? "");
  const who = owner ? `process ${owner.pid} on ${owner.host}` : "another process";
  return new HeldError(
    `${path} is being written by ${who}. Next: wait for it or name another file; where no such process runs, delete ${lock}.`
  );
}
function sleep(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

// src/schema/pack.ts
import { brotliCompressSync, constants } from "node:zlib";

// src/schema/pack-chunk.ts
function newChunk() {
  const types = table();
  const attributes = table();
  const blocks = table();
  const addAttribute = ([name, a]) => {
    const nested = a.nested_type && [a.nested_type.nesting_mode, add(a.nested_type)];
    const more = {
      ...a.deprecation_message && { d: a.deprecation_message },
      ...nested && { n: nested }
    };
    const type = nested ? -1 : types.add(a.type);
    const line = [name, type, bits(ATTRIBUTE_FLAGS, (flag) => a[flag])];
    return attributes.add(Object.keys(more).length > 0 ? [...line, more] : line);
  };
  const add = (block) => {
    const used = Object.entries(block.attributes ?? {}).map(addAttribute);
    const nested = Object.entries(block.block_types ?? {}).sort(([a], [b]) => a < b ? -1 : 1).map(([name, b]) => [
      name,
      b.nesting_mode,
      add(b.block),
      b.min_items ?? 0,
      b.max_items ?? 0,
      ...b.unsure ? [1] : []
    ]);
    const message = block.deprecation_message;
    return blocks.add([
      differences(used.sort((a, b) => a - b)),
      nested,
      bits(BLOCK_FLAGS, (flag) => block[flag]),
      ...message ? [message] : []
    ]);
  };
  const index = { resource: [], data: [], ephemeral: [] };
  return {
    index,
    add,
    length: () => types.characters() + attributes.characters() + blocks.characters(),
    text: () => [
      JSON.stringify({
        types: types.lines.length,
        attributes: attributes.lines.length,
        ...index
      }),
      ...types.lines,
      ...attributes.lines,
      ...blocks.lines
    ].join("\n")
  };
}
var ATTRIBUTE_FLAGS = [
  "required",
  "optional",
  "computed",
  "sensitive",
  "deprecated",
  "write_only",
  "unsure"
];
var BLOCK_FLAGS = ["deprecated", "unsure"];
var bits = (flags, has) => flags.reduce((all, flag, bit) => all | (has(flag) ? 1 << bit : 0), 0);
var differences = (sorted) => sorted.map((n, i) => n - (sorted[i - 1] ?? 0));
function table() {
  const lines = [];
  const indexOf = /* @__PURE__ */ new Map();
  let characters = 0;
  const add = (value) => {
    const line = JSON.stringify(value);
    const known = indexOf.get(line);
    if (known !== void 0) return known;
    characters += line.length;
    indexOf.set(line, lines.length);
    return lines.push(line) - 1;
  };
  return { lines, add, characters: () => characters };
}

// src/schema/pack.ts
function packSchema(address, version, schema, effort = "most") {
  const chunks = [];
  let chunk = newChunk();
  let first = "";
  let last = "";
  const close = () => {
    chunks.push({ first, body: compress(chunk.text(), effort) });
    chunk = newChunk();
  };
  chunk.index.provider = chunk.add(schema.provider.block);
  const types = typesOf(schema);
  for (const [mode, name, one] of types) {
    if (chunk.length() > CHUNK_CHARACTERS && name !== last) {
      close();
      first = name;
    }
    last = name;
    chunk.index[mode].push([name, chunk.add(one.block), one.version ?? 0]);
  }
  close();
  const names = compress(JSON.stringify(namesOf(types)), effort);
  const header = Buffer.from(
    JSON.stringify({
      address,
      version,
      exactness: schema.exactness ?? "exact",
      ...schema.functions && { functions: signatures(schema.functions) },
      names: names.length,
      chunks: chunks.map(({ first: first2, body }) => ({ bytes: body.length, first: first2 }))
    })
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const bodies = chunks.map(({ body }) => body);
  return Buffer.concat([Buffer.from("IDS3"), length, header, names, ...bodies]);
}
var CHUNK_CHARACTERS = 24 * 1024;
function typesOf(schema) {
  const of = (mode, schemas) => byName(schemas).map(([name, one]) => [mode, name, one]);
  return [
    ...of("resource", schema.resource_schemas),
    ...of("data", schema.data_source_schemas),
    ...of("ephemeral", schema.ephemeral_resource_schemas)
  ].sort(([, a], [, b]) => a < b ? -1 : a > b ? 1 : 0);
}
var namesOf = (types) => {
  const of = (mode) => types.filter(([each]) => each === mode).map(([, name]) => name);
  return { resource: of("resource"), data: of("data"), ephemeral: of("ephemeral") };
};
var signatures = (functions) => byName(functions).map(([name, { parameters, variadic_parameter: variadic, return_type }]) => ({
  name,
  parameters: (parameters ?? []).map(parameter),
  ...variadic && { variadic: parameter(variadic) },
  returns: return_type
}));
var parameter = ({ name, type }) => ({ name, type });
var byName = (record) => Object.entries(record ?? {}).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
function compress(text, effort) {
  const bytes = Buffer.from(text);
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: effort === "most" ? constants.BROTLI_MAX_QUALITY : 5,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
    }
  });
}

// src/schema/user-schemas.ts
var SCHEMAS_VARIABLE = "IAC_DPO_SCHEMAS";
function userSchemasDirectory(env) {
  const named = env[SCHEMAS_VARIABLE];
  if (named) return named;
  const cache = env.XDG_CACHE_HOME?.startsWith("/") ? env.XDG_CACHE_HOME : void 0;
  return join4(cache ?? join4(env.HOME || homedir(), ".cache"), "iac-dpo", "schemas");
}
function addedSchemas(env) {
  const directory = userSchemasDirectory(env);
  return existsSync(join4(directory, "manifest.json")) ? directory : void 0;
}
function addSchema(directory, { address, version, schema, source }) {
  var _stack = [];
  try {
    const bytes = packSchema(address, version, schema, "quick");
    const sha256 = sha256Of(bytes);
    const entry = {
      // Other bytes have another name: what the manifest names now stays as it is, also for those who read it already.
      file: `${safe(address)}-${safe(version)}-${sha256.slice(0, 12)}.pack`,
      address,
      version,
      exactness: "exact",
      sha256,
      source
    };
    mkdirSync(directory, { recursive: true });
    const _ = __using(_stack, hold(join4(directory, "manifest.json"), MOST_WAIT_MS));
    const others = manifestIn(directory).files.filter(
      (other) => other.address !== address || other.version !== version
    );
    const manifest = { files: [...others, entry] };
    replaceFile(join4(directory, entry.file), bytes);
    replaceFile(join4(directory, "manifest.json"), `${JSON.stringify(manifest, null, 2)}
`);
    return entry;
  } catch (_2) {
    var _error = _2, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
var MOST_WAIT_MS = 1e4;
var safe = (text) => text.replaceAll(/[^\w.-]/g, "-");
var manifestIn = (directory) => existsSync(join4(directory, "manifest.json")) ? readManifest(directory, `delete ${directory} and add your schemas again`) : { files: [] };
function replaceFile(path, content) {
  const fresh = `${path}.new`;
  writeFileSync2(fresh, content, { flush: true });
  renameSync2(fresh, path);
}

export {
  CliError,
  EXIT,
  EXIT_CODE_HELP,
  HeldError,
  hold,
  discoverModules,
  nearestOf,
  readModules,
  assertDirectory,
  SCHEMAS_VARIABLE,
  userSchemasDirectory,
  addedSchemas,
  addSchema
};
