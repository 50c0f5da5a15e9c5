import { createProgram, withSubcommands } from '../../src/cli/program.ts';
import { fakeServices } from './fake-services.ts';
import { runCli, workspace } from './run-cli.ts';

const DRAFT = { 'main.tf': 'a = bad\n' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
const COLOUR = /\u001b\[/;

/** The commands that do something, `schema add` for one, as `createProgram` makes them. */
const output = { write: () => {} };
const program = createProgram(
  {
    services: fakeServices,
    stdout: output,
    stderr: output,
    cwd: '.',
    env: {},
    signal: new AbortController().signal,
  },
  () => {},
);
const leaves = withSubcommands(program)
  .filter(({ commands }) => commands.length === 0)
  .map((command) => {
    const names = [command.name()];
    for (let at = command.parent; at?.parent; at = at.parent) names.unshift(at.name());
    return [names.join(' '), command] as const;
  });
/** What these print is for a program to read. */
const PROTOCOLS = ['completion', 'lsp'];
/** No document to print: the first never ends, git's hook shows what it is told, the others write JSON or HTML anyway. */
const NO_JSON = [...PROTOCOLS, 'watch', 'hook', 'plan-shards', 'scan', 'dashboard'];
/** Nobody types it: an editor starts it. */
const NO_EXAMPLES = ['lsp'];

test.each([
  ['a terminal', { columns: 80 }, true],
  ['no terminal', {}, false],
  ['a terminal and NO_COLOR', { columns: 80, env: { NO_COLOR: '1' } }, false],
  ['no terminal and FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, true],
  ['FORCE_COLOR=0 on a terminal', { columns: 80, env: { FORCE_COLOR: '0' } }, false],
  ['both variables', { columns: 80, env: { NO_COLOR: '1', FORCE_COLOR: '1' } }, false],
  ['a terminal that knows no colours', { columns: 80, env: { TERM: 'dumb' } }, false],
])('colours on %s', async (_, world, coloured) => {
  await using root = await workspace(DRAFT);
  for (const args of [['repair'], ['validate'], []]) {
    const { stdout } = await runCli(root.path, args, world);
    expect(COLOUR.test(stdout)).toBe(coloured);
  }
});

test.each([
  [{}, 100],
  [{ columns: 200 }, 100],
  [{ columns: 62 }, 62],
  [{ columns: 200, env: { COLUMNS: '50' } }, 50],
  [{ columns: 3 }, 40],
])('help in %j is at most %i characters wide', async (world, width) => {
  await using root = await workspace({});
  const { stdout } = await runCli(root.path, ['init', '--help'], world);
  // An example is typed as it stands.
  const lines = stdout.split('\n').filter((line) => !line.startsWith('  iac-dpo '));
  const widest = Math.max(...lines.map((line) => line.length));
  expect(widest).toBeLessThanOrEqual(width);
  expect(widest).toBeGreaterThan(width - 10);
});

test('the list of commands names each once, and is a screenful', async () => {
  await using root = await workspace({});
  const { stdout } = await runCli(root.path, ['--help']);
  const [, list = ''] = /\nCommands:\n([\s\S]*?)\n\n/.exec(stdout) ?? [];
  const lines = list.split('\n');
  expect(lines.flatMap((line) => /^ {2}([a-z-]+)/.exec(line)?.[1] ?? [])).toEqual([
    ...program.commands.map((command) => command.name()),
    'help',
  ]);
  expect(lines.length).toBeLessThan(30);
});

test.each(leaves)('%s has --quiet, --json and examples that fit', (name, command) => {
  const flags = command.options.map(({ long }) => long);
  expect(flags.includes('--quiet')).toBe(!PROTOCOLS.includes(name));
  expect(flags.includes('--json')).toBe(!NO_JSON.includes(name));
  let help = '';
  command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
  const [, examples = ''] = help.split('\nExamples:\n');
  if (!NO_EXAMPLES.includes(name))
    expect(examples).toMatch(new RegExp(`^ {2}iac-dpo ${name}( |$)`, 'm'));
  expect(help.split('\n').filter((line) => line.length > 100)).toEqual([]);
});

test.each([
  [['repair']],
  [['validate']],
  [['demo']],
  [['doctor', '--engine', 'checker']],
  [['init']],
  [['schema', 'list']],
  [['batch', 'in.jsonl', 'out.jsonl']],
])('%j --quiet prints nothing, and tells failures all the same', async (args) => {
  await using root = await workspace({
    'main.tf': 'a = bad\n',
    'in.jsonl': '{"id": 1, "draft": "a = bad"}\n',
  });
  const world = { env: { HOME: root.path }, columns: 80 };
  const loud = await runCli(root.path, args, world);
  expect(loud.stdout + loud.stderr).not.toBe('');
  const quiet = await runCli(root.path, [...args, '--quiet'], world);
  expect(quiet).toEqual({ code: loud.code, stdout: '', stderr: '' });
  const failing = await runCli(root.path, [...args, '--quiet', '--nonsense'], world);
  expect(failing).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('--nonsense'),
  });
});

test.each([
  [['repair', 'nowhere', '--quiet'], 3, /cannot read nowhere/],
  [['repair', '--quiet', '--json'], 2, /cannot be used with/],
  [['repair', '--engine', 'contaner'], 2, /Did you mean container\?/],
  [
    ['repair', '--engine', 'quantum'],
    2,
    /Allowed choices are auto, container, local, checker\. Next/,
  ],
  [['demo', 'singel-file'], 2, /Did you mean single-file\?/],
  [['completion', 'bahs'], 2, /Did you mean bash\?/],
  [['complete'], 2, /unknown command 'complete' \(Did you mean completion\?\)/],
  [['sub'], 2, /unknown command 'sub'\. Next: iac-dpo repair sub\n/],
  [['validate', '--engin', 'local'], 2, /Did you mean --engine\?/],
  [['schema', 'lst'], 2, /Did you mean list\?/],
  [['init', '--action', 'acme/iac-dpo@v1'], 2, /40 hexadecimal digits of a commit/],
  [['init', '--runner', 'a b'], 2, /take labels of a runner/],
] as const)('%j exits with %i', async (args, code, message) => {
  await using root = await workspace({ 'main.tf': 'a = good\n', 'sub/main.tf': 'a = good\n' });
  const outcome = await runCli(root.path, args);
  expect(outcome).toMatchObject({ code, stdout: '' });
  expect(outcome.stderr).toMatch(message);
  expect(outcome.stderr.trimEnd()).not.toContain('\n');
});
