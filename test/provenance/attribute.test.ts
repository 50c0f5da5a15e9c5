import { attributeRepository, placesOf } from './attribute-repository.ts';
import { BY_CLAUDE, BY_CURSOR, BY_PERSON, GitRepository } from './git-repository.ts';

const block = (name: string, size = 5): string =>
  [
    `resource "aws_s3_bucket" "${name}" {`,
    ...Array.from(
      { length: size - 2 },
      (_, index) => `  ${name}_argument_${index} = "${name} ${index}"`,
    ),
    '}',
    '',
  ].join('\n');

let repository: GitRepository;
beforeEach(async () => {
  repository = await GitRepository.create();
});

test('each line of a hunk has the evidence of the commit that wrote it', async () => {
  const [base = '', claude = '', head = ''] = repository.commitAll([
    { files: { 'main.tf': block('old') } },
    { files: { 'main.tf': block('old') + block('claude') }, message: BY_CLAUDE },
    { files: { 'main.tf': block('old') + block('claude') + block('person') } },
  ]);
  const attribution = await attributeRepository(repository, { base, head, paths: ['main.tf'] });
  expect(placesOf(attribution)).toEqual(['main.tf 6-10 in', 'main.tf 11-15 out']);
  const [first, second] = attribution.hunks;
  expect(first).toMatchObject({
    hunk: 0,
    belief: 0.95,
    evidence: [{ tool: 'Claude', channel: 'co-author', commit: claude }],
    why: `In scope because a language model wrote it (belief 0.95, threshold 0.75): commit ${claude.slice(0, 7)} names Claude as a co-author (“Claude <noreply@anthropic.com>”).`,
  });
  expect(second).toMatchObject({
    belief: 0,
    evidence: [],
    why: 'Left alone because nothing says that a language model wrote it.',
  });
  expect(attribution.commits.map(({ sha, belief }) => [sha, belief])).toEqual([
    [head, 0],
    [claude, 0.95],
  ]);
  expect(attribution.gaps).toEqual([]);
});

test('neighbouring commits that are believed alike are one range with the evidence of both', async () => {
  const [base = '', claude, head = ''] = repository.commitAll([
    {},
    { files: { 'main.tf': block('a') }, message: BY_CLAUDE },
    { files: { 'main.tf': block('a') + block('b') }, message: BY_CURSOR },
  ]);
  const { hunks } = await attributeRepository(repository, { base, head, paths: ['main.tf'] });
  expect(hunks).toMatchObject([
    {
      lines: { start: 1, end: 10 },
      belief: 0.95,
      evidence: [{ commit: claude }, { commit: head, tool: 'Cursor' }],
    },
  ]);
});

test('what agents did before the pull request is no evidence', async () => {
  const [base = '', head = ''] = repository.commitAll([
    { files: { 'main.tf': block('old') }, message: BY_CLAUDE },
    { files: { 'main.tf': block('old') + block('person') } },
  ]);
  const attribution = await attributeRepository(repository, { base, head, paths: ['main.tf'] });
  expect(placesOf(attribution)).toEqual(['main.tf 6-10 out']);
  expect(attribution.commits).toHaveLength(1);
});

test('a block that looks copied from before the pull request is of the commit that put it there', async () => {
  const copied = block('old', 12);
  const [base = '', , head = ''] = repository.commitAll([
    { files: { 'main.tf': copied } },
    { files: { 'main.tf': copied + block('claude') + copied }, message: BY_CLAUDE },
    { files: { 'main.tf': copied + block('claude') + copied + block('person') } },
  ]);
  const attribution = await attributeRepository(repository, { base, head, paths: ['main.tf'] });
  expect(placesOf(attribution)).toEqual(['main.tf 13-29 in', 'main.tf 30-34 out']);
});

test('lines that a person moves or lays out anew stay with the agent that wrote them', async () => {
  const written = block('claude', 12);
  const formatted = written.replaceAll(' = ', '     = ');
  const [base = '', , , head = ''] = repository.commitAll([
    { files: { 'main.tf': block('old'), 'other.tf': block('other') } },
    { files: { 'main.tf': block('old') + written }, message: BY_CLAUDE },
    { files: { 'main.tf': written + block('old') } },
    { files: { 'main.tf': block('old'), 'other.tf': block('other') + formatted } },
  ]);
  const attribution = await attributeRepository(repository, { base, head, paths: ['other.tf'] });
  expect(placesOf(attribution)).toEqual(['other.tf 6-17 in']);
});

test('lines that come in by a merge are of the commit that wrote them', async () => {
  const base = repository.commit({ files: { 'main.tf': block('old') } });
  const [side = ''] = repository.commitAll([
    {
      branch: 'side',
      parents: [base],
      files: { 'side.tf': block('claude') },
      message: BY_CLAUDE,
    },
  ]);
  const person = repository.commit({ files: { 'main.tf': block('old') + block('person') } });
  const head = repository.commit({
    parents: [person, side],
    files: { 'side.tf': block('claude') + block('resolved') },
    message: "Merge branch 'side'\n",
  });
  const attribution = await attributeRepository(repository, {
    base,
    head,
    paths: ['main.tf', 'side.tf'],
  });
  expect(placesOf(attribution)).toEqual(['main.tf 6-10 out', 'side.tf 1-5 in', 'side.tf 6-10 out']);
});

