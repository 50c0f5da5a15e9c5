import { Command } from 'commander';
import { batchCommand } from './batch-command.ts';
import type { Context } from './context.ts';
import { EXIT_CODE_HELP, type ExitCode } from './exit-code.ts';
import { feedbackCommand } from './feedback-command.ts';
import { pairsCommand } from './pairs-command.ts';
import { repairCommand } from './repair-command.ts';
import { schemaCommand } from './schema-command.ts';
import { validateCommand } from './validate-command.ts';
import { VERSION } from './version.ts';

/** The whole command line. Each command hands its exit code to `exit`. */
export function createProgram(context: Context, exit: (code: ExitCode) => void): Command {
  const program = new Command('iac-dpo')
    .description(
      'Repairs LLM-written Terraform, and says for every change whether terraform accepted it.',
    )
    // Options of the program stand before the command: `schema add` has a --version of its own.
    .enablePositionalOptions()
    .version(VERSION, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', EXIT_CODE_HELP);
  for (const create of [
    repairCommand,
    validateCommand,
    batchCommand,
    schemaCommand,
    pairsCommand,
    feedbackCommand,
  ]) {
    program.addCommand(create(context, exit));
  }
  for (const command of withSubcommands(program)) {
    command
      .helpOption('-h, --help', 'print this help')
      .exitOverride()
      .configureOutput({
        writeOut: (text) => context.stdout.write(text),
        writeErr: (text) => context.stderr.write(text),
        getOutHelpWidth: () => HELP_WIDTH,
        getErrHelpWidth: () => HELP_WIDTH,
        getOutHasColors: () => false,
        getErrHasColors: () => false,
        // One line, with where to look next.
        outputError: (text, write) => write(`${sentence(text)} Next: see ${helpOf(command)}\n`),
      });
  }
  return program;
}

const withSubcommands = (command: Command): readonly Command[] => [
  command,
  ...command.commands.flatMap(withSubcommands),
];

/** Fixed, so that the help is the same on every terminal and in the README. */
const HELP_WIDTH = 100;

const helpOf = (command: Command): string => `${namesOf(command).join(' ')} --help`;

const namesOf = (command: Command): readonly string[] =>
  command.parent ? [...namesOf(command.parent), command.name()] : [command.name()];

const sentence = (text: string): string =>
  text
    .trim()
    .replaceAll('\n', ' ')
    .replace(/[^.?)]$/, '$&.');
