import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { workspace } from './run-cli.ts';

// The committed bundle, as `npx iac-dpo` starts it, with everything real behind it.
const CLI = resolve('dist/cli.js');

const run = (
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string>; extendEnv?: boolean } = {},
) => execa(CLI, args, { reject: false, ...options });

const terraform = await execa('terraform', ['version'], { reject: false });
const withTerraform = terraform.failed ? test.skip : test;

test('the checker alone repairs the single file and says that nothing was validated', async () => {
  const { exitCode, stdout, stderr } = await run([
    'repair',
    'examples/single-file',
    '--engine',
    'checker',
  ]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toContain('valid (checked, not validated, aws 5.100.0)');
  expect(stdout).toMatch(/^-\s+name +=.*\n\+\s+db_name +=/m);
  expect(stdout).not.toContain('terraform accepts');
});

withTerraform.each(['single-file', 'with-variables'])(
  'terraform validates the repaired examples/%s',
  async (name) => {
    const { exitCode, stdout } = await run([
      'repair',
      `examples/${name}`,
      '--engine',
      'local',
      '--json',
    ]);
    const { modules } = JSON.parse(stdout);
    expect(exitCode).toBe(0);
    expect(modules).toMatchObject([
      {
        before: { verdict: 'invalid' },
        after: { verdict: 'valid', tier: 'validator', findings: [] },
      },
    ]);
    expect(modules[0].applied.map(({ proof }: { proof: string }) => proof)).not.toContain(
      'checked',
    );
  },
);

test('a model that cannot answer leaves it to the rules, and says so', async () => {
  const { exitCode, stdout, stderr } = await run([
    'repair',
    'examples/single-file',
    '--engine',
    'checker',
    '--controller',
    'test/fixtures/controller/tiny-model',
  ]);
  expect(exitCode).toBe(0);
  expect(stderr).toMatch(/^iac-dpo: tiny gave no answer \d+ × too-long; the rules decided there$/);
  expect(stdout).toContain('valid (checked, not validated, aws 5.100.0)');
});

test('a model that is not what its manifest says is not run', async () => {
  await using root = await workspace({ 'main.tf': 'locals {}\n' });
  const model = join(root.path, 'model');
  await cp('test/fixtures/controller/tiny-model', model, { recursive: true });
  await writeFile(join(model, 'model.onnx.data'), 'poisoned');
  const { exitCode, stderr } = await run(['repair', root.path, '--controller', model]);
  expect(exitCode).toBe(4);
  expect(stderr).toMatch(/^iac-dpo: --controller .*model\.onnx\.data/);
});

test('examples/must-abstain is left byte for byte as it is, with a reason', async () => {
  await using root = await workspace({});
  await cp('examples/must-abstain', root.path, { recursive: true });
  const { exitCode, stdout } = await run(['repair', '--write', '--engine', 'checker'], {
    cwd: root.path,
  });
  expect(exitCode).toBe(1);
  expect(stdout).toContain('left as it is: ');
  expect(await readFile(join(root.path, 'main.tf'))).toEqual(
    await readFile('examples/must-abstain/main.tf'),
  );
});

test('a written repair needs no second one', async () => {
  await using root = await workspace({});
  await cp('examples/with-variables', root.path, { recursive: true });
  await run(['repair', '--write', '--quiet', '--engine', 'checker'], { cwd: root.path });
  const { exitCode, stdout } = await run(['repair', '--engine', 'checker'], { cwd: root.path });
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^\. {2}nothing to repair: valid/);
});

test('--diff is what git apply takes', async () => {
  await using root = await workspace({});
  await cp('examples/with-variables', join(root.path, 'stack'), { recursive: true });
  const { stdout } = await run(['repair', 'stack', '--diff', '--engine', 'checker'], {
    cwd: root.path,
  });
  await execa('git', ['apply'], { cwd: root.path, input: `${stdout}\n` });
  expect(
    (await run(['validate', 'stack', '--engine', 'checker'], { cwd: root.path })).exitCode,
  ).toBe(0);
});

test('without terraform on PATH an explicit local engine exits with 4 and the next step, auto goes on with the checker', async () => {
  await using empty = await workspace({});
  const env = { PATH: empty.path };
  const node = (args: readonly string[]) =>
    execa(process.execPath, [CLI, ...args], { reject: false, env, extendEnv: false });
  const local = await node(['repair', 'examples/single-file', '--engine', 'local']);
  expect(local.exitCode).toBe(4);
  expect(local.stderr).toMatch(/^iac-dpo: --engine local: .*\. .*\.$/);
  const auto = await node(['repair', 'examples/single-file']);
  expect(auto.exitCode).toBe(0);
  expect(auto.stdout).toContain('checked, not validated');
  expect(auto.stderr).toMatch(/Nothing will be validated, only checked\. Next: install terraform/);
});

test('a batch that is interrupted can go on', async () => {
  await using root = await workspace({});
  const draft = await readFile('examples/single-file/main.tf', 'utf8');
  const rows = Array.from({ length: 40 }, (_, id) =>
    JSON.stringify({ id, draft: `${draft}\n# ${id}\n` }),
  );
  await writeFile(join(root.path, 'in.jsonl'), rows.join('\n'));
  const args = ['batch', 'in.jsonl', 'out.jsonl', '--engine', 'checker', '--jobs', '2'];
  const first = execa(CLI, args, { cwd: root.path, reject: false });
  const out = join(root.path, 'out.jsonl');
  while ((await readFile(out, 'utf8').catch(() => '')) === '')
    await new Promise((done) => setTimeout(done, 20));
  first.kill('SIGINT');
  expect((await first).exitCode).toBe(130);
  expect(await readFile(out, 'utf8')).toMatch(/\n$/);
  expect((await run(args, { cwd: root.path })).exitCode).toBe(0);
  const ids = (await readFile(out, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id);
  expect(ids.sort((a, b) => a - b)).toEqual(rows.map((_, id) => id));
}, 120_000);

test('output into a closed pipe is no failure', async () => {
  const { stderr } = await execa(
    `${CLI} repair examples/single-file examples/must-abstain examples/with-variables --engine checker | head -1`,
    {
      shell: true,
      reject: false,
    },
  );
  expect(stderr).toBe('');
});