test('a merge of the base brings in nothing', async () => {
  const start = repository.commit({ files: { 'main.tf': block('old') } });
  const [base = ''] = repository.commitAll([
    {
      branch: 'upstream',
      parents: [start],
      files: { 'upstream.tf': block('upstream') },
      message: BY_CLAUDE,
    },
  ]);
  const mine = repository.commit({ files: { 'main.tf': block('old') + block('person') } });
  const head = repository.commit({
    parents: [mine, base],
    files: { 'upstream.tf': block('upstream') },
    message: "Merge branch 'upstream'\n",
  });
  const attribution = await attributeRepository(repository, { base, head, paths: ['main.tf'] });
  expect(placesOf(attribution)).toEqual(['main.tf 6-10 out']);
  expect(attribution.commits.map(({ sha }) => sha).sort()).toEqual([head, mine].sort());
});

test('a rebase keeps what the commits say', async () => {
  const [start = ''] = repository.commitAll([
    { files: { 'main.tf': block('old') } },
    { files: { 'main.tf': block('old') + block('claude') }, message: BY_CLAUDE },
  ]);
  const base = repository.commit({
    branch: 'upstream',
    parents: [start],
    files: { 'upstream.tf': block('upstream') },
  });
  repository.checkOut();
  repository.git('rebase', '-q', 'upstream');
  const head = repository.head();
  const attribution = await attributeRepository(repository, { base, head, paths: ['main.tf'] });
  expect(placesOf(attribution)).toEqual(['main.tf 6-10 in']);
});

test('a squash keeps what its commits say', async () => {
  const [base = ''] = repository.commitAll([{ files: { 'main.tf': block('old') } }]);
  repository.commit({
    branch: 'side',
    parents: [base],
    files: { 'main.tf': block('old') + block('claude') },
    message: BY_CLAUDE,
  });
  repository.commit({ branch: 'side', files: { 'side.tf': block('person') }, message: 'typo\n' });
  repository.checkOut();
  repository.git('merge', '-q', '--squash', 'side');
  repository.git('commit', '-q', '--no-edit');
  const head = repository.head();
  const attribution = await attributeRepository(repository, {
    base,
    head,
    paths: ['main.tf', 'side.tf'],
  });
  // One commit wrote both, and an agent had a hand in it.
  expect(placesOf(attribution)).toEqual(['main.tf 6-10 in', 'side.tf 1-5 in']);
  expect(attribution.commits).toHaveLength(1);
});

test('what a revert brings back is of whoever reverts', async () => {
  const [, base = ''] = repository.commitAll([
    { files: { 'main.tf': block('old') + block('gone') } },
    { files: { 'main.tf': block('old') }, message: BY_CLAUDE },
  ]);
  repository.checkOut();
  repository.git('revert', '--no-edit', base);
  const head = repository.head();
  const attribution = await attributeRepository(repository, { base, head, paths: ['main.tf'] });
  expect(placesOf(attribution)).toEqual(['main.tf 6-10 out']);
});

test('a file that a person renames keeps the agent that wrote its lines', async () => {
  const text = block('old') + block('claude');
  const [base = '', , head = ''] = repository.commitAll([
    { files: { 'main.tf': block('old') } },
    { files: { 'main.tf': text }, message: BY_CLAUDE },
    { files: { 'main.tf': undefined, 'storage.tf': `${text}# moved\n` }, message: BY_PERSON },
  ]);
  const attribution = await attributeRepository(repository, {
    base,
    head,
    paths: [{ path: 'storage.tf', previousPath: 'main.tf' }],
  });
  expect(placesOf(attribution)).toEqual(['storage.tf 6-10 in', 'storage.tf 11-11 out']);
});

test('files without a final newline, with one too many, or with carriage returns', async () => {
  const bare = block('claude').trimEnd();
  const [base = '', head = ''] = repository.commitAll([
    { files: { 'bare.tf': 'locals {}', 'windows.tf': 'locals {}\r\n' } },
    {
      files: {
        'bare.tf': `locals {}\n${bare}`,
        'windows.tf': `locals {}\r\n${bare.replaceAll('\n', '\r\n')}\r\n\r\n`,
      },
      message: BY_CLAUDE,
    },
  ]);
  const attribution = await attributeRepository(repository, {
    base,
    head,
    paths: ['bare.tf', 'windows.tf'],
  });
  // Git takes a line that got its newline for another one.
  expect(placesOf(attribution)).toEqual(['bare.tf 1-6 in', 'windows.tf 2-7 in']);
});

test('a hunk that only removes lines has none in the head', async () => {
  const [base = '', head = ''] = repository.commitAll([
    { files: { 'main.tf': block('old') + block('gone'), 'gone.tf': block('gone') } },
    { files: { 'main.tf': block('old'), 'gone.tf': undefined }, message: BY_CLAUDE },
  ]);
  const attribution = await attributeRepository(repository, {
    base,
    head,
    paths: ['main.tf', 'gone.tf'],
  });
  expect(attribution.hunks).toEqual([]);
});

test('paths with newlines, quotes, wide characters and leading dashes', async () => {
  const paths = [
    'a b/ma"in.tf',
    'a\nb.tf',
    'tab\there.tf',
    'größe/🚀.tf',
    '-L1,2.tf',
    '--help.tf',
    ':(top)x.tf',
    'back\\slash.tf',
    '*.tf',
  ];
  const [base = '', head = ''] = repository.commitAll([
    {},
    {
      files: Object.fromEntries(paths.map((path, index) => [path, block(`b${index}`)])),
      message: BY_CLAUDE,
    },
  ]);
  const attribution = await attributeRepository(repository, { base, head, paths });
  expect(attribution.gaps).toEqual([]);
  expect(placesOf(attribution)).toEqual(paths.map((path) => `${path} 1-5 in`));
});
