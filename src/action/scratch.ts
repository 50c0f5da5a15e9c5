import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Scratch {
  /** Absolute, empty, readable by nobody else. */
  readonly folder: string;
  /** Aborted when the runner cancels the job. */
  readonly signal: AbortSignal;
}

/** A folder of our own, gone afterwards. */
export async function inScratch<T>(
  signal: AbortSignal,
  work: (scratch: Scratch) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(process.env.RUNNER_TEMP ?? tmpdir(), 'iac-dpo-'));
  try {
    return await work({ folder, signal });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
