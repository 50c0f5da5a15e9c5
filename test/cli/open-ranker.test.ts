import { runCli, workspace } from './run-cli.ts';

const SHA256 = 'ab'.repeat(32);

test.each([
  [
    'https://example.com/manifest.json?token=secret',
    /^iac-dpo: --controller https:\/\/example\.com\/manifest\.json: The URL of a model ends with #sha256= and .* Next: name another folder, or none\./,
  ],
  [`http://example.com/m.json#sha256=${SHA256}`, /The URL of a model must begin with https:\/\//],
])('--controller %s is refused in one line that keeps its secrets', async (controller, message) => {
  await using root = await workspace({ 'stack/main.tf': 'x = good\n' });
  const args = ['repair', 'stack', '--controller', controller];
  const { code, stderr } = await runCli(root.path, args);
  expect(code).toBe(4);
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain('secret');
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});
