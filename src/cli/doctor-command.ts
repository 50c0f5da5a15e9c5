import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { Context } from './context.ts';
import { withExamples } from './examples.ts';
import type { ExitCode } from './exit-code.ts';
import {
  configOption,
  controllerOption,
  coreOption,
  engineOption,
  noConfigOption,
} from './options.ts';
import type { DoctorFlags } from './run-doctor.ts';

export function doctorCommand(context: Context, exit: (code: ExitCode) => void): Command {
  const command = new Command('doctor')
    .description(
      'Look at what a repair needs here: node, terraform, containers, schemas, model, configuration, folders, token; ' +
        'and say what to do about each. It takes the options of `repair`, and exits with 7 where a repair with them ' +
        'would not run.',
    )
    .addArgument(new Argument('[dir]', 'a directory of modules').default('.'))
    .addOption(engineOption())
    .addOption(coreOption())
    .addOption(controllerOption())
    .addOption(configOption('the directory named'))
    .addOption(noConfigOption())
    .addOption(
      new Option(
        '--github <owner/repo>',
        'ask GitHub what the token in GITHUB_TOKEN or GH_TOKEN may do there',
      ).argParser(repositoryName),
    )
    .addOption(new Option('--json', 'print one JSON document'))
    .action(async (directory: string, flags: DoctorFlags) => {
      const { doctor } = await import('./run-doctor.ts');
      exit(await doctor(directory, flags, context));
    });
  return withExamples(command, [
    ['iac-dpo doctor', 'of the directory you are in'],
    ['iac-dpo doctor infra --engine checker', 'as `repair infra --engine checker` would run'],
    ['iac-dpo doctor --json', 'for a program to read'],
  ]);
}

function repositoryName(value: string): string {
  if (/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(value)) return value;
  throw new InvalidArgumentError('take OWNER/REPO, such as octo-org/infrastructure.');
}
