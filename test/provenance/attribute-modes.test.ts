import { attribute } from '../../src/provenance/attribute.ts';
import type { AttributionRequest } from '../../src/provenance/attribution.ts';
import type { Commit } from '../../src/provenance/commit.ts';
import type { History } from '../../src/provenance/history.ts';
import { DETECTED, PLAIN } from './attribute-repository.ts';
import { BY_CLAUDE, BY_PERSON, patchOf } from './git-repository.ts';

const sha = (digit: string) => digit.repeat(40);
const commitOf = (digit: string, message: string, rest: Partial<Commit> = {}): Commit => ({
  sha: sha(digit),
  parents: [sha('0')],
  author: { name: 'Maria', email: 'maria@example.com' },
  committer: { name: 'Maria', email: 'maria@example.com' },
  message,
  ...rest,
});

const TEXT = 'locals {\n  a = 1\n}\n';
const NO_HISTORY: History = {
  commits: [],
  blame: new Map(),
  notes: new Map(),
  generated: new Set(),
  gaps: [],
};

const hunksOf = ({
  history = {},
  pullRequest = {},
  ...rest
}: Partial<Omit<AttributionRequest, 'history' | 'pullRequest'>> & {
  readonly history?: Partial<History>;
  readonly pullRequest?: Partial<AttributionRequest['pullRequest']>;
}) =>
  attribute({
    files: [patchOf('main.tf', '', TEXT)],
    mode: DETECTED,
    ...rest,
    history: { ...NO_HISTORY, ...history },
    pullRequest: { ...PLAIN, ...pullRequest },
  }).hunks;

test.each([
  ['all', { kind: 'all' }, [], true, 'In scope because every hunk is (scope: all).'],
  [
    'a label',
    { kind: 'label', name: 'Terraform' },
    ['bug', 'terraform'],
    true,
    'In scope because the pull request has the label “Terraform”.',
  ],
  [
    'no such label',
    { kind: 'label', name: 'Terraform' },
    ['bug'],
    false,
    'Left alone because the pull request does not have the label “Terraform”.',
  ],
  [
    'paths',
    { kind: 'paths', patterns: ['modules/**', '*.tf'] },
    [],
    true,
    'In scope because its path is one of modules/**, *.tf.',
  ],
  [
    'other paths',
    { kind: 'paths', patterns: ['modules/**'] },
    [],
    false,
    'Left alone because its path is none of modules/**.',
  ],
  [
    'nothing detected',
    { kind: 'detected', threshold: 0.5 },
    [],
    false,
    'Left alone because nothing says that a language model wrote it.',
  ],
] as const)('%s', (_, mode, labels, inScope, why) => {
  expect(hunksOf({ mode, pullRequest: { labels } })).toMatchObject([{ inScope, why }]);
});

test('a generated file is left alone in every mode', () => {
  expect(
    hunksOf({ mode: { kind: 'all' }, history: { generated: new Set(['main.tf']) } }),
  ).toMatchObject([
    {
      inScope: false,
      why: 'Left alone because .gitattributes marks the file as generated (linguist-generated).',
    },
  ]);
});

test('a weak sign needs company', () => {
  const branch = { headBranch: 'codex/logs' };
  expect(hunksOf({ pullRequest: branch })).toMatchObject([
    {
      belief: 0.5,
      inScope: false,
      why: 'Left alone because the signs of a language model are too weak (belief 0.50, threshold 0.75): the branch is named as OpenAI Codex names them (“codex/logs”).',
    },
  ]);
  expect(hunksOf({ pullRequest: { ...branch, labels: ['codex'] } })).toMatchObject([
    { belief: 0.8, inScope: true },
  ]);
  expect(
    hunksOf({ pullRequest: branch, mode: { kind: 'detected', threshold: 0.5 } }),
  ).toMatchObject([{ inScope: true }]);
});

test('files other than .tf are passed over', () => {
  const files = ['main.tf.json', 'README.md', 'x.tfvars', 'tf'].map((path) =>
    patchOf(path, '', TEXT),
  );
  expect(hunksOf({ files, mode: { kind: 'all' } })).toEqual([]);
});

