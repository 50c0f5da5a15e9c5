import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ControllerError } from '../controller-error.ts';
import { whyOf } from '../why.ts';
import { fetchRuntime } from './fetch-runtime.ts';
import { isKept } from './kept-runtime.ts';
import { BUILD, BUILDS, type PinnedRuntime, RUNTIME } from './pinned-runtime.ts';
import { registryOf } from './registry.ts';
import { runtimeFolder } from './runtime-folder.ts';

export interface RuntimeOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly pinned?: PinnedRuntime;
}

/**
 * What `createRequire` takes to find onnxruntime-node for a program: the program itself where npm installed one for
 * it, else a file of the cache, into which the pinned one is fetched once (114 MB).
 * Throws ControllerError('no-runtime'), or `signal.reason`.
 */
export async function findRuntime(
  program: URL,
  signal: AbortSignal,
  { env = process.env, pinned = RUNTIME }: RuntimeOptions = {},
): Promise<string> {
  if (isInstalled(program)) return program.href;
  try {
    if (!BUILDS.has(BUILD)) throw new Error(`it has no build for ${BUILD}`);
    const folder = runtimeFolder(pinned.version, env);
    if (!(await isKept(folder))) await fetchRuntime(pinned, await registryOf(env), folder, signal);
    return join(folder, 'any.js');
  } catch (cause) {
    signal.throwIfAborted();
    throw new ControllerError(
      'no-runtime',
      `Cannot get onnxruntime-node ${pinned.version}, which runs the model: ${whyOf(cause)}.`,
      { cause },
    );
  }
}

function isInstalled(program: URL): boolean {
  try {
    createRequire(program).resolve('onnxruntime-node');
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return false;
    throw error;
  }
}
