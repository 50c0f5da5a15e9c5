import * as core from '@actions/core';
import type { Verdict } from '../finding/verdict.ts';
import type { Repair } from '../repair/repair.ts';
import { annotations } from '../report/annotations.ts';
import { mendedSteps } from '../report/modernised.ts';
import { countLeft } from '../report/remaining-findings.ts';

/** Marks the lines and sets the outputs that every run has. */
export function tellRepairs(repairs: readonly Repair[]): void {
  const annotate = { warning: core.warning, error: core.error };
  for (const { level, message, ...where } of annotations(repairs)) annotate[level](message, where);
  core.setOutput('verdict', worst(repairs));
  core.setOutput(
    'repaired',
    repairs.reduce((sum, repair) => sum + mendedSteps(repair).length, 0),
  );
  core.setOutput(
    'abstained',
    repairs.reduce((sum, repair) => sum + countLeft(repair), 0),
  );
}

export async function writeSummary(markdown: string): Promise<void> {
  // Absent when the bundle runs outside GitHub, e.g. to try it out.
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown).write();
}

function worst(repairs: readonly Repair[]): Verdict {
  const verdicts = repairs.map(({ after }) => after.verdict);
  if (verdicts.includes('invalid')) return 'invalid';
  return verdicts.length === 0 || verdicts.includes('unknown') ? 'unknown' : 'valid';
}
