import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { readHistory } from '../../../src/provenance/git/read-history.ts';
import { gitTreeSource, hasCommit } from '../../../src/pull-request/snapshot/git-tree-source.ts';
import { GitRepository, patchOf } from '../../provenance/git-repository.ts';
import { folderWith, pathWithProgram } from '../../support/temporary.ts';

// Whole runs, on a machine that may do other things as well.
jest.setTimeout(120_000);

const TEXT = 'locals {\n  a = 1\n}\n';
const GIT = execFileSync('/bin/sh', ['-c', 'command -v git']).toString().trim();
const { PATH } = process.env;
afterEach(() => {
  process.env.PATH = PATH;
});

/** A program that leaves a file behind when it is run. */
async function trap() {
  const ran = await folderWith();
  const path = await pathWithProgram('evil', `: > "${ran}/ran-$$"\nexit 1`);
  const evil = join(path.split(':')[0] ?? '', 'evil');
  return { evil, ran: () => readdirSync(ran).length };
}

/** A repository of which an object is missing, with a remote that promises to have it. */
async function promising(settings: Readonly<Record<string, string>>) {
  const repository = await GitRepository.create();
  const [base = '', head = ''] = repository.commitAll([
    { files: { 'main.tf': '# old\n' } },
    { files: { 'main.tf': TEXT } },
  ]);
  for (const [name, value] of Object.entries({
    'core.repositoryFormatVersion': '1',
    'extensions.partialClone': 'evil',
    'remote.evil.promisor': 'true',
    ...settings,
  }))
    repository.git('config', name, value);
  const blob = repository.git('rev-parse', `${head}:main.tf`).trim();
  rmSync(join(repository.directory, '.git', 'objects', blob.slice(0, 2), blob.slice(2)));
  return { repository, base, head, blob };
}

/** All that a run asks of a repository; what cannot be told is no matter here. */
async function readAll({ directory }: GitRepository, base: string, head: string): Promise<void> {
  const source = gitTreeSource({ directory });
  const none = { files: [], gaps: [] };
  await hasCommit({ directory }, head);
  const { files } = await source.list(head).catch(() => none);
  await source.read(head, files).catch(() => undefined);
  const patch = patchOf('main.tf', '', TEXT);
  await readHistory({ directory }, { base, head }, [patch]).catch(() => undefined);
}

/** Ways in which git would fetch a missing object, each of which runs a program that the settings name. */
const REMOTES: readonly [string, (evil: string, directory: string) => Record<string, string>][] = [
  [
    'a path and a program to pack with',
    (evil, directory) => ({
      'remote.evil.url': `file://${directory}`,
      'remote.evil.uploadpack': evil,
    }),
  ],
  [
    'a host and a program to reach it with',
    (evil) => ({ 'remote.evil.url': 'ssh://evil.example/x', 'core.sshCommand': evil }),
  ],
  ['a program for an address', (evil) => ({ 'remote.evil.url': `ext::${evil}` })],
  ['a proxy', (evil) => ({ 'remote.evil.url': 'git://evil.example/x', 'core.gitProxy': evil })],
];

describe.each(REMOTES)('an object that is missing is fetched with %s', (_, settingsOf) => {
  test('by git as it comes, and never by us, however old git is', async () => {
    const { evil, ran } = await trap();
    const directory = await folderWith();
    const settings = {
      ...settingsOf(evil, directory),
      // What the repository allows, no user's configuration forbids.
      'protocol.allow': 'always',
      'protocol.ext.allow': 'always',
    };
    const { repository, base, head, blob } = await promising(settings);
    // The trap works.
    expect(() => repository.git('cat-file', '-p', blob)).toThrow();
    const sprung = ran();
    expect(sprung).toBeGreaterThan(0);

    await readAll(repository, base, head);
    // Before 2.45, and what was mended of older releases, git does not know the variable.
    process.env.PATH = await pathWithProgram('git', `unset GIT_NO_LAZY_FETCH\nexec ${GIT} "$@"`);
    await readAll(repository, base, head);
    expect(ran()).toBe(sprung);
  });
});

test('nothing that a repository is configured with, or holds, runs while its files are read', async () => {
  const { evil, ran } = await trap();
  const repository = await GitRepository.create();
  const included = join(
    await folderWith({ settings: `[core]\n\tfsmonitor = ${evil}\n` }),
    'settings',
  );
  const [base = '', head = ''] = repository.commitAll([
    { files: { 'main.tf': '# old\n' } },
    {
      files: {
        'main.tf': TEXT,
        '.gitattributes':
          '* diff=evil filter=evil merge=evil text eol=crlf working-tree-encoding=UTF-16\n',
        '.gitmodules': `[submodule "x"]\n\tpath = x\n\turl = ext::${evil}\n\tupdate = !${evil}\n`,
        '.gitconfig': `[core]\n\tfsmonitor = ${evil}\n`,
        '.mailmap': 'Evil <evil@evil.example> <maria@example.com>\n',
        '.githooks/post-checkout': `#!/bin/sh\nexec ${evil}\n`,
      },
    },
  ]);
  repository.checkOut();
  for (const [name, value] of Object.entries({
    'include.path': included,
    'core.fsmonitor': evil,
    'core.hooksPath': '.githooks',
    'core.sshCommand': evil,
    'core.pager': evil,
    'core.worktree': await folderWith(),
    'diff.evil.textconv': evil,
    'diff.evil.command': evil,
    'diff.external': evil,
    'filter.evil.clean': evil,
    'filter.evil.smudge': evil,
    'filter.evil.process': evil,
    'filter.evil.required': 'true',
    'merge.evil.driver': evil,
    'alias.ls-tree': `!${evil}`,
    'alias.cat-file': `!${evil}`,
    'credential.helper': `!${evil}`,
    'gpg.program': evil,
    'log.showSignature': 'true',
    'submodule.recurse': 'true',
    'trace2.eventTarget': join(await folderWith(), 'trace'),
    'uploadpack.packObjectsHook': evil,
  }))
    repository.git('config', name, value);
  writeFileSync(join(repository.directory, '.git', 'info', 'attributes'), '* filter=evil\n');
  await readAll(repository, base, head);
  expect(ran()).toBe(0);
  const source = gitTreeSource({ directory: repository.directory });
  const { files } = await source.list(head);
  const texts = await source.read(head, files);
  expect(texts.get('main.tf')?.toString()).toBe(TEXT);
});
