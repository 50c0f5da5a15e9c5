import { describe, expect, test } from '@jest/globals';
import type { Hunk } from '../../src/patch/patch.ts';
import { AFTER, BEFORE, examplePull } from '../github/example.ts';
import { failNth } from '../github/http/faults.ts';
import { done, openOn } from './open.ts';

const everything = () => true;

describe('the pull request', () => {
  test('its ends, its author and what it says', async () => {
    await using server = await examplePull({
      pullRequest: {
        title: 'Add a bucket',
        body: null,
        author: 'ada',
        labels: ['infra'],
        commits: [{ files: { 'main.tf': AFTER } }],
      },
    });
    const pull = done(await openOn(server).pullRequest());
    expect(pull).toMatchObject({
      number: 7,
      title: 'Add a bucket',
      body: '',
      state: 'open',
      draft: false,
      author: { login: 'ada', type: 'User' },
      labels: ['infra'],
      fromFork: false,
      changedFiles: 1,
      commits: 1,
    });
    expect(pull.head).toEqual({
      sha: server.world.pull.headSha,
      branch: server.world.pull.headBranch,
      repository: 'octo-org/infrastructure',
    });
    expect(server.violations).toEqual([]);
  });

  test('one from a fork is known as such', async () => {
    await using server = await examplePull({
      pullRequest: { fork: 'mallory', commits: [{ files: { 'main.tf': AFTER } }] },
    });
    const pull = done(await openOn(server, 'token-fork').pullRequest());
    expect(pull.fromFork).toBe(true);
    expect(pull.head.repository).toBe('mallory/infrastructure');
  });
});

describe('commits', () => {
  test('oldest first, with who wrote them', async () => {
    const author = { name: 'Claude', email: 'noreply@anthropic.com' };
    await using server = await examplePull({
      pullRequest: {
        commits: [
          { files: { 'a.tf': 'a\n' }, message: 'One\n\nCo-authored-by: A <a@b.c>', author },
          { files: { 'b.tf': 'b\n' }, message: 'Two' },
        ],
      },
    });
    const github = openOn(server);
    const { value, gaps } = done(await github.commits(done(await github.pullRequest())));
    expect(gaps).toEqual([]);
    expect(value.map(({ message }) => message.trim())).toEqual([
      'One\n\nCo-authored-by: A <a@b.c>',
      'Two',
    ]);
    expect(value[0]?.author).toMatchObject(author);
    expect(value[1]?.parents).toEqual([value[0]?.sha]);
  });

  test.each([
    ['beyond 250 a comparison goes on', 252, 252, []],
    ['those that nobody lists are a gap', 300, 252, ['too-many-commits']],
  ])('%s', async (_, said, there, gaps) => {
    await using server = await examplePull();
    const github = openOn(server);
    const pull = { ...done(await github.pullRequest()), commits: said };
    const [template] = done(await github.commits({ ...pull, commits: 1 })).value;
    const all = Array.from({ length: there }, (_, i) => commitJson(i, template?.sha ?? ''));
    let page = 0;
    server.setFaults(({ path }) => {
      if (!path.includes('/compare/')) return undefined;
      const commits = all.slice(100 * page, 100 * ++page);
      return { kind: 'malformed', body: JSON.stringify({ commits }) };
    });
    const read = done(await github.commits(pull));
    expect(read.value.map(({ message }) => message)).toEqual(all.map((_, i) => `commit ${i}`));
    expect(read.gaps.map(({ kind }) => kind)).toEqual(gaps);
  });
});

function commitJson(i: number, parent: string) {
  const sha = i.toString(16).padStart(40, '0');
  return {
    sha,
    commit: { message: `commit ${i}` },
    author: {},
    committer: null,
    parents: [{ sha: parent }],
  };
}

