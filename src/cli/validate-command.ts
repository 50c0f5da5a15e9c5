import { Command, Option } from 'commander';
import pc from 'picocolors';
import type { Validation } from '../finding/verdict.ts';
import type { Module } from '../module/module.ts';
import { validationsJson } from '../report/json-report.ts';
import { validationReport } from '../report/validation-report.ts';
import type { CoreRequest } from '../terraform/engine/core.ts';
import { useColour } from './colour.ts';
import type { Context } from './context.ts';
import { withExamples } from './examples.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { validatorFor } from './open-validator.ts';
import { coreOption, engineOption, pathArgument } from './options.ts';
import { readModules } from './read-modules.ts';
import type { Engine } from './services.ts';

interface Flags {
  readonly json?: true;
  readonly engine: Engine;
  readonly core: CoreRequest;
}

export function validateCommand(context: Context, exit: (code: ExitCode) => void): Command {
  const command = new Command('validate')
    .description('Say whether modules are valid, and who says so.')
    .addArgument(pathArgument())
    .addOption(new Option('--json', 'print one JSON document'))
    .addOption(engineOption())
    .addOption(coreOption())
    .action(async (paths: readonly string[], flags: Flags) =>
      exit(await validate(paths, flags, context)),
    );
  return withExamples(command, [
    ['iac-dpo validate infra', 'by the best judge there is'],
    ['iac-dpo validate infra --engine checker', 'by our own checker, in milliseconds'],
    ['iac-dpo validate infra --json', 'for a program to read'],
  ]);
}

async function validate(
  paths: readonly string[],
  flags: Flags,
  context: Context,
): Promise<ExitCode> {
  const modules = await readModules(paths, context.cwd, context.services.readModule);
  await using validator = await validatorFor(context, flags);
  const colours = pc.createColors(useColour(context.stdout, context.env));
  const results: { module: Module; validation: Validation }[] = [];
  for (const { module } of modules) {
    const validation = await validator.validate(module, context.signal);
    results.push({ module, validation });
    if (!flags.json) context.stdout.write(validationReport(module, validation, colours));
  }
  if (flags.json) context.stdout.write(validationsJson(results));
  return results.every(({ validation }) => validation.verdict === 'valid')
    ? EXIT.ok
    : EXIT.findingsRemain;
}
