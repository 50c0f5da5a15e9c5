import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { parse } from 'yaml';
import { testNeeding } from '../support/needs.ts';
import { folderWith } from '../support/temporary.ts';

const [hook] = parse(await readFile('.pre-commit-hooks.yaml', 'utf8'));

test('the hook starts this program on Terraform files', async () => {
  expect(hook).toMatchObject({ id: 'iac-dpo', entry: 'iac-dpo hook', language: 'node' });
  const { bin } = JSON.parse(await readFile('package.json', 'utf8'));
  expect(Object.keys(bin)).toContain(hook.entry.split(' ')[0]);
  expect(new RegExp(hook.files).test('a/main.tf')).toBe(true);
  expect(new RegExp(hook.files).test('a/main.tfvars')).toBe(false);
});

testNeeding('pre-commit')('pre-commit accepts the manifest', async () => {
  await execa('pre-commit', ['validate-manifest', '.pre-commit-hooks.yaml']);
});

// Installing as `language: node` asks npm for packages, so the program is found on PATH here.
testNeeding('pre-commit', 'git')(
  'pre-commit stops a commit, shows the repair, and writes it where it is asked to',
  async () => {
    const programs = await folderWith({
      'iac-dpo': `#!/bin/sh\nexec ${process.execPath} ${resolve('dist/cli.js')} "$@"\n`,
    });
    await chmod(join(programs, 'iac-dpo'), 0o755);
    const top = await folderWith({
      'infra/main.tf': await readFile('examples/single-file/main.tf', 'utf8'),
    });
    const configure = (args: string) =>
      writeFile(
        join(top, '.pre-commit-config.yaml'),
        `repos:\n  - repo: local\n    hooks:\n      - {id: ${hook.id}, name: ${hook.name}, entry: ${hook.entry}, language: system, files: '${hook.files}', args: [${args}]}\n`,
      );
    const run = (file: string, args: readonly string[]) =>
      execa(file, args, {
        cwd: top,
        reject: false,
        env: {
          PATH: `${programs}:${process.env.PATH}`,
          PRE_COMMIT_HOME: join(programs, 'cache'),
          GIT_CONFIG_GLOBAL: '/dev/null',
        },
      });
    await run('git', ['init', '--quiet']);
    await configure('--engine, checker');
    await run('git', ['add', '.']);
    const offered = await run('pre-commit', ['run']);
    expect(offered.exitCode).toBe(1);
    expect(offered.stdout).toMatch(/^\+\s+db_name +=/m);
    await configure('--engine, checker, --write');
    await run('git', ['add', '.']);
    const written = await run('pre-commit', ['run']);
    expect(written.exitCode).toBe(1);
    expect(written.stdout).toContain('files were modified by this hook');
    await run('git', ['add', '.']);
    expect((await run('pre-commit', ['run'])).exitCode).toBe(0);
  },
  120_000,
);
