import { GATE_IDS } from '../../src/repair/gates/gate.ts';
import { HAZARD_IDS } from '../../src/repair/gates/hazards/hazard.ts';
import { runCli, workspace } from './run-cli.ts';

test('--gates names every gate and hazard with its reason, and repairs nothing', async () => {
  await using root = await workspace({ 'main.tf': 'boom\n' });
  const { code, stdout } = await runCli(root.path, ['repair', '--gates']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^No configuration: every gate is on\.\n/);
  for (const id of [...GATE_IDS, ...HAZARD_IDS])
    expect(stdout).toMatch(new RegExp(`^ *(?:always|on|refused) +${id}\\b`, 'm'));
  expect(stdout).toContain('A policy that says "*" allows what nobody thought of.');
});

test('--gates says what the configuration loosens', async () => {
  await using root = await workspace({
    'main.tf': '',
    '.iac-dpo.yml': 'gates:\n  off: [fmt]\n  allow: [wildcard]\n  churn: 3\n',
  });
  const { stdout } = await runCli(root.path, ['repair', '--gates']);
  expect(stdout).toMatch(/^Gates as \.iac-dpo\.yml sets them\.\n/);
  expect(stdout).toMatch(/^off +fmt$/m);
  expect(stdout).toMatch(/^ +allowed +wildcard$/m);
  expect(stdout).toMatch(/^on +churn \(at most 300 % of the draft, 100 % by default\)$/m);
  const { stdout: safe } = await runCli(root.path, ['repair', '--gates', '--no-config']);
  expect(safe).not.toMatch(/off|allowed {2}/);
});
