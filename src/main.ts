import * as core from '@actions/core';
import type { InvalidArgumentError } from 'commander';
import { openValidator } from './cli/open-validator.ts';
import { atLeastOne } from './cli/options.ts';
import { type LocatedModule, readModules } from './cli/read-modules.ts';
import { ENGINES, type Engine, type Services, type Validator } from './cli/services.ts';
import { writeRepair } from './cli/write-repair.ts';
import type { Verdict } from './finding/verdict.ts';
import type { Repair } from './repair/repair.ts';
import { annotations } from './report/annotations.ts';
import { PLAIN } from './report/colours.ts';
import { markdownSummary } from './report/markdown-summary.ts';
import { countLeft, gatesPassed } from './report/remaining-findings.ts';
import { terminalReport } from './report/terminal-report.ts';
import { CORES, type CoreRequest } from './terraform/engine/core.ts';

/** The action: repairs the modules of a workspace and reports; it writes only when `write` says so. */
export async function run(services: Services): Promise<void> {
  const inputs = readInputs();
  const modules = await readModules(inputs.paths, process.cwd(), services.readModule);
  await using validator = await openValidator(services, inputs, core.warning);
  const repairs: Repair[] = [];
  try {
    for (const located of modules) {
      repairs.push(await repairOne(located, services, validator, inputs));
    }
  } finally {
    await report(repairs);
  }
}

interface Inputs {
  readonly paths: readonly string[];
  readonly engine: Engine;
  readonly core: CoreRequest;
  readonly maxRounds: number;
  readonly write: boolean;
}

function readInputs(): Inputs {
  return {
    paths: core.getMultilineInput('path', { required: true }),
    engine: engine(core.getInput('engine')),
    core: judge(core.getInput('core')),
    maxRounds: maxRounds(core.getInput('max-rounds')),
    write: core.getBooleanInput('write'),
  };
}

function engine(value: string): Engine {
  const known = ENGINES.find((name) => name === value);
  if (known) return known;
  throw new Error(
    `Input engine: "${value}" is not an engine. Next: take one of ${ENGINES.join(', ')}.`,
  );
}

function judge(value: string): CoreRequest {
  const known = (['auto', ...CORES] as const).find((name) => name === value);
  if (known) return known;
  throw new Error(
    `Input core: "${value}" is not a program we know. Next: take one of auto, ${CORES.join(', ')}.`,
  );
}

function maxRounds(value: string): number {
  try {
    return atLeastOne(value);
  } catch (error) {
    throw new Error(`Input max-rounds: ${(error as InvalidArgumentError).message}`, {
      cause: error,
    });
  }
}

async function repairOne(
  { module, directory }: LocatedModule,
  services: Services,
  validator: Validator,
  { maxRounds, write }: Inputs,
): Promise<Repair> {
  const repair = await services.repair(module, { validator, maxRounds });
  core.info(terminalReport(repair, PLAIN));
  if (write && gatesPassed(repair)) await writeRepair(repair, directory);
  return repair;
}

async function report(repairs: readonly Repair[]): Promise<void> {
  const annotate = { warning: core.warning, error: core.error };
  for (const { level, message, ...where } of annotations(repairs)) annotate[level](message, where);
  core.setOutput('verdict', worst(repairs));
  core.setOutput(
    'repaired',
    repairs.reduce((sum, repair) => sum + repair.applied.length, 0),
  );
  core.setOutput(
    'abstained',
    repairs.reduce((sum, repair) => sum + countLeft(repair), 0),
  );
  // Absent when the bundle runs outside GitHub, e.g. to try it out.
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdownSummary(repairs)).write();
}

function worst(repairs: readonly Repair[]): Verdict {
  const verdicts = repairs.map(({ after }) => after.verdict);
  if (verdicts.includes('invalid')) return 'invalid';
  return verdicts.length === 0 || verdicts.includes('unknown') ? 'unknown' : 'valid';
}
