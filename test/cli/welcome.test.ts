import { wireServices } from '../../src/cli/wire-services.ts';
import { runCli, workspace } from './run-cli.ts';

test('without arguments it says in a screenful what it is for and where to begin', async () => {
  await using root = await workspace({});
  const { code, stdout, stderr } = await runCli(root.path, []);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.split('\n');
  expect(lines.length).toBeLessThanOrEqual(24);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  for (const command of ['demo', 'repair DIR', 'repair DIR --write', 'doctor', 'init', '--help'])
    expect(stdout).toContain(`iac-dpo ${command}`);
});

test.each([
  [true, /^\+ {2}storage_encrypted/m],
  [false, /^(?![\s\S]*storage_encrypted)/],
])('a person is offered the demo; the answer is %s', async (yes, shown) => {
  await using root = await workspace({});
  const asked: string[] = [];
  // The checker alone, so that nothing of the machine counts.
  const real = wireServices({});
  const { code, stdout } = await runCli(root.path, [], {
    services: { ...real, validator: () => real.validator('checker', 'auto') },
    ask: async (question) => {
      asked.push(question);
      return yes;
    },
  });
  expect(code).toBe(0);
  expect(asked).toEqual(['See it repair an example now?']);
  expect(stdout).toMatch(shown);
});

test.each([
  ['single-file', /invalid → valid \(checked, not validated/],
  ['with-variables', /invalid → valid/],
  ['must-abstain', /left as it is: /],
])('demo %s shows its example, and exits with 0 whatever is left', async (example, shown) => {
  await using root = await workspace({});
  const outcome = await runCli(root.path, ['demo', example, '--engine', 'checker'], {
    services: wireServices({}),
  });
  expect(outcome).toMatchObject({ code: 0, stderr: '' });
  expect(outcome.stdout).toMatch(shown);
  expect(outcome.stdout).toContain(`examples/${example}`);
  expect(outcome.stdout).toContain('Nothing was written. Next:\n  iac-dpo repair DIR');
});

test('demo --json is the document of a repair and nothing else', async () => {
  await using root = await workspace({});
  const { stdout } = await runCli(root.path, ['demo', '--json', '--engine', 'checker'], {
    services: wireServices({}),
  });
  expect(JSON.parse(stdout).modules).toMatchObject([
    { path: 'examples/single-file', after: { verdict: 'valid' } },
  ]);
});
