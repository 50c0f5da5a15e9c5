import { clientOf, examplePull, HERE, refusal } from './example.ts';

const files = (count: number, text: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index}.tf`, text]));

test('rows tell status, counts and patch, as git has them', async () => {
  await using github = await examplePull({
    repository: {
      files: {
        'gone.tf': 'a = 1\n',
        'old name.tf': '# long enough\n# to be found again\n',
        'é.tf': 'x\n',
      },
      baseMovedBy: { 'elsewhere.tf': 'y\n' },
    },
    pullRequest: {
      commits: [
        {
          files: {
            'gone.tf': null,
            'old name.tf': null,
            'new/name.tf': '# long enough\n# to be found again\n',
            'é.tf': 'x',
            'logo.png': new Uint8Array([0x89, 0x50, 0, 1]),
            'link.tf': { link: '/etc/passwd' },
          },
        },
      ],
    },
  });
  const { data } = await clientOf(github).pulls.listFiles(HERE);
  const rows = data.map(({ filename, status, additions, deletions, patch, previous_filename }) => [
    filename,
    status,
    additions,
    deletions,
    patch,
    previous_filename,
  ]);
  expect(rows).toEqual([
    ['gone.tf', 'removed', 0, 1, '@@ -1 +0,0 @@\n-a = 1', undefined],
    [
      'link.tf',
      'added',
      1,
      0,
      '@@ -0,0 +1 @@\n+/etc/passwd\n\\ No newline at end of file',
      undefined,
    ],
    ['logo.png', 'added', 0, 0, undefined, undefined],
    ['new/name.tf', 'renamed', 0, 0, undefined, 'old name.tf'],
    ['é.tf', 'modified', 1, 1, '@@ -1 +1 @@\n-x\n+x\n\\ No newline at end of file', undefined],
  ]);
  // The base moved on; what it did there is not of this pull request.
  expect((await clientOf(github).pulls.get(HERE)).data.changed_files).toBe(5);
  expect(github.violations).toEqual([]);
});

test('pages link to each other, and the list ends at its cap while the count does not', async () => {
  await using github = await examplePull({
    pullRequest: { commits: [{ files: files(7, 'a = 1\n') }] },
    limits: { listedFiles: 5 },
  });
  const client = clientOf(github);
  const second = await client.pulls.listFiles({ ...HERE, per_page: 2, page: 2 });
  const rels = [...(second.headers.link ?? '').matchAll(/[?&]page=(\d+)>; rel="(\w+)"/g)];
  expect(rels.map(([, number, rel]) => `${rel} ${number}`)).toEqual([
    'prev 1',
    'next 3',
    'last 3',
    'first 1',
  ]);
  expect(second.headers.link).toContain('/repositories/');
  const all = await client.paginate(client.pulls.listFiles, { ...HERE, per_page: 2 });
  expect(all).toHaveLength(5);
  expect((await client.pulls.get(HERE)).data.changed_files).toBe(7);
  expect((await client.pulls.listFiles({ ...HERE, page: 9 })).data).toEqual([]);
  expect(github.violations).toEqual([]);
});

test('big files have no patch, and rows behind too many lines have zeros', async () => {
  await using github = await examplePull({
    pullRequest: { commits: [{ files: { ...files(3, 'a = 1\n'), 'z.tf': 'b = 2\n'.repeat(50) } }] },
    limits: { patchBytes: 200, pagePatchLines: 5 },
  });
  const client = clientOf(github);
  const rows = async (page: object) =>
    (await client.pulls.listFiles({ ...HERE, ...page })).data.map((row) => [
      row.additions,
      row.patch !== undefined,
    ]);
  expect(await rows({})).toEqual([
    [1, true],
    [1, true],
    [0, false],
    [0, false],
  ]);
  expect(await rows({ per_page: 2, page: 2 })).toEqual([
    [1, true],
    [0, false],
  ]);
});

test.each([
  [
    { diffFiles: 1 },
    "files (1). Consider using 'List pull requests files' API or locally cloning the repository instead.",
  ],
  [{ diffLines: 3 }, 'lines (3)'],
])('the diff media type answers 406 beyond %j', async (limits, end) => {
  const pullRequest = { commits: [{ files: files(2, 'a = 1\n') }] };
  await using small = await examplePull({ pullRequest });
  const ask = { ...HERE, mediaType: { format: 'diff' } };
  expect((await clientOf(small).pulls.get(ask)).data).toMatch(/^diff --git a\/m0\.tf b\/m0\.tf\n/);
  await using large = await examplePull({ pullRequest, limits });
  expect(await refusal(clientOf(large).pulls.get(ask))).toEqual({
    status: 406,
    message: `Sorry, the diff exceeded the maximum number of ${end}`,
    errors: [{ resource: 'PullRequest', field: 'diff', code: 'too_large' }],
  });
  expect([...small.violations, ...large.violations]).toEqual([]);
});

test('contents, blobs, trees and commits are read from git', async () => {
  await using github = await examplePull({ limits: { treeEntries: 1, contentBytes: 1_000 } });
  const client = clientOf(github);
  const { owner, repo } = HERE;
  const { headSha } = github.world.pull;
  const text = (base64: string) => Buffer.from(base64, 'base64').toString();

  const other = await client.repos.getContent({ owner, repo, path: 'other.tf', ref: headSha });
  expect(other.data).toMatchObject({ type: 'file', encoding: 'base64', size: 12 });
  const root = await client.repos.getContent({ owner, repo, path: '', ref: headSha });
  expect(root.data).toMatchObject([{ name: 'main.tf' }, { name: 'other.tf' }]);
  const nothing = client.repos.getContent({ owner, repo, path: 'no.tf', ref: headSha });
  expect(await refusal(nothing)).toMatchObject({ status: 404, message: 'Not Found' });

  const [row] = (await client.pulls.listFiles(HERE)).data;
  const blob = await client.git.getBlob({ owner, repo, file_sha: row?.sha ?? '' });
  expect(text(blob.data.content)).toContain('three = 3\n');
  const tree = await client.git.getTree({ owner, repo, tree_sha: headSha, recursive: 'true' });
  expect(tree.data).toMatchObject({ truncated: true, tree: [{ path: 'main.tf', type: 'blob' }] });
  const commit = await client.git.getCommit({ owner, repo, commit_sha: headSha });
  expect(commit.data).toMatchObject({
    message: 'Change two lines',
    parents: [{ sha: github.world.pull.baseSha }],
  });
  const compared = await client.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead: `main...${headSha}`,
  });
  expect(compared.data).toMatchObject({
    status: 'ahead',
    merge_base_commit: { sha: github.world.pull.baseSha },
  });
  expect((await client.pulls.listCommits(HERE)).data).toMatchObject([
    { sha: headSha, author: { login: 'ada' } },
  ]);
  expect(github.violations).toEqual([]);
});
