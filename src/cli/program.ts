import { Command } from 'commander';
import { batchCommand } from './batch-command.ts';
import { suggestChoices } from './choices.ts';
import { completionCommand } from './completion-command.ts';
import type { Context } from './context.ts';
import { dashboardCommand } from './dashboard-command.ts';
import { demoCommand } from './demo-command.ts';
import { doctorCommand } from './doctor-command.ts';
import { draftCommand } from './draft-command.ts';
import { draftPairsCommand } from './draft-pairs-command.ts';
import { EXIT_CODE_HELP, type ExitCode } from './exit-code.ts';
import { feedbackCommand } from './feedback-command.ts';
import { helpItems } from './help-items.ts';
import { hookCommand } from './hook-command.ts';
import { initCommand } from './init-command.ts';
import { lineWidth } from './line-width.ts';
import { lspCommand } from './lsp-command.ts';
import { pairsCommand } from './pairs-command.ts';
import { planShardsCommand } from './plan-shards-command.ts';
import { quietContext, withQuiet } from './quiet.ts';
import { repairCommand } from './repair-command.ts';
import { scanCommand } from './scan-command.ts';
import { schemaCommand } from './schema-command.ts';
import { validateCommand } from './validate-command.ts';
import { VERSION } from './version.ts';
import { watchCommand } from './watch-command.ts';
import { wrongUsage } from './wrong-usage.ts';

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
  const quietable = quietContext(program, context);
  for (const create of [
    demoCommand,
    repairCommand,
    validateCommand,
    watchCommand,
    hookCommand,
    initCommand,
    doctorCommand,
    batchCommand,
    schemaCommand,
    pairsCommand,
    draftCommand,
    draftPairsCommand,
    feedbackCommand,
    planShardsCommand,
    scanCommand,
    dashboardCommand,
  ]) {
    program.addCommand(withQuiet(create(quietable, exit)));
  }
  // What these print is for a program to read.
  for (const create of [completionCommand, lspCommand]) program.addCommand(create(context, exit));
  for (const command of withSubcommands(program)) {
    suggestChoices(command);
    command
      .helpOption('-h, --help', 'print this help')
      .exitOverride()
      .configureHelp(helpItems)
      .configureOutput({
        writeOut: (text) => context.stdout.write(text),
        writeErr: (text) => context.stderr.write(text),
        getOutHelpWidth: () => helpWidth(context.stdout, context),
        getErrHelpWidth: () => helpWidth(context.stderr, context),
        getOutHasColors: () => false,
        getErrHasColors: () => false,
        outputError: (text, write) => write(wrongUsage(text, command, context.cwd)),
      });
  }
  return program;
}

export const withSubcommands = (command: Command): readonly Command[] => [
  command,
  ...command.commands.flatMap(withSubcommands),
];

/** At most what the README has, so that the help is easy to read on a wide terminal too. */
const HELP_WIDTH = 100;

const helpWidth = (output: Context['stdout'], { env }: Context): number =>
  Math.min(HELP_WIDTH, lineWidth(output, env) ?? HELP_WIDTH);
