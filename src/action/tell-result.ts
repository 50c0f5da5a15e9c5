import * as core from '@actions/core';
import type { RunResult } from '../pull-request/review.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import { tellRepairs, writeSummary } from './outputs.ts';

/** Marks the lines, sets the outputs and writes the job summary. */
export async function tellResult({
  outcome,
  jobSummary,
  seen,
  posted,
  problems,
}: RunResult): Promise<void> {
  tellRepairs(seen.modules.map(({ repair }) => repair));
  core.setOutput('outcome', outcome);
  core.setOutput('suggested', posted);
  for (const problem of problems) core.warning(cleanLine(problem));
  await writeSummary(jobSummary);
}
