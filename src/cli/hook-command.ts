import { dirname, resolve } from 'node:path';
import { Argument, Command, Option } from 'commander';
import type { Repair } from '../repair/repair.ts';
import { diffModules } from '../report/file-diff.ts';
import { countLeft, gatesPassed } from '../report/remaining-findings.ts';
import type { Context } from './context.ts';
import { withExamples } from './examples.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
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
  noConfigOption,
} from './options.ts';
import { readModules } from './read-modules.ts';
import { show } from './repair-command.ts';
import { type PlanFlags, planRepairs } from './repair-plan.ts';

interface Flags extends PlanFlags, DecidingFlags {
  readonly write?: true;
  readonly quiet?: true;
}

export function hookCommand(context: Context, exit: (code: ExitCode) => void): Command {
  const command = new Command('hook')
    .description(
      'Repair the modules that files belong to, for pre-commit. Says nothing of modules that are right; ' +
        'exits with 1 where one is not, written or not.',
    )
    .addArgument(new Argument('[file...]', 'files that are about to be committed'))
    .addOption(new Option('--write', 'write the repaired files, where every gate passed'))
    .addOption(engineOption())
    .addOption(coreOption())
    .addOption(controllerOption())
    .addOption(deviceOption())
    .addOption(maxRoundsOption())
    .addOption(configOption('the working directory'))
    .addOption(noConfigOption())
    .action(async (files: readonly string[], flags: Flags) =>
      exit(await hook(files, flags, context)),
    );
  return withExamples(command, [
    ['iac-dpo hook infra/main.tf infra/outputs.tf', 'one module, as it stands'],
    ['iac-dpo hook --write infra/main.tf', 'write the repair, and stop the commit'],
  ]);
}

async function hook(files: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const { services, cwd, signal } = context;
  const directories = [...new Set(files.map((file) => dirname(resolve(cwd, file))))];
  if (directories.length === 0) return EXIT.ok;
  const found = await readModules(directories, cwd, services.readModule);
  // Hooks start at the top of the repository, where its configuration lies.
  const modules = found.map((located) => ({ ...located, root: cwd }));
  const plans = await planRepairs(modules, undefined, flags, context);
  await using validator = await validatorFor(context, flags);
  await using opened = await openRanker(flags, context);
  let isRight = true;
  for (const { located, options } of plans) {
    signal.throwIfAborted();
    const decided = { ...whoDecides(opened), validator, signal };
    const outcome = await services.repair(located.module, { ...options, ...decided });
    if (wasRight(outcome)) continue;
    isRight = false;
    await show(outcome, located, flags, context);
  }
  tellFailures(opened, context);
  return isRight ? EXIT.ok : EXIT.findingsRemain;
}

/** What nobody can judge, such as modules of a registry, must not keep anybody from committing. */
const wasRight = (outcome: Repair): boolean =>
  diffModules(outcome.draft, outcome.repaired).length === 0 &&
  countLeft(outcome) === 0 &&
  gatesPassed(outcome);
