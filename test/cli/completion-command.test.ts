import { execa } from 'execa';
import { runCli, workspace } from './run-cli.ts';

/** What a shell would offer for the words of a command line, the last of which is being typed. */
type Offers = (script: string, words: readonly string[]) => Promise<readonly string[]>;

const inBash: Offers = async (script, words) => {
  const ask = `eval "$(cat)"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _iac_dpo; printf "%s\\n" "\${COMPREPLY[@]}"`;
  return lines(
    (await execa('bash', ['--norc', '-c', ask, 'bash', ...words], { input: script })).stdout,
  );
};

// Its completion system needs a terminal, so that the two functions of it that are called answer themselves.
const inZsh: Offers = async (script, words) => {
  const ask = `
    compdef() { }
    _describe() { local -a all=("\${(@P)2}"); print -rl -- "\${all[@]%%:*}"; }
    _files() { print -r -- FILES; }
    eval "$(cat)"; words=("$@"); CURRENT=$#; _iac-dpo`;
  const { stdout } = await execa('zsh', ['-f', '-c', ask, 'zsh', ...words], { input: script });
  const typed = words.at(-1) ?? '';
  return lines(stdout).filter((word) => word === 'FILES' || word.startsWith(typed));
};

const inFish: Offers = async (script, words) => {
  const ask = 'cat | source; complete --do-complete "$argv"';
  const line = words.join(' ');
  const { stdout } = await execa('fish', ['--no-config', '-c', ask, line], { input: script });
  return lines(stdout).map((line) => line.split('\t')[0] ?? '');
};

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

async function scriptFor(shell: string): Promise<string> {
  const { code, stdout } = await runCli('.', ['completion', shell]);
  expect(code).toBe(0);
  return stdout;
}

const isThere = async (shell: string): Promise<boolean> =>
  !(await execa(shell, ['-c', 'true'], { reject: false, stdin: 'ignore' })).failed;
const there = new Map([
  ['bash', await isThere('bash')],
  ['zsh', await isThere('zsh')],
  ['fish', await isThere('fish')],
]);
for (const [shell, found] of there)
  if (!found) console.warn(`skipped: its completion is not tried, since ${shell} is not on PATH`);

describe.each([
  ['bash', inBash],
  ['zsh', inZsh],
  ['fish', inFish],
] as const)('%s', (shell, offers) => {
  const tried = there.get(shell) ? test : test.skip;
  tried(
    'it offers commands, options and values, and nothing of what was typed is run',
    async () => {
      const script = await scriptFor(shell);
      const offered = (...words: string[]) => offers(script, ['iac-dpo', ...words]);
      expect(await offered('')).toEqual(expect.arrayContaining(['repair', 'schema', 'completion']));
      expect(await offered('va')).toEqual(['validate']);
      expect(await offered('schema', '')).toEqual(expect.arrayContaining(['add', 'list', 'show']));
      expect(await offered('repair', '--sc')).toEqual(['--scope']);
      expect(await offered('schema', 'add', '--vers')).toEqual(['--version']);
      expect(await offered('repair', '--engine', '')).toEqual(
        expect.arrayContaining(['auto', 'container', 'local', 'checker']),
      );
      expect(await offered('repair', 'infra', '--engine', 'con')).toEqual(['container']);
      expect(await offered('demo', 'mu')).toEqual(['must-abstain']);
      await using root = await workspace({});
      const planted = `$(touch ${root.path}/planted)`;
      await offered('repair', planted, '--sc');
      expect((await execa('ls', [root.path])).stdout).toBe('');
    },
  );
});

test('where bash and zsh have nothing to offer, paths are completed', async () => {
  const bash = await scriptFor('bash');
  expect(bash).toContain('complete -o bashdefault -o default');
  expect(await inBash(bash, ['iac-dpo', 'repair', ''])).toEqual([]);
  expect(await inBash(bash, ['iac-dpo', 'repair', '--base', ''])).toEqual([]);
  expect(await inBash(bash, ['iac-dpo', 'repair', '--engine', '=', 'che'])).toEqual(['checker']);
});

test('the bash completion can be sourced twice, as a new login does', async () => {
  const script = await scriptFor('bash');
  const { stderr } = await execa('bash', ['--norc', '-u', '-c', 'eval "$(cat)"'], {
    input: script + script,
  });
  expect(stderr).toBe('');
});
