import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Scratch {
  /** Absolute, empty, readable by nobody else. */
  readonly folder: string;
  /** Aborted when the runner cancels the job. */
  readonly signal: AbortSignal;
}

/** A folder of our own, gone afterwards, and a signal for when the run is cancelled. */
export async function inScratch<T>(work: (scratch: Scratch) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(process.env.RUNNER_TEMP ?? tmpdir(), 'iac-dpo-'));
  const stop = new AbortController();
  const interrupt = () => stop.abort(new Error('The run was cancelled.'));
  process.once('SIGTERM', interrupt).once('SIGINT', interrupt);
  try {
    return await work({ folder, signal: stop.signal });
  } finally {
    process.off('SIGTERM', interrupt).off('SIGINT', interrupt);
    await rm(folder, { recursive: true, force: true });
  }
}