describe('changed files', () => {
  test('hunks have the numbers of both versions', async () => {
    await using server = await examplePull();
    const { value, gaps } = await changes(server);
    expect(gaps).toEqual([]);
    expect(value).toHaveLength(1);
    expect(value[0]).toMatchObject({ path: 'main.tf', status: 'modified', hunksFrom: 'github' });
    expect(addedLines(value[0]?.hunks)).toEqual([3, 37]);
    expect(server.violations).toEqual([]);
  });

  test('added, removed, moved, moved and changed, binary, empty', async () => {
    const long = `${BEFORE}# other\n`;
    await using server = await examplePull({
      repository: { files: { 'main.tf': BEFORE, 'gone.tf': 'x\n', 'old é.tf': long } },
      pullRequest: {
        commits: [
          {
            files: {
              'main.tf': null,
              'moved.tf': BEFORE,
              'gone.tf': null,
              'old é.tf': null,
              'new é.tf': `${long}# more\n`,
              'new.tf': 'a\r\nb',
              'empty.tf': '',
              'logo.png': new Uint8Array([0, 1, 2]),
            },
          },
        ],
      },
    });
    const { value, gaps } = await changes(server, (path) => path.endsWith('.tf'));
    expect(gaps).toEqual([]);
    const told = value.map(({ path, previousPath, status, hunks, hunksFrom }) => [
      path,
      previousPath,
      status,
      hunks.length,
      hunksFrom,
    ]);
    expect(told.sort()).toEqual([
      ['empty.tf', undefined, 'added', 0, 'github'],
      ['gone.tf', undefined, 'removed', 1, 'github'],
      ['logo.png', undefined, 'added', 0, 'nowhere'],
      ['moved.tf', 'main.tf', 'renamed', 0, 'github'],
      ['new é.tf', 'old é.tf', 'renamed', 1, 'github'],
      ['new.tf', undefined, 'added', 1, 'github'],
    ]);
    const added = value.find(({ path }) => path === 'new.tf');
    expect(added?.hunks[0]?.lines).toEqual([
      { kind: 'added', newLine: 1, text: 'a\r' },
      { kind: 'added', newLine: 2, text: 'b', noNewline: true },
    ]);
  });

  test('rows that GitHub gave up on are found on pages of their own', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 6 }, (_, i) => [`f${i}.tf`, `${BEFORE}# ${i}\n`]),
    );
    await using server = await examplePull({
      pullRequest: { commits: [{ files }] },
      limits: { pagePatchLines: 100, diffLines: 100 },
    });
    const { value, gaps } = await changes(server);
    expect(gaps).toEqual([]);
    expect(value.map(({ hunksFrom }) => hunksFrom)).toEqual(Array(6).fill('github'));
    expect(value.map(({ hunks }) => addedLines(hunks).length)).toEqual(Array(6).fill(41));
    const single = server.requests.filter(({ query }) => query.per_page === '1' && query.page);
    expect(single.length).toBeGreaterThanOrEqual(4);
  });

  test('a file too big for a patch is found in the whole diff', async () => {
    await using server = await examplePull({ limits: { patchBytes: 10 } });
    const { value } = await changes(server);
    expect(value[0]).toMatchObject({ hunksFrom: 'github' });
    expect(addedLines(value[0]?.hunks)).toEqual([3, 37]);
  });

  test('without a diff either (406), both versions are compared, from the merge base on', async () => {
    await using server = await examplePull({
      repository: {
        files: { 'main.tf': BEFORE },
        baseMovedBy: { 'main.tf': `# first\n${BEFORE}` },
      },
      limits: { patchBytes: 10, diffLines: 1 },
    });
    const { value, gaps } = await changes(server);
    expect(gaps).toEqual([]);
    expect(value[0]).toMatchObject({ hunksFrom: 'texts' });
    expect(addedLines(value[0]?.hunks)).toEqual([3, 37]);
  });

  test('a checkout is asked before the API', async () => {
    await using server = await examplePull({ limits: { patchBytes: 10, diffLines: 1 } });
    const asked: string[] = [];
    const github = openOn(server, 'token-fork', {
      checkout: async (_, path) => {
        asked.push(path);
        return { kind: 'file', bytes: Buffer.from('local\n') };
      },
    });
    done(await github.changedFiles(done(await github.pullRequest()), everything));
    expect(asked).toEqual(['main.tf', 'main.tf']);
    expect(server.requests.some(({ path }) => path.includes('/git/blobs/'))).toBe(false);
  });

  test('a file that nothing shows is a gap, and only if it was wanted', async () => {
    await using server = await examplePull({ limits: { patchBytes: 10, diffLines: 1 } });
    const github = openOn(server, 'token-fork', { maxFileBytes: 100 });
    const pull = done(await github.pullRequest());
    const wanted = done(await github.changedFiles(pull, everything));
    expect(wanted.gaps).toMatchObject([{ kind: 'no-patch', path: 'main.tf' }]);
    expect(wanted.value[0]).toMatchObject({ hunks: [], hunksFrom: 'nowhere' });
    const unwanted = done(await github.changedFiles(pull, () => false));
    expect(unwanted.gaps).toEqual([]);
  });

  test('files beyond the cap are a gap', async () => {
    const files = Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`f${i}.tf`, `${i}\n`]));
    await using server = await examplePull({
      pullRequest: { commits: [{ files }] },
      limits: { listedFiles: 3 },
    });
    const { value, gaps } = await changes(server);
    expect(value).toHaveLength(3);
    expect(gaps).toMatchObject([{ kind: 'too-many-files' }]);
    expect(gaps[0]?.message).toContain('2 of 5');
  });

  test('a push while they are listed is told', async () => {
    await using server = await examplePull();
    const github = openOn(server);
    const pull = done(await github.pullRequest());
    server.setFaults(
      failNth(0, { kind: 'push', commit: { files: { 'main.tf': 'x\n' } } }, ({ path }) =>
        path.endsWith('/files'),
      ),
    );
    const outcome = await github.changedFiles(pull, everything);
    expect(outcome).toMatchObject({ kind: 'head-moved', headSha: server.world.pull.headSha });
  });

  test.each([
    ['a patch that is cut', '@@ -1,3 +1,4 @@\n a\n+b'],
    ['a patch that is none', 'nonsense'],
  ])('%s is looked for elsewhere', async (_, patch) => {
    await using server = await examplePull();
    const github = openOn(server);
    const pull = done(await github.pullRequest());
    const row = { filename: 'main.tf', status: 'modified', changes: 2, patch };
    server.setFaults(({ path }) =>
      path.endsWith('/files') ? { kind: 'malformed', body: JSON.stringify([row]) } : undefined,
    );
    const { value } = done(await github.changedFiles(pull, everything));
    expect(addedLines(value[0]?.hunks)).toEqual([3, 37]);
  });
});

