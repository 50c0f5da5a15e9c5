import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  DEFAULT_LIMITS
} from "./chunk-BNL5HEYF.js";
import {
  callsIn,
  directoryFrom,
  isOwnConfiguration,
  isOwnTerraform,
  isTerraformFile,
  whyUnsafe
} from "./chunk-RESCFQAA.js";
import {
  readSource
} from "./chunk-SHN3AHZV.js";

// src/module/read-regular-file.ts
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { open } from "node:fs/promises";
async function readRegularFile(path, cap) {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  const file = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return "not a regular file";
    if (stats.size > cap) return `larger than ${cap} bytes`;
    const buffer = Buffer.alloc(Math.min(stats.size, cap) + 1);
    let length = 0;
    for (; ; ) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
      if (bytesRead === 0) return buffer.subarray(0, length);
      length += bytesRead;
      if (length === buffer.length) return "it changed while it was read";
    }
  } finally {
    await file.close();
  }
}
function readRegularFileSync(path, cap) {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  let file;
  try {
    file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const stats = fstatSync(file);
    return stats.isFile() && stats.size <= cap ? readFileSync(file) : void 0;
  } catch {
    return void 0;
  } finally {
    if (file !== void 0) closeSync(file);
  }
}
var unreadable = (error) => `it cannot be read (${error.code ?? "unknown error"})`;

// src/module/read-git-root.ts
import { lstat } from "node:fs/promises";
import { dirname, join } from "node:path";
async function gitRoot(directory) {
  const entry = await lstat(join(directory, ".git")).catch(() => void 0);
  if (entry?.isDirectory() || entry?.isFile()) return directory;
  const parent = dirname(directory);
  return parent === directory ? void 0 : gitRoot(parent);
}

// src/module/read-module.ts
import { realpath, stat } from "node:fs/promises";
import { posix as posix2, relative, sep } from "node:path";

// src/module/read-children.ts
import { lstat as lstat2 } from "node:fs/promises";
import { join as join3, posix } from "node:path";