test('without blame a line is as sure as the least sure commit that may have written it', () => {
  const claude = commitOf('1', BY_CLAUDE);
  const person = commitOf('2', BY_PERSON);
  const merge = commitOf('3', 'Merge\n', { parents: [sha('1'), sha('2')] });
  expect(hunksOf({ history: { commits: [claude, merge] } })).toMatchObject([
    { belief: 0.95, inScope: true },
  ]);
  expect(hunksOf({ history: { commits: [claude, person] } })).toMatchObject([
    { belief: 0, inScope: false },
  ]);
  const elsewhere = commitOf('2', BY_PERSON, { paths: ['other.tf'] });
  expect(hunksOf({ history: { commits: [claude, elsewhere] } })).toMatchObject([
    { belief: 0.95, inScope: true },
  ]);
});

test('what the API knows of accounts counts by number', () => {
  const account = { id: 198_982_749, login: 'Copilot', type: 'Bot' };
  const author = { name: 'Copilot', email: 'x@y.z', account };
  expect(hunksOf({ history: { commits: [commitOf('1', BY_PERSON, { author })] } })).toMatchObject([
    { belief: 0.98, evidence: [{ tool: 'GitHub Copilot', channel: 'author' }] },
  ]);
  const other = { ...author, account: { ...account, id: 5_550_199 } };
  expect(
    hunksOf({ history: { commits: [commitOf('1', BY_PERSON, { author: other })] } }),
  ).toMatchObject([{ belief: 0 }]);
});

test('an agent that signs its commits did not make the unsigned one beside them', () => {
  const commits = [commitOf('1', BY_CLAUDE), commitOf('2', BY_PERSON)];
  const blame = new Map([
    [
      'main.tf',
      [
        { start: 1, end: 1, commit: sha('1') },
        { start: 2, end: 3, commit: sha('2') },
      ],
    ],
  ]);
  const pullRequest = { body: '🤖 Generated with [Claude Code](https://claude.com/claude-code)' };
  const beliefs = (history: Partial<History>) =>
    hunksOf({ history: { blame, ...history }, pullRequest }).map(({ belief }) => belief);
  expect(beliefs({ commits })).toEqual([expect.closeTo(0.99), expect.closeTo(0.4)]);
  // Where it signs none, its description speaks for all.
  expect(beliefs({ commits: [commitOf('1', BY_PERSON), commitOf('2', BY_PERSON)] })).toEqual([
    expect.closeTo(0.8),
  ]);
});

test('lines that no commit of the pull request wrote are no agent’s', () => {
  const blame = new Map([['main.tf', [{ start: 1, end: 3, commit: sha('9') }]]]);
  const history = { blame, commits: [commitOf('1', BY_CLAUDE)] };
  const pullRequest = { headBranch: 'copilot/logs', labels: ['ai-detected'] };
  expect(hunksOf({ history, pullRequest })).toMatchObject([
    {
      belief: 0,
      evidence: [],
      inScope: false,
      why: 'Left alone because no commit of the pull request wrote it.',
    },
  ]);
});

test('words of strangers come out short, on one line and visible', () => {
  const hostile = `x\u202e\u0007\u001b[31m ${'long '.repeat(100)}`;
  const message = `s\n\nCo-authored-by: ${hostile} <noreply@anthropic.com>\n`;
  const [hunk] = hunksOf({ history: { commits: [commitOf('1', message)] } });
  expect(hunk?.why.length).toBeLessThan(300);
  expect(hunk?.why).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

test('a note that says a thing ten thousand times has said it once', () => {
  const ranges = Array.from({ length: 9999 }, (_, index) => `1-${3 + index}`).join(',');
  const note = `main.tf\n  d9978a8723e02b52 ${ranges}\n---\n{"schema_version":"authorship/3.0.0"}`;
  const original = { path: 'main.tf', start: 1 };
  const hunks = hunksOf({
    history: {
      blame: new Map([['main.tf', [{ start: 1, end: 3, commit: sha('1'), original }]]]),
      commits: [commitOf('1', BY_PERSON)],
      notes: new Map([[sha('1'), note]]),
    },
  });
  expect(hunks).toMatchObject([{ lines: { start: 1, end: 3 }, belief: 0.97 }]);
  expect(hunks[0]?.evidence).toHaveLength(1);
});