describe('files of a commit', () => {
  const files = {
    'main.tf': BEFORE,
    'modules/a/main.tf': 'a\n',
    'modules/a/deep/x.tf': 'x\n',
    'bytes.bin': new Uint8Array([255, 254, 0, 10]),
    'link.tf': { link: 'main.tf' },
    vendored: { submodule: '1'.repeat(40) },
    'big.tf': 'b'.repeat(2000),
  };

  test('bytes come back as they are, links and submodules as what they are', async () => {
    await using server = await examplePull({ repository: { files } });
    const github = openOn(server, 'token-fork');
    const { headSha } = server.world.pull;
    const at = async (path: string) => done(await github.fileAt(headSha, path, 1000));
    expect(await at('bytes.bin')).toEqual({ kind: 'file', bytes: Buffer.from([255, 254, 0, 10]) });
    expect(await at('modules/a/main.tf')).toEqual({ kind: 'file', bytes: Buffer.from('a\n') });
    expect(await at('link.tf')).toEqual({ kind: 'symlink' });
    expect(await at('vendored')).toEqual({ kind: 'submodule' });
    expect(await at('modules/a')).toEqual({ kind: 'directory' });
    expect(await at('nowhere/main.tf')).toEqual({ kind: 'absent' });
    expect(await at('big.tf')).toEqual({ kind: 'too-large', size: 2000 });
    const trees = server.requests.filter(({ path }) => path.includes('/git/trees/'));
    expect(trees).toHaveLength(1);
  });

  test.each([
    ['at once', 100_000],
    ['directory by directory where the repository is too large', 7],
  ])('a directory is listed, %s', async (_, treeEntries) => {
    await using server = await examplePull({ repository: { files }, limits: { treeEntries } });
    const github = openOn(server, 'token-fork');
    const { headSha } = server.world.pull;
    const names = async (path: string) =>
      done(await github.directory(headSha, path)).value.map((entry) => [entry.path, entry.kind]);
    expect(await names('modules/a')).toEqual([
      ['modules/a/deep', 'directory'],
      ['modules/a/main.tf', 'file'],
    ]);
    expect(await names('')).toContainEqual(['link.tf', 'symlink']);
    expect(await names('modules/none')).toEqual([]);
    expect(await names('main.tf')).toEqual([]);
    const whole = done(await github.tree(headSha));
    expect(whole.gaps.map(({ kind }) => kind)).toEqual(treeEntries === 7 ? ['tree-truncated'] : []);
  });
});

test('a directory too large to be listed is told, and nothing in it is called absent', async () => {
  const files = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`f${i}.tf`, `${i}\n`]));
  await using server = await examplePull({ repository: { files }, limits: { treeEntries: 4 } });
  const github = openOn(server, 'token-fork');
  const { headSha } = server.world.pull;
  const { value, gaps } = done(await github.directory(headSha, ''));
  expect(value).toHaveLength(4);
  expect(gaps).toMatchObject([{ kind: 'tree-truncated', path: '' }]);
  expect(done(await github.fileAt(headSha, 'f0.tf', 10))).toMatchObject({ kind: 'file' });
  expect(await github.fileAt(headSha, 'f8.tf', 10)).toMatchObject({ kind: 'rejected' });
});

async function changes(
  server: Awaited<ReturnType<typeof examplePull>>,
  wanted: (path: string) => boolean = everything,
) {
  const github = openOn(server, 'token-fork');
  return done(await github.changedFiles(done(await github.pullRequest()), wanted));
}

const addedLines = (hunks: readonly Hunk[] = []): readonly number[] =>
  hunks.flatMap(({ lines }) =>
    lines.flatMap((line) => (line.kind === 'added' ? [line.newLine] : [])),
  );
