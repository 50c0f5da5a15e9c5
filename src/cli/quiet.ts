import { type Command, Option } from 'commander';
import type { Context, Output } from './context.ts';

/** A context whose streams are silent while a command with `--quiet` runs; failures are told by `main`, which has its own. */
export function quietContext(program: Command, context: Context): Context {
  let quiet = false;
  program.hook('preAction', (_, command) => {
    quiet = command.opts().quiet === true;
  });
  const unlessQuiet = (output: Output): Output => ({
    write: (text) => quiet || output.write(text),
    get isTTY() {
      return !quiet && output.isTTY === true;
    },
    get columns() {
      return output.columns;
    },
  });
  return {
    ...context,
    stdout: unlessQuiet(context.stdout),
    stderr: unlessQuiet(context.stderr),
    get ask() {
      return quiet ? undefined : context.ask;
    },
  };
}

/** Adds `--quiet` to a command, or to those below it. */
export function withQuiet(command: Command): Command {
  for (const below of command.commands) withQuiet(below);
  const has = command.options.some(({ long }) => long === '--quiet');
  if (command.commands.length > 0 || has) return command;
  return command.addOption(
    new Option('--quiet', 'print nothing but errors; the exit code tells').conflicts('json'),
  );
}
