import { Argument, Command } from 'commander';
import { bashCompletion } from './completion/bash.ts';
import { type Completed, commandTree } from './completion/command-tree.ts';
import { fishCompletion } from './completion/fish.ts';
import { zshCompletion } from './completion/zsh.ts';
import type { Context } from './context.ts';
import { withExamples } from './examples.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

const SHELLS: Readonly<Record<string, (name: string, tree: readonly Completed[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/**
 * Scripts written from the commands themselves, not by a library: those that there are (tabtab, @bomb.sh/tab) start
 * this program for every keystroke, hand what was typed to `eval`, or complete no paths, which is what most of our
 * arguments are.
 */
export function completionCommand({ stdout }: Context, exit: (code: ExitCode) => void): Command {
  const command = new Command('completion')
    .description('Print what completes commands, options and values in a shell.')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(SHELLS)))
    .action((shell: string) => {
      const program = command.parent ?? command;
      stdout.write(SHELLS[shell]?.(program.name(), commandTree(program)) ?? '');
      exit(EXIT.ok);
    });
  return withExamples(command, [
    ['iac-dpo completion bash > ~/.local/share/bash-completion/completions/iac-dpo', 'bash'],
    ['iac-dpo completion zsh > ~/.zfunc/_iac-dpo', 'zsh, with ~/.zfunc on fpath'],
    ['iac-dpo completion fish > ~/.config/fish/completions/iac-dpo.fish', 'fish'],
  ]);
}
