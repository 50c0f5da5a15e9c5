import { Command, Option } from 'commander';
import pc from 'picocolors';
import type { Repair } from '../repair/repair.ts';
import { explainReport } from '../report/explain-report.ts';
import { diffModules } from '../report/file-diff.ts';
import { repairsJson } from '../report/json-report.ts';
import { plainDiff } from '../report/plain-diff.ts';
import { countLeft, existedFindings, gatesPassed } from '../report/remaining-findings.ts';
import { terminalReport } from '../report/terminal-report.ts';
import { useColour } from './colour.ts';
import type { Context } from './context.ts';
import { withExamples } from './examples.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { lineWidth } from './line-width.ts';
import { listGates } from './list-gates.ts';
import { openRanker, tellFailures, whoDecides } from './open-ranker.ts';
import { validatorFor } from './open-validator.ts';
import {
  configOption,
  controllerOption,
  coreOption,
  type DecidingFlags,
  deviceOption,
  engineOption,
  maxRoundsOption,
  moderniseOption,
  noConfigOption,
  pathArgument,
} from './options.ts';
import { FORMATS, type Format, printFormat } from './print-format.ts';
import { type LocatedModule, readModules } from './read-modules.ts';
import { type PlanFlags, planRepairs } from './repair-plan.ts';
import { type LineScope, parseScope } from './scope-option.ts';
import { scopePlaces } from './scope-places.ts';
import { writeHtml } from './write-html.ts';
import { writeRepair } from './write-repair.ts';
import { writeSarif } from './write-sarif.ts';

export interface RepairFlags extends PlanFlags, DecidingFlags {
  readonly write?: true;
  readonly json?: true;
  readonly diff?: true;
  readonly format?: Format;
  readonly explain?: true;
  readonly quiet?: true;
  readonly sarif?: string;
  readonly html?: string;
  readonly scope?: readonly LineScope[];
  readonly gates?: true;
}

export function repairCommand(context: Context, exit: (code: ExitCode) => void): Command {
  const command = new Command('repair')
    .description(
      'Repair modules: print the diff, what was wrong, what was done, and why it is believed.',
    )
    .addArgument(pathArgument())
    .addOption(new Option('--write', 'write the repaired files, where every gate passed'))
    .addOption(
      new Option('--json', 'print one JSON document').conflicts(['diff', 'explain', 'quiet']),
    )
    .addOption(
      new Option('--diff', 'print only a unified diff that `git apply` takes').conflicts([
        'explain',
        'quiet',
      ]),
    )
    .addOption(
      new Option(
        '--format <format>',
        'print what another program takes: threads for a merge request of GitLab, or a mailbox for `git am`',
      )
        .choices(FORMATS)
        .conflicts(['json', 'diff', 'explain', 'quiet', 'gates']),
    )
    .addOption(engineOption())
    .addOption(coreOption())
    .addOption(controllerOption())
    .addOption(deviceOption())
    .addOption(
      new Option(
        '--scope <file:start-end>',
        'repair only findings in these lines (repeatable)',
      ).argParser(parseScope),
    )
    .addOption(
      new Option(
        '--base <dir>',
        'the directory before a change: repair only findings that the change added',
      ),
    )
    .addOption(maxRoundsOption())
    .addOption(moderniseOption())
    .addOption(configOption('the directory named'))
    .addOption(noConfigOption())
    .addOption(
      new Option(
        '--gates',
        'list the gates that a repair must pass, with their reasons and settings, and stop',
      ).conflicts(['write', 'json', 'diff', 'explain', 'quiet', 'sarif', 'html']),
    )
    .addOption(
      new Option(
        '--explain',
        'print every candidate, its score and why it was taken or not',
      ).conflicts('quiet'),
    )
    .addOption(new Option('--quiet', 'print nothing but errors; the exit code tells'))
    .addOption(
      new Option('--sarif <file>', 'also write a SARIF log, e.g. for code scanning on GitHub'),
    )
    .addOption(
      new Option(
        '--html <file>',
        'also write a page: diffs side by side, what was tried for each finding, and its proof',
      ),
    )
    .action(async (paths: readonly string[], flags: RepairFlags) =>
      exit(
        flags.gates
          ? await listGates(paths, flags.config, context)
          : await repair(paths, flags, context),
      ),
    );
  return withExamples(command, [
    ['iac-dpo repair infra', 'print the diff and the reasons; write nothing'],
    ['iac-dpo repair infra --write', 'write the files, where every gate passed'],
    ['iac-dpo repair infra --diff > repair.patch', 'a patch for `git apply`'],
    ['iac-dpo repair infra --format mail > repair.mbox', 'a commit a repair, for `git am`'],
    ['iac-dpo repair infra --scope infra/main.tf:1-20', 'change nothing but these lines'],
    ['iac-dpo repair infra --base before/infra', 'only what a change brought in'],
    ['iac-dpo repair infra --engine checker --explain', 'every edit that was tried, no terraform'],
    ['iac-dpo repair infra --json --engine checker', 'for a program to read'],
  ]);
}

