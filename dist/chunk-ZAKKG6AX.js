import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  execa
} from "./chunk-2T6YC74J.js";
import {
  absolute,
  download,
  faultOf,
  fillFolder,
  userCache,
  whyOf
} from "./chunk-745CZATK.js";
import {
  ControllerError,
  readModelManifest
} from "./chunk-W6LCXMSJ.js";
import {
  deadline
} from "./chunk-BWTFSKFN.js";
import "./chunk-TZ2VFOMX.js";
import {
  __callDispose,
  __using
} from "./chunk-NLBF54U6.js";

// src/controller/open-controller.ts
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

// src/controller/runtime/find-runtime.ts
import { createRequire } from "node:module";
import { join as join4 } from "node:path";

// src/controller/runtime/fetch-runtime.ts
import { rm, writeFile as writeFile2 } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/controller/runtime/kept-runtime.ts
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
async function record(folder) {
  await writeFile(join(folder, RECORD), await survey(folder));
}
async function isKept(folder) {
  const recorded = await readFile(join(folder, RECORD), "utf8").catch(
    (error) => {
      if (error.code === "ENOENT") return void 0;
      throw error;
    }
  );
  if (recorded === void 0) return false;
  if (await survey(folder) === recorded) return true;
  throw new Error(`the copy in ${folder} was changed; delete it`);
}
var RECORD = "files.json";
async function survey(folder) {
  const files = [];
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name);
    const found = await lstat(path);
    if (found.isDirectory() || name === RECORD) continue;
    files.push([name, found.isFile() ? await sha256Of(path) : "no regular file"]);
  }
  files.sort(([a], [b]) => a < b ? -1 : 1);
  return JSON.stringify(Object.fromEntries(files));
}
async function sha256Of(path) {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

// src/controller/runtime/registry.ts
import { tmpdir } from "node:os";
async function registryOf(env) {
  const named = env.npm_config_registry || env.NPM_CONFIG_REGISTRY || await npmsOwn(env);
  if (!URL.canParse(named)) throw new Error("npm_config_registry is no URL");
  const url = new URL(named);
  const fault = faultOf(url);
  if (fault !== void 0) throw new Error(`npm_config_registry ${fault}`);
  return url;
}
async function npmsOwn(env) {
  try {
    const { stdout } = await execa("npm", ["config", "get", "registry"], {
      cwd: tmpdir(),
      env,
      timeout: MOST_MS
    });
    return stdout.trim();
  } catch (cause) {
    throw new Error("npm_config_registry is not set, and npm does not say which it uses", {
      cause
    });
  }
}
var MOST_MS = 3e4;
function tarballUrl(registry, name, version) {
  const url = new URL(registry);
  url.pathname = `${registry.pathname.replace(/\/+$/, "")}/${name}/-/${name}-${version}.tgz`;
  return url;
}

// src/controller/runtime/unpack.ts
import { mkdir } from "node:fs/promises";
async function unpack(tarball, folder, files, signal) {
  const { extract } = await import("./chunk-FBNTXAO7.js");
  await mkdir(folder, { recursive: true });
  let bytes = 0;
  await extract({
    file: tarball,
    cwd: folder,
    strip: ROOT.split("/").length - 1,
    strict: true,
    filter: (path, entry) => {
      if (signal.aborted || bytes > MOST_BYTES) return false;
      if (!("type" in entry) || entry.type !== "File" || !isWanted(path, files)) return false;
      bytes += entry.size;
      return bytes <= MOST_BYTES;
    }
  });
  signal.throwIfAborted();
  if (bytes > MOST_BYTES) throw new Error(`it unpacks to more than ${MOST_BYTES} bytes`);
}
var ROOT = "package/";
var MOST_BYTES = 256 * 2 ** 20;
var isWanted = (path, files) => files.some((file) => file.endsWith("/") ? path.startsWith(ROOT + file) : path === ROOT + file);

// src/controller/runtime/fetch-runtime.ts
async function fetchRuntime(pinned, registry, folder, signal) {
  var _stack = [];
  try {
    const limited = __using(_stack, deadline(MOST_MS2, signal));
    await fillFolder(
      folder,
      async (partial) => {
        await fetchInto(partial, pinned, registry, limited.signal);
        await record(partial);
      },
      () => isKept(folder)
    );
    await writeFile2(`${folder}.complete`, "");
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
var MOST_MS2 = 10 * 6e4;
async function fetchInto(folder, { version, packages }, registry, signal) {
  const tarball = join2(folder, "package.tgz");
  for (const { name, integrity, maxBytes, files } of packages) {
    const expected = { sha512: hexOf(integrity), maxBytes };
    await download(tarballUrl(registry, name, version), tarball, expected, signal);
    await unpack(tarball, join2(folder, "node_modules", name), files, signal);
    await rm(tarball);
  }
}
var hexOf = (integrity) => Buffer.from(integrity.replace(/^sha512-/, ""), "base64").toString("hex");

// src/controller/runtime/pinned-runtime.ts
var BUILD = `${process.platform}/${process.arch}`;
var BUILDS = /* @__PURE__ */ new Set([
  "darwin/arm64",
  "linux/arm64",
  "linux/x64",
  "win32/arm64",
  "win32/x64"
]);
var RUNTIME = {
  version: "1.30.0",
  packages: [
    {
      name: "onnxruntime-node",
      integrity: "sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==",
      // 114 MB with the libraries of all platforms.
      maxBytes: 160 * 2 ** 20,
      files: ["package.json", "dist/", `bin/napi-v6/${BUILD}/`]
    },
    {
      name: "onnxruntime-common",
      integrity: "sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==",
      maxBytes: 4 * 2 ** 20,
      files: ["package.json", "dist/cjs/"]
    }
  ]
};

// src/controller/runtime/runtime-folder.ts
import { homedir } from "node:os";
import { join as join3 } from "node:path";
function runtimeFolder(version, env, platform = process.platform, home = homedir()) {
  const cache = absolute(env.RUNNER_TOOL_CACHE) ?? join3(userCache(env, platform, home), "iac-dpo", "tools");
  return join3(cache, "onnxruntime-node", version, process.arch);
}

// src/controller/runtime/find-runtime.ts
async function findRuntime(program, signal, { env = process.env, pinned = RUNTIME } = {}) {
  if (isInstalled(program)) return program.href;
  try {
    if (!BUILDS.has(BUILD)) throw new Error(`it has no build for ${BUILD}`);
    const folder = runtimeFolder(pinned.version, env);
    if (!await isKept(folder)) await fetchRuntime(pinned, await registryOf(env), folder, signal);
    return join4(folder, "any.js");
  } catch (cause) {
    signal.throwIfAborted();
    throw new ControllerError(
      "no-runtime",
      `Cannot get onnxruntime-node ${pinned.version}, which runs the model: ${whyOf(cause)}.`,
      { cause }
    );
  }
}
function isInstalled(program) {
  try {
    createRequire(program).resolve("onnxruntime-node");
    return true;
  } catch (error) {
    if (error.code === "MODULE_NOT_FOUND") return false;
    throw error;
  }
}

// src/controller/worker-controller.ts
var WorkerController = class {
  description;
  failures = /* @__PURE__ */ new Map();
  thread;
  pending = /* @__PURE__ */ new Map();
  lastId = 0;
  crash;
  constructor(thread, description) {
    this.thread = thread;
    this.description = description;
    thread.on("message", (reply) => this.take(reply));
    thread.on("error", (cause) => this.lose(`The worker failed: ${cause}`, cause));
    thread.on("exit", () => this.lose("The worker has ended."));
    thread.unref();
  }
  async score(prefix, candidates, signal) {
    if (candidates.length === 0) return [];
    const reply = await this.call({ kind: "score", prefix, candidates }, signal);
    if (reply.kind !== "scores") throw new Error(`a ${reply.kind} for a score`);
    return reply.scores;
  }
  async write(prefix, { draft = "", stop, maxTokens, accept }, signal) {
    const asks = accept !== void 0;
    const reply = await this.call(
      { kind: "write", prefix, draft, stop, maxTokens, asks },
      signal,
      accept
    );
    if (reply.kind !== "written") throw new Error(`a ${reply.kind} for a write`);
    return reply.written;
  }
  async [Symbol.asyncDispose]() {
    if (this.crash) return;
    const ended = new Promise((resolve) => this.thread.once("exit", resolve));
    this.crash = new ControllerError("crashed", "The controller is closed.");
    this.thread.ref();
    this.post({ kind: "close" });
    await ended;
  }
  async call(call, signal, accept) {
    const aborted = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const abort = () => Atomics.store(aborted, 0, 1);
    signal?.addEventListener("abort", abort);
    if (signal?.aborted) abort();
    try {
      return await this.ask({ ...call, aborted, id: ++this.lastId }, accept);
    } catch (error) {
      if (error instanceof ControllerError)
        this.failures.set(error.reason, (this.failures.get(error.reason) ?? 0) + 1);
      throw error;
    } finally {
      signal?.removeEventListener("abort", abort);
    }
  }
  async ask(call, accept) {
    if (this.crash) throw this.crash;
    this.thread.ref();
    try {
      return await new Promise((resolve, reject) => {
        this.pending.set(call.id, { resolve, reject, accept });
        this.post(call);
      });
    } finally {
      this.pending.delete(call.id);
      if (this.pending.size === 0) this.thread.unref();
    }
  }
  take(reply) {
    if (!("id" in reply)) return;
    const pending = this.pending.get(reply.id);
    if (reply.kind === "ask") this.choose(reply.id, reply.texts, pending);
    else if (reply.kind === "failed")
      pending?.reject(new ControllerError(reply.reason, reply.message));
    else pending?.resolve(reply);
  }
  choose(id, texts, pending) {
    let index = -1;
    try {
      index = texts.findIndex(({ text, ended }) => pending?.accept?.(text, ended));
    } catch (error) {
      pending?.reject(error);
    }
    this.post({ kind: "answer", id, index });
  }
  lose(message, cause) {
    this.crash ??= new ControllerError("crashed", message, { cause });
    for (const { reject } of this.pending.values()) reject(this.crash);
  }
  post(request) {
    this.thread.postMessage(request);
  }
};

// src/controller/open-controller.ts
async function openController(folder, {
  device = "cpu",
  threads = defaultThreads(),
  limits,
  worker = BUNDLED,
  runtime: runtimeOptions,
  signal = new AbortController().signal
} = {}) {
  const manifest = await readModelManifest(folder);
  if (device !== "cpu" && manifest.attention === "gqa")
    throw new ControllerError(
      "unusable-model",
      `${manifest.name} runs on the CPU only; export it with --attention plain for ${device}.`
    );
  const runtime = await findRuntime(worker, signal, runtimeOptions);
  const data = { folder, runtime, device, threads, limits: { ...LIMITS, ...limits } };
  const thread = new Worker(worker, { workerData: data });
  await ready(thread);
  const { name, base, precision, contextLength, promptVersion, rankWeights, fill } = manifest;
  return new WorkerController(thread, {
    name,
    base,
    precision,
    contextLength,
    promptVersion,
    ...rankWeights && { rankWeights },
    ...fill && { fill },
    device
  });
}
var BUNDLED = new URL("./controller-worker.js", import.meta.url);
var defaultThreads = () => Math.min(2, availableParallelism());
var LIMITS = {
  ms: 2e4,
  tokens: 4096,
  // 4,096 tokens of SmolLM2 with room for growth.
  cacheBytes: 256 * 2 ** 20
};
async function ready(thread) {
  const settled = new AbortController();
  const exit = once(thread, "exit", { signal: settled.signal }).then(([code]) => {
    throw new ControllerError("crashed", `The worker ended with ${code} while it started.`);
  });
  try {
    const [reply] = await Promise.race([
      once(thread, "message", { signal: settled.signal }),
      exit
    ]);
    if (reply.kind === "unusable") throw new ControllerError(reply.reason, reply.message);
  } catch (error) {
    if (error instanceof ControllerError) throw error;
    const [why] = String(error).split("\n", 1);
    throw new ControllerError("crashed", `The worker could not start: ${why}.`, { cause: error });
  } finally {
    exit.catch(() => void 0);
    settled.abort();
  }
}
export {
  openController
};
