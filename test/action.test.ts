import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { workspace } from './cli/run-cli.ts';

/** As the runner passes those that a workflow does not set. */
const INPUTS = {
  INPUT_PATH: 'stack',
  INPUT_ENGINE: 'checker',
  INPUT_CORE: 'auto',
  'INPUT_MAX-ROUNDS': '5',
  INPUT_WRITE: 'false',
  INPUT_MODE: 'suggest',
  INPUT_SCOPE: 'detected',
  'INPUT_MAX-SUGGESTIONS': '20',
  INPUT_CONTROLLER: 'none',
  INPUT_DEVICE: 'cpu',
  INPUT_TOKEN: '',
  'INPUT_SIGNING-KEY': '',
};

/** Runs the bundled action as the runner does: inputs and files by environment. */
async function runAction(inputs: Readonly<Record<string, string>>) {
  const root = await workspace({ output: '', summary: '' });
  await cp('examples/single-file', join(root.path, 'stack'), { recursive: true });
  const env = {
    PATH: process.env.PATH ?? '',
    GITHUB_OUTPUT: join(root.path, 'output'),
    GITHUB_STEP_SUMMARY: join(root.path, 'summary'),
    ...INPUTS,
    ...inputs,
  };
  const bundle = resolve('dist/index.js');
  const { stdout, exitCode } = await execa(process.execPath, [bundle], {
    cwd: root.path,
    env,
    extendEnv: false,
    reject: false,
  });
  const read = (name: string) => readFile(join(root.path, name), 'utf8');
  return {
    root,
    stdout,
    exitCode,
    output: await read('output'),
    summary: await read('summary'),
    main: await read('stack/main.tf'),
  };
}

test('it annotates the lines, sets the outputs, writes the summary and changes nothing', async () => {
  const { root, ...result } = await runAction({});
  await using _ = root;
  expect(result.exitCode).toBe(0);
  expect(result.stdout).toMatch(
    /^::warning title=Unsupported argument,file=stack\/main\.tf,line=34::.*Repaired: rename `name` to `db_name`$/m,
  );
  expect(result.output).toMatch(
    /^verdict<<(\S+)\nvalid\n\1\nrepaired<<(\S+)\n3\n\2\nabstained<<(\S+)\n0\n\3\n$/,
  );
  expect(result.summary).toContain('| `stack/main.tf:34` |');
  expect(result.main).toBe(await readFile('examples/single-file/main.tf', 'utf8'));
});

test('it writes the files when told to', async () => {
  const { root, ...result } = await runAction({ INPUT_WRITE: 'true' });
  await using _ = root;
  expect(result.main).toMatch(/^ {2}db_name +=/m);
});

test.each([
  [{ INPUT_PATH: 'nowhere' }, /^::error::cannot read nowhere: there is no such directory/m],
  [
    { INPUT_ENGINE: 'cloud' },
    /^::error::Input engine: "cloud" is none we know\. Next: take one of auto/m,
  ],
  [{ 'INPUT_MAX-ROUNDS': 'many' }, /^::error::Input max-rounds: It must be a whole number/m],
])('%j fails the step with what to do next', async (inputs, message) => {
  const { root, ...result } = await runAction(inputs);
  await using _ = root;
  expect(result.exitCode).toBe(1);
  expect(result.stdout).toMatch(message);
});

test('a draft cannot command the runner', async () => {
  const { root } = await runAction({});
  await using _ = root;
  await writeFile(
    join(root.path, 'stack/evil.tf'),
    'resource "aws_vpc" "v" {\n::add-mask::x\n  cidr = "##[add-mask]y"\n}\n',
  );
  const { stdout } = await execa(process.execPath, [resolve('dist/index.js')], {
    cwd: root.path,
    env: {
      PATH: process.env.PATH ?? '',
      ...INPUTS,
    },
    extendEnv: false,
    reject: false,
  });
  const commands = stdout.split('\n').filter((line) => line.trimStart().startsWith('::'));
  expect(commands.filter((line) => !/^::(warning|error|set-output) /.test(line))).toEqual([]);
  expect(stdout).not.toContain('##[');
});