/** What `iac-dpo repair` does with the modules of these paths. */
export async function repair(
  paths: readonly string[],
  flags: RepairFlags,
  context: Context,
): Promise<ExitCode> {
  const modules = await readModules(paths, context.cwd, context.services.readModule);
  const scopes = flags.scope && scopePlaces(flags.scope, modules, context.cwd);
  const plans = await planRepairs(modules, scopes, flags, context);
  await using validator = await validatorFor(context, flags);
  await using opened = await openRanker(flags, context);
  const repairs: Repair[] = [];
  for (const { located, options } of plans) {
    context.signal.throwIfAborted();
    const outcome = await context.services.repair(located.module, {
      ...options,
      ...whoDecides(opened),
      validator,
      signal: context.signal,
    });
    repairs.push(outcome);
    await show(outcome, located, flags, context);
  }
  if (flags.json) context.stdout.write(repairsJson(repairs));
  if (flags.format) {
    const pairs = plans.map(({ located }, at) => ({ located, repair: repairs[at] as Repair }));
    await printFormat(flags.format, pairs, validator, context);
  }
  if (flags.sarif !== undefined)
    await writeSarif(flags.sarif, repairs, validator.description, context.cwd);
  if (flags.html !== undefined)
    await writeHtml(flags.html, repairs, validator.description, context.cwd);
  tellFailures(opened, context);
  return repairs.every(isDone) ? EXIT.ok : EXIT.findingsRemain;
}

/** Prints one repair as the flags ask for it, and writes it where they do and the gates let it. */
export async function show(
  outcome: Repair,
  located: LocatedModule,
  flags: Pick<RepairFlags, 'json' | 'diff' | 'format' | 'explain' | 'quiet' | 'write'>,
  context: Context,
): Promise<void> {
  const changes = diffModules(outcome.draft, outcome.repaired);
  if (flags.diff) context.stdout.write(plainDiff(changes));
  else if (!flags.json && !flags.format && !flags.quiet) {
    const colours = pc.createColors(useColour(context.stdout, context.env));
    const width = lineWidth(context.stdout, context.env);
    context.stdout.write(`${terminalReport(outcome, colours, width)}\n`);
    if (flags.explain) context.stdout.write(`${explainReport(outcome, colours)}\n`);
  }
  if (!flags.write || changes.length === 0) return;
  if (gatesPassed(outcome)) await writeRepair(outcome, located.directory);
  else
    context.stderr.write(`iac-dpo: ${located.module.label} is not written: a gate did not pass\n`);
}

/** Valid, or at least as it was before the change. */
const isDone = (outcome: Repair): boolean =>
  (outcome.after.verdict === 'valid' || existedFindings(outcome).length > 0) &&
  countLeft(outcome) === 0 &&
  gatesPassed(outcome);
