import { execa } from 'execa';

test('docs/api-report.md is what the sources export', async () => {
  const { exitCode, stderr } = await execa('node', ['scripts/api-report.js', '--check'], {
    reject: false,
  });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
}, 60_000);
