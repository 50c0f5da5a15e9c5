import * as core from '@actions/core';
import { sentence } from '../report/markdown-text.ts';
import { writeSummary } from './outputs.ts';

/** Says that a run came to nothing, and why: the step fails, its outcome and its summary say so. */
export async function tellFailure(error: unknown): Promise<void> {
  const words = error instanceof Error ? error.message : String(error);
  // First what needs no file: the disk may be what failed.
  core.setFailed(words);
  const told = await Promise.allSettled([
    writeSummary(`### IaC-DPO: the run did not finish\n\n${sentence(words)}\n`),
    (async () => core.setOutput('outcome', 'failed'))(),
  ]);
  for (const one of told) if (one.status === 'rejected') core.warning(String(one.reason));
}
