import * as core from '@actions/core';
import { whoDecides } from '../cli/open-ranker.ts';
import { type LocatedModule, readModules } from '../cli/read-modules.ts';
import { writeRepair } from '../cli/write-repair.ts';
import type { Repair } from '../repair/repair.ts';
import { PLAIN } from '../report/colours.ts';
import { markdownSummary } from '../report/markdown-summary.ts';
import { gatesPassed } from '../report/remaining-findings.ts';
import { terminalReport } from '../report/terminal-report.ts';
import type { Inputs } from './inputs.ts';
import { tellRepairs, writeSummary } from './outputs.ts';
import type { Staff } from './run-request.ts';
import { tellSarif } from './tell-sarif.ts';

/** Repairs the modules of a workspace and reports; it writes files only when `write` says so. */
export async function repairDirectories(inputs: Inputs, staff: Staff): Promise<void> {
  const { services, validator } = staff;
  const modules = await readModules(inputs.paths, process.cwd(), services.readModule);
  const repairs: Repair[] = [];
  try {
    for (const located of modules) repairs.push(await repairOne(located, inputs, staff));
  } finally {
    tellRepairs(repairs);
    await writeSummary(markdownSummary(repairs));
    await tellSarif(inputs.sarif, repairs, validator.description);
  }
}

async function repairOne(
  { module, directory }: LocatedModule,
  { maxRounds, write }: Inputs,
  { services, validator, opened, signal }: Staff,
): Promise<Repair> {
  const repair = await services.repair(module, {
    validator,
    maxRounds,
    ...whoDecides(opened),
    signal,
  });
  core.info(terminalReport(repair, PLAIN));
  if (write && gatesPassed(repair)) await writeRepair(repair, directory);
  return repair;
}
