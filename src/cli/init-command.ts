import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { Device } from '../controller/controller.ts';
import { type ActionReference, FORKS, MODES } from '../init/choices.ts';
import type { Context } from './context.ts';
import { withExamples } from './examples.ts';
import type { ExitCode } from './exit-code.ts';
import type { InitFlags } from './run-init.ts';

export function initCommand(context: Context, exit: (code: ExitCode) => void): Command {
  const command = new Command('init')
    .description(
      'Write the GitHub workflows for a repository: looks at its roots, terraform or tofu version and providers, ' +
        'shows what it would write, and writes with --write or when you say yes.',
    )
    .addArgument(new Argument('[dir]', 'the repository, or a directory in it').default('.'))
    .addOption(
      new Option(
        '--mode <mode>',
        'suggest: posts repairs on pull requests; report: no token that may',
      )
        .choices(MODES)
        .default('suggest'),
    )
    .addOption(
      new Option(
        '--forks <policy>',
        'what pull requests from forks get: suggestions from two workflows that share no rights, a report, or nothing; ' +
          'a runner of your own allows nothing (default: split, there none)',
      ).choices(Object.keys(FORKS)),
    )
    .addOption(
      new Option('--runner <labels>', 'runs-on, separated by commas, such as self-hosted,linux,x64')
        .argParser(labels)
        .default(['ubuntu-24.04'], 'ubuntu-24.04'),
    )
    .addOption(
      new Option('--device <device>', 'cuda: a controller on the GPU of a runner of your own')
        .choices(['cpu', 'cuda'] satisfies readonly Device[])
        .default('cpu'),
    )
    .addOption(
      new Option(
        '--action <owner/repo@commit>',
        'where the action is, and the commit that you reviewed, in 40 hexadecimal digits',
      ).argParser(actionReference),
    )
    .addOption(new Option('--write', 'write what is not there yet'))
    .addOption(new Option('--overwrite', 'write, and replace what is there and differs'))
    .addOption(new Option('--json', 'print one JSON document'))
    .action(async (directory: string, flags: InitFlags) => {
      const { init } = await import('./run-init.ts');
      exit(await init(directory, flags, context));
    });
  return withExamples(command, [
    ['iac-dpo init', 'show what would be written'],
    ['iac-dpo init --write', 'write it'],
    ['iac-dpo init --forks report', 'one workflow; pull requests from forks get a report'],
    ['iac-dpo init --runner self-hosted,linux,x64', 'a runner of your own, no forks'],
    ['iac-dpo init --mode report --json', 'alerts only, for a program to read'],
  ]);
}

/** What `runs-on` may have between brackets without quotes. */
function labels(value: string): readonly string[] {
  const found = value.split(',').map((label) => label.trim());
  if (found.length <= 10 && found.every((label) => /^[A-Za-z0-9][\w.-]{0,99}$/.test(label)))
    return found;
  throw new InvalidArgumentError(
    'take labels of a runner, such as ubuntu-24.04 or self-hosted,linux.',
  );
}

function actionReference(value: string): ActionReference {
  const [, repository, commit] =
    /^([\w.-]{1,100}\/[\w.-]{1,100})@([0-9a-f]{40})$/.exec(value) ?? [];
  if (repository && commit) return { repository, commit };
  throw new InvalidArgumentError(
    'take OWNER/REPO@COMMIT with the 40 hexadecimal digits of a commit; a tag may be moved.',
  );
}
