import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { readModules } from '../../src/cli/read-modules.ts';
import { type PlanFlags, planRepairs } from '../../src/cli/repair-plan.ts';
import { readModule } from '../../src/module/read-module.ts';
import { SAFE_GATES } from '../../src/repair/gates/gate-settings.ts';
import { fakeServices } from './fake-services.ts';
import { workspace } from './run-cli.ts';

/** The plans of the modules that paths lead to, and what was said meanwhile. */
async function plan(cwd: string, paths: readonly string[], flags: PlanFlags = {}) {
  const said: string[] = [];
  const modules = await readModules(paths, cwd, readModule);
  const context = {
    services: fakeServices,
    stdout: { write: () => {} },
    stderr: { write: (text: string | Uint8Array) => said.push(String(text)) },
    cwd,
    env: {},
    signal: new AbortController().signal,
  };
  const plans = await planRepairs(modules, undefined, flags, context);
  return {
    said: said.join(''),
    plans: plans.map(({ located, options }) => ({ label: located.module.label, ...options })),
  };
}

test('without a configuration every gate is on', async () => {
  await using root = await workspace({ 'main.tf': '' });
  const { plans } = await plan(root.path, ['.']);
  expect(plans).toEqual([
    {
      label: '.',
      maxRounds: 5,
      budget: expect.anything(),
      gates: SAFE_GATES,
      leaveKinds: new Set(),
      modernise: false,
    },
  ]);
});

test('the configuration of the directory named counts for all roots below it', async () => {
  await using root = await workspace({
    '.iac-dpo.yml': 'max-rounds: 1',
    'infra/.iac-dpo.yml': 'gates:\n  allow: [open-network]\nleave: [syntax]\nmax-rounds: 2\n',
    'infra/a/main.tf': '',
    'infra/b/main.tf': '',
    'infra/b/.iac-dpo.yml': 'max-rounds: 9',
  });
  const { plans } = await plan(root.path, ['infra']);
  expect(plans.map(({ label }) => label)).toEqual(['infra/a', 'infra/b']);
  for (const { maxRounds, gates, leaveKinds } of plans) {
    expect(maxRounds).toBe(2);
    expect(gates?.allow).toEqual(new Set(['open-network']));
    expect(leaveKinds).toEqual(new Set(['syntax']));
  }
});

test('the command line has the last word, and --no-config the very last', async () => {
  await using root = await workspace({
    'main.tf': '',
    '.iac-dpo.yml': 'modernise: true\nmax-rounds: 2\nmax-seconds: 3\nmax-candidates: 4\n',
    'other.yml': 'max-rounds: 7',
  });
  const [named] = (await plan(root.path, ['.'], { config: 'other.yml' })).plans;
  const [asked] = (await plan(root.path, ['.'], { maxRounds: 8 })).plans;
  const [none] = (await plan(root.path, ['.'], { config: false })).plans;
  expect([named?.maxRounds, asked?.maxRounds, none?.maxRounds]).toEqual([7, 8, 5]);
  expect([named, asked, none].map((plan) => plan?.modernise)).toEqual([false, true, false]);
  expect(asked?.budget).toEqual({ candidates: 4, ms: 3000 });
});

test('ignored files are out of scope, and a module of nothing else is left', async () => {
  await using root = await workspace({
    '.iac-dpo.yml': 'ignore: [old, new/generated.tf]',
    'old/main.tf': 'x',
    'new/main.tf': 'four',
    'new/generated.tf': 'x',
  });
  const { plans, said } = await plan(root.path, ['.']);
  expect(plans).toMatchObject([
    { label: 'new', scope: [{ file: 'main.tf', range: { start: 0, end: 4 } }] },
  ]);
  expect(said).toBe('iac-dpo: old is ignored by .iac-dpo.yml\n');
});

test('a base is read at the same place below it; what is new has none', async () => {
  await using root = await workspace({
    'head/a/main.tf': 'good',
    'head/b/main.tf': 'bad',
    'base/a/main.tf': 'bad',
  });
  const { plans } = await plan(root.path, ['head'], { base: 'base' });
  expect(plans.map(({ base }) => base?.files[0]?.bytes.toString())).toEqual(['bad', undefined]);
});

test.each([
  ['that is not there', { config: 'none.yml' }, /cannot read none\.yml: there is no such file/],
  ['that is a link', {}, /cannot read \.iac-dpo\.yml: .*Next: make it a regular file/],
  ['that is a directory', { config: 'folder' }, /cannot read folder: not a regular file/],
  ['of the wrong kind', { config: 'bad.yml' }, /^bad\.yml: unknown key x\. Next: take one of/],
])('a configuration %s ends with exit code 6', async (_, flags, message) => {
  await using root = await workspace({
    'main.tf': '',
    'folder/x': '',
    'bad.yml': 'x: 1',
    'secret.yml': 'max-rounds: 1',
  });
  await symlink(join(root.path, 'secret.yml'), join(root.path, '.iac-dpo.yml'));
  await expect(plan(root.path, ['.'], flags)).rejects.toMatchObject({
    exitCode: 6,
    message: expect.stringMatching(message),
  });
});

test.each([
  [{ base: '.' }, 2, /is the directory that is repaired\. Next: name a checkout/],
  [{ base: 'nowhere' }, 3, /cannot read nowhere: there is no such directory/],
])('%j ends with exit code %i', async (flags, exitCode, message) => {
  await using root = await workspace({ 'main.tf': '' });
  await expect(plan(root.path, ['.'], flags)).rejects.toMatchObject({
    exitCode,
    message: expect.stringMatching(message),
  });
});

test('--modernise asks for it whatever the configuration says', async () => {
  await using root = await workspace({ 'main.tf': '', '.iac-dpo.yml': 'modernise: false' });
  const { plans } = await plan(root.path, ['.'], { modernise: true });
  expect(plans).toMatchObject([{ modernise: true }]);
});
