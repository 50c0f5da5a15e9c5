import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { moduleHash } from '../module/module-hash.ts';
import { gatesPassed } from '../report/remaining-findings.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { withExamples } from './examples.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { openRanker, whoDecides } from './open-ranker.ts';
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
import { type LocatedModule, readModules } from './read-modules.ts';
import { show } from './repair-command.ts';
import { type PlanFlags, planRepairs } from './repair-plan.ts';
import type { RepairOptions } from './services.ts';

interface Flags extends PlanFlags, DecidingFlags {
  readonly write?: true;
  readonly quiet?: true;
}

export function watchCommand(context: Context, exit: (code: ExitCode) => void): Command {
  const command = new Command('watch')
    .description('Repair modules again whenever a file of theirs changes, until Ctrl-C.')
    .addArgument(pathArgument())
    .addOption(new Option('--write', 'write the repaired files, where every gate passed'))
    .addOption(engineOption())
    .addOption(coreOption())
    .addOption(controllerOption())
    .addOption(deviceOption())
    .addOption(maxRoundsOption())
    .addOption(moderniseOption())
    .addOption(configOption('the directory named'))
    .addOption(noConfigOption())
    .action(async (paths: readonly string[], flags: Flags) =>
      exit(await watch(paths, flags, context)),
    );
  return withExamples(command, [
    ['iac-dpo watch infra', 'print what is wrong, and its repair, as files are saved'],
    ['iac-dpo watch infra --write', 'write the repairs too'],
  ]);
}

async function watch(paths: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const { services, cwd, signal } = context;
  // A path that is wrong from the start ends the command; one that goes away later does not.
  await readModules(paths, cwd, services.readModule);
  // Only this command needs what it takes to watch.
  const { fileChanges } = await import('../watch/file-changes.ts');
  await using validator = await validatorFor(context, flags);
  await using opened = await openRanker(flags, context);
  const decided = { ...whoDecides(opened), validator, signal };
  const known = new Map<string, string>();
  const round = () => repairChanged(paths, known, decided, flags, context);
  await round();
  const directories = paths.map((path) => resolve(cwd, path));
  for await (const _ of fileChanges(directories, signal)) await round();
  return EXIT.ok;
}

/** `known` has the hash of each module as it was last seen, by directory. */
async function repairChanged(
  paths: readonly string[],
  known: Map<string, string>,
  decided: Omit<RepairOptions, 'maxRounds'>,
  flags: Flags,
  context: Context,
): Promise<void> {
  try {
    for (const located of await readModules(paths, context.cwd, context.services.readModule)) {
      const hash = moduleHash(located.module);
      if (known.get(located.directory) === hash) continue;
      known.set(located.directory, hash);
      known.set(located.directory, await repairOne(located, decided, flags, context));
    }
  } catch (error) {
    if (context.signal.aborted) return;
    if (!(error instanceof CliError)) throw error;
    context.stderr.write(`iac-dpo: ${error.message}\n`);
  }
}

/** The hash of what is on disk afterwards. */
async function repairOne(
  located: LocatedModule,
  decided: Omit<RepairOptions, 'maxRounds'>,
  flags: Flags,
  context: Context,
): Promise<string> {
  const [plan] = await planRepairs([located], undefined, flags, context);
  if (!plan) return moduleHash(located.module);
  const outcome = await context.services.repair(located.module, { ...plan.options, ...decided });
  await show(outcome, located, flags, context);
  const isWritten = flags.write && gatesPassed(outcome);
  return moduleHash(isWritten ? outcome.repaired : located.module);
}
