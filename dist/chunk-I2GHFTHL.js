import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ControllerError,
  readModelManifest
} from "./chunk-GK2MOYAC.js";
import "./chunk-YQUA5T3Q.js";

// src/controller/open-controller.ts
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

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
async function openController(folder, { device = "cpu", threads = defaultThreads(), limits, worker = BUNDLED } = {}) {
  const manifest = await readModelManifest(folder);
  if (device !== "cpu" && manifest.attention === "gqa")
    throw new ControllerError(
      "unusable-model",
      `${manifest.name} runs on the CPU only; export it with --attention plain for ${device}.`
    );
  const data = { folder, device, threads, limits: { ...LIMITS, ...limits } };
  const thread = new Worker(worker, { workerData: data });
  await ready(thread);
  const { name, base, precision, contextLength, promptVersion, rankWeights } = manifest;
  return new WorkerController(thread, {
    name,
    base,
    precision,
    contextLength,
    promptVersion,
    ...rankWeights && { rankWeights },
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
    throw new ControllerError("crashed", "The worker could not start.", { cause: error });
  } finally {
    exit.catch(() => void 0);
    settled.abort();
  }
}
export {
  openController
};
