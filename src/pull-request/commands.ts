/** What people may ask of us in a comment on a pull request: a word behind `/iac-dpo` on the first line. */
export type Command = 'rerun' | 'explain' | 'ignore';

/** The command of a comment; undefined where it is none. Anybody can write one: look who it was. */
export function commandIn(body: string): Command | undefined {
  const [, word] = /^\/iac-dpo[ \t]+([a-z-]+)[ \t]*(?:\r?\n|$)/.exec(body) ?? [];
  return word === 're-run' ? 'rerun' : COMMANDS.find((command) => command === word);
}

const COMMANDS: readonly Command[] = ['rerun', 'explain', 'ignore'];
