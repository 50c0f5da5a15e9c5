import { chmod, cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { workspace } from './run-cli.ts';

/** Commands of the README that are not run here, and why. */
const NOT_RUN: Readonly<Record<string, string>> = {
  'npm ci --ignore-scripts': 'it installs from a registry; CI begins with it',
  'npm test': 'it is running',
};

/** Where a command ends with another code than 0. */
const CODES: Readonly<Record<string, number>> = {};

/** Every command of the README's `sh` blocks; those that `&&` joins are run one after the other. */
const commands = [...(await readFile('README.md', 'utf8')).matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
  .flatMap(([, block = '']) => block.split('\n'))
  .map((line) => line.replace(/\s+#.*$/, '').trim())
  .filter((line) => line !== '')
  .flatMap((line) => line.split(' && '));

test('the README has commands, and the list of those that are not run is no longer than it must be', () => {
  expect(commands.length).toBeGreaterThanOrEqual(4);
  expect(Object.keys(NOT_RUN).filter((command) => !commands.includes(command))).toEqual([]);
});

test.each([...new Set(commands)].filter((command) => !(command in NOT_RUN)))(
  '%s',
  async (command) => {
    // The package as a reader has it in front of them, and a module where the README says one is.
    await using root = await workspace({
      'path/to/module/main.tf': 'resource "aws_vpc" "main" {\n  cidr = "10.0.0.0/16"\n}\n',
    });
    await mkdir(join(root.path, 'bin'));
    const npx = `#!/bin/sh\n[ "$1" = iac-dpo ] || { echo "npx $1?" >&2; exit 99; }\nshift\nexec "${process.execPath}" "${resolve('dist/cli.js')}" "$@"\n`;
    for (const name of ['npx', 'iac-dpo'])
      await writeFile(
        join(root.path, 'bin', name),
        name === 'npx' ? npx : npx.replace(/^\[.*\nshift\n/m, ''),
      );
    for (const name of ['npx', 'iac-dpo']) await chmod(join(root.path, 'bin', name), 0o755);
    await cp('examples', join(root.path, 'examples'), { recursive: true });
    await symlink(resolve('container'), join(root.path, 'container'));
    const { exitCode, stderr } = await execa('sh', ['-c', command], {
      cwd: root.path,
      env: { PATH: `${join(root.path, 'bin')}:${process.env.PATH}`, HOME: root.path },
      reject: false,
      stdin: 'ignore',
    });
    expect({ exitCode, stderr }).toEqual({
      exitCode: CODES[command] ?? 0,
      stderr: expect.not.stringMatching(/internal error|unknown/),
    });
  },
);