// src/module/read-directory.ts
import { readdir } from "node:fs/promises";
import { join as join2 } from "node:path";
var Taken = class {
  limits;
  #files = /* @__PURE__ */ new Map();
  #bytesLeft;
  constructor(limits) {
    this.limits = limits;
    this.#bytesLeft = limits.maxTotalBytes;
  }
  /** The bytes, or why there are none. A file counts, and is read, once. */
  async read(path) {
    const known = this.#files.get(path);
    if (known) return known;
    const { maxTerraformFileBytes, maxAssetBytes, maxTotalBytes, maxFiles } = this.limits;
    if (this.#files.size >= maxFiles) return `the module holds more than ${maxFiles} files`;
    const cap = isTerraformFile(path) ? maxTerraformFileBytes : maxAssetBytes;
    const bytes = await readRegularFile(path, cap).catch(unreadable);
    if (typeof bytes === "string") return bytes;
    if (bytes.length > this.#bytesLeft) return `the module holds more than ${maxTotalBytes} bytes`;
    this.#bytesLeft -= bytes.length;
    this.#files.set(path, bytes);
    return bytes;
  }
};
async function walkDirectory(directory, taken, what) {
  const read = [];
  const skipped = [];
  let lockFile;
  await enter("", 0);
  return {
    ...lockFile && { lockFile },
    files: sorted(read.filter(({ path }) => isOwnTerraform(path))),
    assets: sorted(read.filter(({ path }) => !isOwnTerraform(path))),
    skipped: sorted(skipped)
  };
  async function enter(folder, depth) {
    const entries = await readdir(join2(directory, folder), { withFileTypes: true });
    const wanted = what === "everything" ? entries : entries.filter((entry) => !entry.isDirectory() && isTerraformFile(entry.name));
    for (const entry of wanted.sort(terraformFirst)) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (path === LOCK_FILE && entry.isFile()) {
        const bytes = await taken.read(join2(directory, path));
        if (typeof bytes !== "string") {
          lockFile = bytes;
          continue;
        }
      }
      const reason = whyUnsafe(path) ?? await take(path, entry, depth);
      if (reason) skipped.push({ path, reason });
    }
  }
  async function take(path, entry, depth) {
    if (entry.isDirectory()) {
      const { maxDepth } = taken.limits;
      if (depth >= maxDepth) return `more than ${maxDepth} folders deep`;
      return enter(path, depth + 1).then(() => void 0, unreadable);
    }
    if (!entry.isFile()) return `${kindOf(entry)}, not a regular file`;
    const bytes = await taken.read(join2(directory, path));
    if (typeof bytes === "string") return bytes;
    read.push({ path, bytes });
    return void 0;
  }
}
var LOCK_FILE = ".terraform.lock.hcl";
var terraformFirst = (a, b) => Number(a.isDirectory()) - Number(b.isDirectory()) || Number(isTerraformFile(b.name)) - Number(isTerraformFile(a.name)) || byText(a.name, b.name);
var sorted = (entries) => entries.toSorted((a, b) => byText(a.path, b.path));
var byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function kindOf(entry) {
  if (entry.isSymbolicLink()) return "a symbolic link";
  if (entry.isFIFO()) return "a FIFO";
  if (entry.isSocket()) return "a socket";
  return "a device";
}

// src/module/read-children.ts
var ChildReader = class {
  #top;
  #taken;
  #read = /* @__PURE__ */ new Map();
  constructor(top, taken) {
    this.#top = top;
    this.#taken = taken;
  }
  /** What the calls of `caller` lead to. `callers` are the directories on the way to it, its own last. */
  async childrenOf(caller, callers) {
    const children = /* @__PURE__ */ new Map();
    for (const call of callsIn(caller)) {
      if (typeof call.source !== "string") continue;
      const child = await this.#child(call, call.source, callers);
      if (child) children.set(call.name, child);
    }
    return children;
  }
  /** Undefined where the source alone tells all there is to know. */
  async #child({ name }, source, callers) {
    const meant = readSource(source);
    if (meant.kind !== "local") return void 0;
    const from = callers.at(-1) ?? "";
    const at = directoryFrom(from, meant.path);
    const unseen = (why, detail) => ({
      kind: "unseen",
      source,
      why,
      ...detail !== void 0 && { detail }
    });
    const { maxCallDepth, maxModules } = this.#taken.limits;
    if (at === ".." || at.startsWith("../")) return unseen("outside the tree");
    if (callers.includes(at)) return unseen("calls itself");
    const unsafe = at === "" ? void 0 : whyUnsafe(at);
    if (unsafe) return unseen("unsafe path", unsafe);
    const obstacle = await this.#obstacle(at);
    if (obstacle) return unseen(obstacle);
    if (callers.length > maxCallDepth)
      return unseen("over a limit", `more than ${maxCallDepth} calls deep`);
    if (!this.#read.has(at) && this.#read.size >= maxModules)
      return unseen("over a limit", `more than ${maxModules} modules are called`);
    const module = await this.#module(name, at, callers).catch(() => void 0);
    if (!module) return unseen("unreadable");
    const directory = posix.relative(`/${from}`, `/${at}`);
    return { kind: "local", source, directory, module };
  }
  /** Every folder on the way must be a real one: a link could lead anywhere. */
  async #obstacle(at) {
    const names = at === "" ? [] : at.split("/");
    for (let depth = 1; depth <= names.length; depth++) {
      const path = join3(this.#top, ...names.slice(0, depth));
      const stats = await lstat2(path).catch((error) => error.code);
      if (stats === "ENOENT" || stats === "ENOTDIR") return "absent";
      if (typeof stats !== "object") return "unreadable";
      if (stats.isSymbolicLink()) return "symbolic link";
      if (!stats.isDirectory()) return "absent";
    }
    return void 0;
  }
  async #module(label, at, callers) {
    const known = this.#read.get(at);
    if (known) return known;
    const directory = join3(this.#top, at);
    const configuration = await walkDirectory(directory, this.#taken, "configuration");
    const own = readsFiles(configuration) ? await walkDirectory(directory, this.#taken, "everything") : configuration;
    const alone = { label, ...own };
    this.#read.set(at, alone);
    const module = { ...alone, children: await this.childrenOf(alone, [...callers, at]) };
    this.#read.set(at, module);
    return module;
  }
};
var readsFiles = ({ files, assets }) => [...files, ...assets].some(({ bytes }) => FILE_FUNCTION.test(bytes.toString("latin1")));
var FILE_FUNCTION = /\b(?:file\w*|templatefile)\s*\(/;

// src/module/read-module.ts
var ModuleReadError = class extends Error {
  name = "ModuleReadError";
};
async function readModule(directory, { tree, limits = DEFAULT_LIMITS } = {}) {
  await assertDirectory(directory);
  const path = await realpath(directory);
  const taken = new Taken(limits);
  const alone = {
    label: directory,
    ...await walkDirectory(path, taken, "everything")
  };
  if (alone.files.length === 0 && !alone.assets.some(({ path: path2 }) => isOwnConfiguration(path2)))
    throw new ModuleReadError(noTerraform(directory, alone.skipped));
  const top = tree === void 0 ? await gitRoot(path) ?? path : await realpath(tree);
  const at = relative(top, path).split(sep).join(posix2.sep);
  if (at === ".." || at.startsWith("../")) {
    throw new ModuleReadError(`${directory} is not inside ${tree}; name a directory that is.`);
  }
  const children = await new ChildReader(top, taken).childrenOf(alone, [at]);
  return { ...alone, children };
}
async function assertDirectory(directory) {
  const stats = await stat(directory).catch((cause) => {
    throw new ModuleReadError(
      `There is no directory ${directory} that can be read; name a directory with .tf files.`,
      { cause }
    );
  });
  if (!stats.isDirectory()) {
    throw new ModuleReadError(`${directory} is not a directory; name the directory it lies in.`);
  }
}
function noTerraform(directory, skipped) {
  const first = skipped.find(({ path }) => isOwnTerraform(path));
  return first ? `No .tf file of ${directory} can be read: ${first.path} was skipped (${first.reason}).` : `${directory} holds no .tf file; name the directory that does.`;
}

export {
  readRegularFile,
  readRegularFileSync,
  unreadable,
  gitRoot,
  ModuleReadError,
  readModule
};
