import { lstat, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readModule } from '../../src/module/read-module.ts';
import { gitTreeSource, hasCommit } from '../../src/pull-request/snapshot/git-tree-source.ts';
import { writeSnapshot } from '../../src/pull-request/snapshot/write-snapshot.ts';
import type { FileChange } from '../github/git/commit-files.ts';
import { openRepository } from '../github/git/open-repository.ts';

async function snapshotOf(files: Readonly<Record<string, FileChange>>, near: readonly string[]) {
  const repository = openRepository();
  const commit = repository.commit('main', null, { files });
  const folder = await mkdtemp(join(tmpdir(), 'iac-dpo-snapshot-'));
  const source = gitTreeSource({ directory: repository.folder });
  const listing = await source.list(commit);
  const leftOut = await writeSnapshot(source, commit, listing, new Set(near), folder);
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return {
    folder,
    names,
    leftOut,
    commit,
    source: { directory: repository.folder },
    [Symbol.asyncDispose]: async () => {
      repository.remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

test('terraform is written from everywhere, other files only beside what changed', async () => {
  await using made = await snapshotOf(
    {
      'main.tf': 'x',
      'modules/vpc/main.tf': 'y',
      'stack/main.tf': 'z',
      'stack/files/policy.json': '{}',
      'docs/page.md': '# page',
      'stack/.terraform.lock.hcl': 'lock',
    },
    ['stack'],
  );
  expect(made.names).toEqual([
    'main.tf',
    'modules/vpc/main.tf',
    'stack/.terraform.lock.hcl',
    'stack/files/policy.json',
    'stack/main.tf',
  ]);
  expect(made.leftOut).toEqual([]);
});

test('links, submodules and what terraform would run are not written, and links in place of a file are told', async () => {
  await using made = await snapshotOf(
    {
      'main.tf': 'x',
      'evil.tf': { link: '/etc/passwd' },
      'folder.tf': { link: '..' },
      '.terraform/providers/x': 'program',
      'terraform.d/plugins/x': 'program',
      sub: { submodule: 'a'.repeat(40) },
      '.git-like/main.tf': 'fine',
    },
    [''],
  );
  expect(made.names).toEqual(['.git-like/main.tf', 'main.tf']);
  expect(made.leftOut.map(({ path }) => path).sort()).toEqual([
    '.terraform/providers/x',
    'evil.tf',
    'folder.tf',
    'terraform.d/plugins/x',
  ]);
});

test('what is too large to be looked at is still there, with its size', async () => {
  const size = 11 * 1024 * 1024;
  await using made = await snapshotOf({ 'main.tf': 'x', 'lambda.zip': Buffer.alloc(size) }, ['']);
  expect((await lstat(join(made.folder, 'lambda.zip'))).size).toBe(size);
  const module = await readModule(made.folder, { tree: made.folder });
  expect(module.skipped).toMatchObject([{ path: 'lambda.zip' }]);
});

test('bytes are those of the commit, whatever they are and whatever the file is called', async () => {
  const bytes = Buffer.from([0xff, 0x00, 0x0d, 0x0a, 0x80]);
  await using made = await snapshotOf(
    { 'a b/ümläut "x".tf': bytes, '-rf.tf': 'dash', 'main.tf': '' },
    [''],
  );
  expect(await readFile(join(made.folder, 'a b/ümläut "x".tf'))).toEqual(bytes);
  expect(await readFile(join(made.folder, '-rf.tf'), 'utf8')).toBe('dash');
  expect(made.names).toHaveLength(3);
});

test('a commit that is not there is said to be missing', async () => {
  await using made = await snapshotOf({ 'main.tf': 'x' }, ['']);
  expect(await hasCommit(made.source, made.commit)).toBe(true);
  expect(await hasCommit(made.source, 'b'.repeat(40))).toBe(false);
});
