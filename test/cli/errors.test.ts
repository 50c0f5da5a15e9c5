import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCli, workspace } from './run-cli.ts';

const FILES = {
  'stack/main.tf': 'x = good\n',
  'loose/main.tf': 'x = good\n',
  'loose/.iac-dpo.yml': 'gate: off\n',
  'empty/readme.md': '',
  'big/main.tf': 'x'.repeat(1_100_000),
  'in.jsonl': '',
};

// Every message is one line that ends with what to do.
test.each([
  [
    ['repair', '--wirte'],
    2,
    /unknown option '--wirte' \(Did you mean --write\?\) Next: see iac-dpo repair --help/,
  ],
  [['repiar'], 2, /unknown command 'repiar' \(Did you mean repair\?\)/],
  [['repair', '--max-rounds', '0'], 2, /must be a whole number, 1 or more/],
  [['repair', '--engine', 'cloud'], 2, /Allowed choices are auto, container, local, checker/],
  [['repair', '--json', '--diff'], 2, /cannot be used with/],
  [
    ['repair', 'stack', '--controller', 'nowhere'],
    4,
    /^iac-dpo: --controller nowhere: there is no manifest\.json\. Next: name another folder, or none\./,
  ],
  [['repair', '--device', 'tpu'], 2, /Allowed choices are cpu, cuda/],
  [['repair', '--scope', 'main.tf'], 2, /FILE:START-END/],
  [['repair', 'stack', '--scope', 'stack/main.tf:3-2'], 2, /START must not lie after END/],
  [['repair', 'stack', '--scope', 'stack/main.tf:1-9'], 2, /the file has 1 lines/],
  [
    ['repair', 'stack', '--scope', 'other.tf:1-1'],
    2,
    /no such file in the modules named.*stack\/main\.tf/,
  ],
  [['repair', 'stack/main.tf'], 2, /is a file.*Next: name stack, with --scope stack\/main\.tf:1-9/],
  [['repair', 'stack', '--config', 'no.yml'], 6, /cannot read no\.yml: there is no such file/],
  [
    ['repair', 'loose'],
    6,
    /^iac-dpo: loose\/\.iac-dpo\.yml: unknown key gate\. Next: take one of gates/,
  ],
  [['repair', 'loose', '--gates'], 6, /unknown key gate/],
  [['repair', 'nowhere', '--gates'], 3, /cannot read nowhere/],
  [['repair', 'stack', '--gates', '--write'], 2, /cannot be used with/],
  [['repair', 'stack', '--base', 'nowhere'], 3, /cannot read nowhere: there is no such directory/],
  [['repair', 'stack', '--base', 'stack'], 2, /--base stack is the directory that is repaired/],
  [
    ['repair', 'nowhere'],
    3,
    /cannot read nowhere: there is no such directory\. Next: check the path\./,
  ],
  [['repair', 'stak'], 3, /cannot read stak: there is no such directory\. Next: name stack\./],
  [['repair', 'empty'], 3, /empty holds no \.tf file; name the directory that does/],
  [['repair'], 3, /holds no \.tf file.*Next: name big or loose or stack/],
  [['repair', 'big'], 3, /main\.tf was skipped \(larger than/],
  [
    ['repair', 'stack', '--engine', 'container'],
    4,
    /--engine container: no podman and no docker on PATH\. Install one\./,
  ],
  [['batch', 'in.jsonl', 'in.jsonl'], 2, /same file/],
  [['batch', 'nowhere.jsonl', 'out.jsonl'], 3, /cannot read .*nowhere\.jsonl/],
  [['batch', 'in.jsonl', 'nowhere/out.jsonl'], 3, /cannot write .*out\.jsonl/],
] as const)('%j exits with %i and one line', async (args, code, message) => {
  await using root = await workspace(FILES);
  const outcome = await runCli(root.path, args);
  expect(outcome).toMatchObject({ code, stdout: '' });
  expect(outcome.stderr).toMatch(message);
  expect(outcome.stderr.trimEnd()).not.toContain('\n');
});

test('an internal error exits with 5 and says how to see where', async () => {
  await using root = await workspace({ 'main.tf': 'boom\n' });
  expect(await runCli(root.path, ['repair'])).toMatchObject({
    code: 5,
    stderr: 'iac-dpo: internal error: something broke (DEBUG=1 prints where)\n',
  });
});

test('an interrupted run exits with 130', async () => {
  await using root = await workspace({ 'main.tf': 'bad\n' });
  const signal = AbortSignal.abort();
  expect(await runCli(root.path, ['repair', '--write'], { signal })).toMatchObject({
    code: 130,
    stderr: 'iac-dpo: interrupted\n',
  });
});

test('help and version exit with 0, and the version is that of the package', async () => {
  await using root = await workspace({});
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  expect(await runCli(root.path, ['--help'])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Exit codes:'),
  });
  expect(await runCli(root.path, ['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` });
});

const asRoot = process.getuid?.() === 0;
(asRoot ? test.skip : test)('a directory that may not be read exits with 3', async () => {
  await using root = await workspace({ 'stack/main.tf': 'x' });
  await chmod(join(root.path, 'stack'), 0);
  expect(await runCli(root.path, ['repair', 'stack'])).toMatchObject({ code: 3 });
});
