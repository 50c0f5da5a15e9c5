import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GitError } from '../../../src/provenance/git/git-error.ts';
import { readHistory } from '../../../src/provenance/git/read-history.ts';
import { folderWith } from '../../support/temporary.ts';
import { GitRepository, patchOf } from '../git-repository.ts';

const TEXT = 'locals {\n  a = 1\n}\n';
const main = patchOf('main.tf', '', TEXT);

let repository: GitRepository;
beforeEach(async () => {
  repository = await GitRepository.create();
});

test('commits come whole, whatever stands in them', async () => {
  const message = 'Größe 🚀\n\n\x1b[31mred\x01\u202e "quoted" \\0 %H %x00\n\nKey: value\n';
  const [base = '', side = '', head = ''] = repository.commitAll([
    {},
    { message, author: 'Ünï "x" \\ \t <ünï@example.com>', committer: 'a <>' },
    { message: '' },
  ]);
  const { commits } = await readHistory(repository, { base, head }, []);
  expect(commits).toEqual([
    expect.objectContaining({ sha: head, parents: [side], message: '' }),
    {
      sha: side,
      parents: [base],
      author: { name: 'Ünï "x" \\', email: 'ünï@example.com' },
      committer: { name: 'a', email: '' },
      message,
    },
  ]);
});

test('blame, notes, records and attributes are those of the head, not of the working tree', async () => {
  const [base = '', head = ''] = repository.commitAll([
    {},
    {
      files: {
        'main.tf': TEXT,
        'a.gen.tf': TEXT,
        'b.tf': TEXT,
        'c.tf': TEXT,
        'not.tf.txt': TEXT,
        '.agent-trace/traces.jsonl': 'records\n',
        '.gitattributes':
          '*.gen.tf linguist-generated\nb.tf linguist-generated=true\nc.tf -linguist-generated\n',
      },
    },
  ]);
  repository.run(['notes', '--ref=ai', 'add', '-m', 'a note', head]);
  repository.run(['notes', '--ref=ai', 'add', '-m', 'of another commit', base]);
  repository.write('.gitattributes', 'main.tf linguist-generated\n');
  const paths = ['main.tf', 'a.gen.tf', 'b.tf', 'c.tf', 'not.tf.txt'];
  const history = await readHistory(
    repository,
    { base, head },
    paths.map((path) => patchOf(path, '', TEXT)),
  );
  expect(history).toMatchObject({
    notes: new Map([[head, 'a note\n']]),
    traces: 'records\n',
    generated: new Set(['a.gen.tf', 'b.tf']),
    gaps: [],
  });
  expect([...history.blame.keys()]).toEqual(['main.tf', 'a.gen.tf', 'b.tf', 'c.tf']);
  expect(history.blame.get('main.tf')).toEqual([
    { start: 1, end: 3, commit: head, original: { path: 'main.tf', start: 1 } },
  ]);
  expect(existsSync(join(repository.directory, '.git', 'index'))).toBe(false);
});

test('a bare repository will do', async () => {
  const [base = '', head = ''] = repository.commitAll([{}, { files: { 'main.tf': TEXT } }]);
  const directory = join(await folderWith(), 'bare');
  repository.git('clone', '-q', '--bare', repository.directory, directory);
  const history = await readHistory({ directory }, { base, head }, [main]);
  expect(history.gaps).toEqual([]);
  expect(history.blame.get('main.tf')).toHaveLength(1);
});

test('what is not in the checkout is told, with the cure', async () => {
  const [base = '', head = ''] = repository.commitAll([{}, { files: { 'main.tf': TEXT } }]);
  const directory = join(await folderWith(), 'shallow');
  repository.git('clone', '-q', '--depth=1', `file://${repository.directory}`, directory);
  await expect(readHistory({ directory }, { base, head }, [main])).rejects.toThrow(
    new GitError(
      `Commit ${base.slice(0, 7)} is not in the checkout. Next: check out with fetch-depth: 0.`,
    ),
  );
  await expect(readHistory(repository, { base: 'main', head }, [])).rejects.toThrow(
    'The base of the pull request is no whole commit hash. Next: pass all of its digits.',
  );
  await expect(
    readHistory(repository, { base, head: '--output=/tmp/x' }, []),
  ).rejects.toBeInstanceOf(GitError);
  await expect(readHistory({ directory: await folderWith() }, { base, head }, [])).rejects.toThrow(
    /^git cat-file failed with exit code 128/,
  );
});

test('a file that cannot be blamed is a gap', async () => {
  const [base = '', head = ''] = repository.commitAll([{}, { files: { 'main.tf': TEXT } }]);
  const history = await readHistory(repository, { base, head }, [
    patchOf('absent\u202e.tf', '', TEXT),
    main,
  ]);
  expect(history.gaps).toEqual([
    expect.stringMatching(/^absent\.tf was not blamed: git blame failed with exit code 128/),
  ]);
  expect([...history.blame.keys()]).toEqual(['main.tf']);
});

test('an abort ends it with its reason', async () => {
  const [base = '', head = ''] = repository.commitAll([{}, { files: { 'main.tf': TEXT } }]);
  const signal = AbortSignal.abort(new Error('enough'));
  const { directory } = repository;
  await expect(readHistory({ directory, signal }, { base, head }, [main])).rejects.toThrow(
    'enough',
  );
});

test('nothing that the repository is configured with runs', async () => {
  const ran = await folderWith();
  const evil = join(await folderWith(), 'evil');
  writeFileSync(
    evil,
    `#!/bin/sh\n: > "${ran}/$(basename "$0")-$$"\ncat "$1" 2>/dev/null\nexit 0\n`,
  );
  chmodSync(evil, 0o755);
  const attributes = '* diff=evil filter=evil merge=evil\n';
  const [base = '', head = ''] = repository.commitAll([
    { files: { '.gitattributes': attributes, 'main.tf': '# old\n' } },
    { files: { 'main.tf': TEXT } },
  ]);
  repository.checkOut();
  for (const setting of [
    'core.fsmonitor',
    'core.pager',
    'core.sshCommand',
    'core.editor',
    'diff.external',
    'diff.evil.textconv',
    'diff.evil.command',
    'filter.evil.clean',
    'filter.evil.smudge',
    'gpg.program',
    'pager.blame',
    'pager.log',
    'core.alternateRefsCommand',
  ])
    repository.git('config', setting, evil);
  repository.git('config', 'log.showSignature', 'true');
  for (const hook of ['post-index-change', 'reference-transaction', 'fsmonitor-watchman']) {
    const path = join(repository.directory, '.git', 'hooks', hook);
    writeFileSync(path, `#!/bin/sh\nexec "${evil}"\n`);
    chmodSync(path, 0o755);
  }
  // The trap works.
  repository.git('cat-file', '--textconv', 'HEAD:main.tf');
  expect(readdirSync(ran)).not.toEqual([]);
  const before = readdirSync(ran).length;

  process.env.GIT_EXTERNAL_DIFF = evil;
  process.env.GIT_DIR = '/nowhere';
  try {
    const history = await readHistory(repository, { base, head }, [patchOf('main.tf', '', TEXT)]);
    expect(history.gaps).toEqual([]);
    expect(history.blame.get('main.tf')).toHaveLength(1);
  } finally {
    delete process.env.GIT_EXTERNAL_DIFF;
    delete process.env.GIT_DIR;
  }
  expect(readdirSync(ran)).toHaveLength(before);
});
