import { Argument, Command, Option } from 'commander';
import pc from 'picocolors';
import { useColour } from './colour.ts';
import type { Context } from './context.ts';
import { withExamples } from './examples.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { coreOption, engineOption, NO_CONTROLLER } from './options.ts';
import { packageWith } from './packaged.ts';
import { type RepairFlags, repair } from './repair-command.ts';

/** What comes with the package, and what each shows. */
const EXAMPLES = {
  'single-file': 'one file with three errors, each with a safe repair',
  'with-variables': 'a module of several files',
  'must-abstain': 'errors that no edit may paper over',
} as const;
type ExampleName = keyof typeof EXAMPLES;

type DemoFlags = Pick<RepairFlags, 'json' | 'quiet' | 'engine' | 'core'>;

export function demoCommand(context: Context, exit: (code: ExitCode) => void): Command {
  const command = new Command('demo')
    .description(
      'Repair an example that comes with this program: shows the diff and why it is believed. ' +
        'It needs no account and no network, and writes nothing.',
    )
    .addArgument(
      new Argument('[example]', 'which one').choices(Object.keys(EXAMPLES)).default('single-file'),
    )
    .addOption(new Option('--json', 'print one JSON document').conflicts('quiet'))
    .addOption(engineOption())
    .addOption(coreOption())
    .action(async (example: ExampleName, flags: DemoFlags) =>
      exit(await runDemo(context, example, flags)),
    );
  return withExamples(command, [
    ['iac-dpo demo', EXAMPLES['single-file']],
    ['iac-dpo demo must-abstain', EXAMPLES['must-abstain']],
    ['iac-dpo demo with-variables --engine checker', `${EXAMPLES['with-variables']}, no terraform`],
  ]);
}

/** Exits with 0 where the example was shown, whatever is left of its findings. */
export async function runDemo(
  context: Context,
  example: ExampleName = 'single-file',
  flags: DemoFlags = { engine: 'auto', core: 'auto' },
): Promise<ExitCode> {
  const { stdout, env, signal } = context;
  const path = `examples/${example}`;
  const asked: RepairFlags = { ...flags, controller: NO_CONTROLLER, device: 'cpu', config: false };
  // Where the examples lie, so that they are named as one would name them.
  const there = { ...context, cwd: packageWith(`${path}/main.tf`) };
  const { dim } = pc.createColors(useColour(stdout, env));
  if (!flags.json) stdout.write(`${dim(`${path}: ${EXAMPLES[example]}.`)}\n\n`);
  await repair([path], asked, there);
  signal.throwIfAborted();
  if (!flags.json) stdout.write(NEXT);
  return EXIT.ok;
}

const NEXT = `
Nothing was written. Next:
  iac-dpo repair DIR          the same for a module of yours
  iac-dpo doctor              what proves repairs on this machine
  iac-dpo init                suggestions on the pull requests of a repository
`;
