import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execa } from 'execa';

const page = await readFile('docs/recipes.md', 'utf8');
const RECIPES = [...page.matchAll(/^## (.+)\n[^#]*?```sh\n([\s\S]*?)```/gm)].map(
  ([, title = '', script = '']) => ({ title, script }),
);

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'iac-dpo-recipes-'));
  const bin = join(root, 'bin');
  await mkdir(bin);
  // What `npx iac-dpo` runs, without a registry; the checker, because it is there on every machine.
  const shim = `#!/bin/sh\nshift\nIAC_DPO=${JSON.stringify(resolve('dist/cli.js'))}\ncase "$1" in\nschema) exec node "$IAC_DPO" "$@" ;;\n*) exec node "$IAC_DPO" "$@" --engine checker ;;\nesac\n`;
  await writeFile(join(bin, 'npx'), shim);
  await chmod(join(bin, 'npx'), 0o755);
  const repository = join(root, 'repository');
  await mkdir(join(repository, 'infra'), { recursive: true });
  await writeFile(join(repository, 'infra/main.tf'), 'locals {}\n');
  await writeFile(join(repository, '.iac-dpo.yml'), 'max-rounds: 4\n');
  await git(repository, 'init', '--quiet', '--initial-branch=main');
  await git(repository, 'add', '--all');
  await git(repository, 'commit', '--quiet', '--message=before');
  await git(repository, 'switch', '--quiet', '--create=topic');
  await cp('examples/single-file/main.tf', join(repository, 'infra/main.tf'));
  await git(repository, 'commit', '--quiet', '--all', '--message=topic');
});
afterAll(() => rm(root, { recursive: true, force: true }));

const git = (cwd: string, ...args: readonly string[]) =>
  execa('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd,
    env: { GIT_CONFIG_GLOBAL: '/dev/null' },
  });

test('no block of commands is left out', () => {
  expect(RECIPES).toHaveLength(page.match(/^```sh$/gm)?.length ?? -1);
  expect(RECIPES.length).toBeGreaterThan(10);
});

test.each(RECIPES)(
  '$title',
  async ({ script }) => {
    const home = await mkdtemp(join(root, 'run-'));
    await cp(join(root, 'repository'), join(home, 'repository'), { recursive: true });
    const { exitCode, stderr, all } = await execa('bash', ['-euo', 'pipefail', '-c', script], {
      cwd: join(home, 'repository'),
      env: { PATH: `${join(root, 'bin')}:${process.env.PATH}`, GIT_CONFIG_GLOBAL: '/dev/null' },
      reject: false,
      all: true,
    });
    expect({ exitCode, all }).toMatchObject({ exitCode: 0 });
    expect(stderr).not.toMatch(/^iac-dpo: /m);
  },
  60_000,
);
