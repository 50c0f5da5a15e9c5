import { Command } from 'commander';
import { batchCommand } from './batch-command.ts';
import type { Context } from './context.ts';
import { EXIT_CODE_HELP, type ExitCode } from './exit-code.ts';
import { repairCommand } from './repair-command.ts';
import { validateCommand } from './validate-command.ts';

/** The whole command line. Each command hands its exit code to `exit`. */
export function createProgram(context: Context, exit: (code: ExitCode) => void): Command {
  const program = new Command('iac-dpo')
    .description(
      'Repairs LLM-written Terraform, and says for every change whether terraform accepted it.',
    )
    .version(VERSION, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', EXIT_CODE_HELP);
  for (const create of [repairCommand, validateCommand, batchCommand]) {
    program.addCommand(create(context, exit));
  }
  for (const command of [program, ...program.commands]) {
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

/** Fixed, so that the help is the same on every terminal and in the README. */
const HELP_WIDTH = 100;

const VERSION = '0.1.0';

const helpOf = (command: Command): string =>
  command.parent ? `${command.parent.name()} ${command.name()} --help` : `${command.name()} --help`;

const sentence = (text: string): string =>
  text
    .trim()
    .replaceAll('\n', ' ')
    .replace(/[^.?)]$/, '$&.');
