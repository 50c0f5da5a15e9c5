import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Controller, Device } from './controller.ts';
import { ControllerError } from './controller-error.ts';
import { readModelManifest } from './package/open-package.ts';
import { findRuntime, type RuntimeOptions } from './runtime/find-runtime.ts';
import type { Limits } from './session/engine.ts';
import type { Reply, WorkerData } from './worker/protocol.ts';
import { WorkerController } from './worker-controller.ts';

export interface ControllerOptions {
  readonly device?: Device;
  /** For the model; its worker waits meanwhile. */
  readonly threads?: number;
  readonly limits?: Partial<Limits>;
  /** The worker's program. */
  readonly worker?: URL;
  readonly runtime?: RuntimeOptions;
  /** Stops the fetching of the runtime. */
  readonly signal?: AbortSignal;
}

/**
 * Loads the model of a folder in a worker thread, with a runtime that is fetched where npm installed none.
 * Throws ControllerError, or `signal.reason`.
 */
export async function openController(
  folder: string,
  {
    device = 'cpu',
    threads = defaultThreads(),
    limits,
    worker = BUNDLED,
    runtime: runtimeOptions,
    signal = new AbortController().signal,
  }: ControllerOptions = {},
): Promise<Controller> {
  const manifest = await readModelManifest(folder);
  if (device !== 'cpu' && manifest.attention === 'gqa')
    throw new ControllerError(
      'unusable-model',
      `${manifest.name} runs on the CPU only; export it with --attention plain for ${device}.`,
    );
  const runtime = await findRuntime(worker, signal, runtimeOptions);
  const data: WorkerData = { folder, runtime, device, threads, limits: { ...LIMITS, ...limits } };
  const thread = new Worker(worker, { workerData: data });
  await ready(thread);
  const { name, base, precision, contextLength, promptVersion, rankWeights, fill } = manifest;
  return new WorkerController(thread, {
    name,
    base,
    precision,
    contextLength,
    promptVersion,
    ...(rankWeights && { rankWeights }),
    ...(fill && { fill }),
    device,
  });
}

// What scripts/build.js puts beside the bundle.
const BUNDLED = new URL('./controller-worker.js', import.meta.url);

// More than two won nothing for a model of this size, and terraform needs a core too.
const defaultThreads = () => Math.min(2, availableParallelism());

const LIMITS: Limits = {
  ms: 20_000,
  tokens: 4096,
  // 4,096 tokens of SmolLM2 with room for growth.
  cacheBytes: 256 * 2 ** 20,
};

/** Until the worker says that it has its model, or why not. */
async function ready(thread: Worker): Promise<void> {
  const settled = new AbortController();
  const exit = once(thread, 'exit', { signal: settled.signal }).then(([code]) => {
    throw new ControllerError('crashed', `The worker ended with ${code} while it started.`);
  });
  try {
    const [reply] = (await Promise.race([
      once(thread, 'message', { signal: settled.signal }),
      exit,
    ])) as [Reply];
    if (reply.kind === 'unusable') throw new ControllerError(reply.reason, reply.message);
  } catch (error) {
    if (error instanceof ControllerError) throw error;
    // Such as a native library for another C library; behind the first line stands who required whom.
    const [why] = String(error).split('\n', 1);
    throw new ControllerError('crashed', `The worker could not start: ${why}.`, { cause: error });
  } finally {
    exit.catch(() => undefined);
    settled.abort();
  }
}
