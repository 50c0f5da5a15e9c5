import { createHash } from 'node:crypto';
import { attributeRepository, placesOf } from './attribute-repository.ts';
import { BY_CLAUDE, GitRepository } from './git-repository.ts';

const SIX = ['locals {', '  a = 1', '  b = 2', '  c = 3', '  d = 4', '}', ''].join('\n');

const noteOf = (attestations: string, rest: object = {}): string =>
  `${attestations}\n---\n${JSON.stringify({
    schema_version: 'authorship/3.0.0',
    git_ai_version: '1.6.21',
    base_commit_sha: '7734793b756b3921c88db5375a8c156e9532447b',
    prompts: {
      d4a7828bfdafe456: { agent_id: { tool: 'cursor', id: 'x', model: 'm' }, messages: [] },
    },
    sessions: { s_e5ad0f6fb287dd: { agent_id: { tool: 'claude', id: 'y', model: 'opus' } } },
    humans: { h_dca485b1adf836: { author: 'Maria Silva' } },
    ...rest,
  })}\n`;

const traceOf = (files: object[], revision?: string): string =>
  `${JSON.stringify({
    version: '0.1.0',
    id: '550e8400-e29b-41d4-a716-446655440000',
    timestamp: '2026-01-23T14:30:00Z',
    ...(revision !== undefined && { vcs: { type: 'git', revision } }),
    tool: { name: 'cursor', version: '2.4.0' },
    files,
  })}\n`;

const ai = { contributor: { type: 'ai', model_id: 'anthropic/claude-opus-4-5' } };

let repository: GitRepository;
beforeEach(async () => {
  repository = await GitRepository.create();
});

const addNote = (commit: string, note: string): void => {
  repository.run(['notes', '--ref=ai', 'add', '-F', '-', commit], note);
};

test('git-ai notes tell lines of agents, of known people and unknown ones apart', async () => {
  const [base = '', head = ''] = repository.commitAll([{}, { files: { 'main.tf': SIX } }]);
  addNote(
    head,
    noteOf(
      'main.tf\n  s_e5ad0f6fb287dd::t_2bb1ca92c6a91b 1\n  d4a7828bfdafe456 2-3\n  h_dca485b1adf836 4',
    ),
  );
  const { hunks, gaps } = await attributeRepository(repository, { base, head, paths: ['main.tf'] });
  expect(gaps).toEqual([]);
  expect(hunks).toMatchObject([
    {
      lines: { start: 1, end: 3 },
      belief: 0.97,
      inScope: true,
      evidence: [
        { channel: 'note', tool: 'Claude Code', commit: head },
        { channel: 'note', tool: 'Cursor' },
      ],
    },
    { lines: { start: 4, end: 6 }, belief: 0, inScope: false },
  ]);
});

test('a known person lowers what a commit says of the line, an uncovered line keeps it', async () => {
  const [base = '', head = ''] = repository.commitAll([
    {},
    { files: { 'main.tf': SIX }, message: BY_CLAUDE },
  ]);
  addNote(head, noteOf('main.tf\n  h_dca485b1adf836 2-3'));
  const attribution = await attributeRepository(repository, { base, head, paths: ['main.tf'] });
  expect(placesOf(attribution)).toEqual(['main.tf 1-1 in', 'main.tf 2-3 out', 'main.tf 4-6 in']);
  expect(attribution.hunks[1]).toMatchObject({
    belief: expect.closeTo(0.95 * 0.05),
    why: expect.stringMatching(/^Left alone because a person wrote it .* typed these lines/),
  });
});

test('lines of a note are those of its commit, wherever they stand in the head', async () => {
  const [base = '', noted = '', head = ''] = repository.commitAll([
    { files: { 'main.tf': '# old\n' } },
    { files: { 'main.tf': `# old\n${SIX}` } },
    { files: { 'main.tf': undefined, 'locals.tf': `# new\n# newer\n# old\n${SIX}` } },
  ]);
  addNote(noted, noteOf('main.tf\n  d4a7828bfdafe456 3-4'));
  const attribution = await attributeRepository(repository, { base, head, paths: ['locals.tf'] });
  expect(placesOf(attribution).filter((place) => place.endsWith('in'))).toEqual([
    'locals.tf 5-6 in',
  ]);
});

test('a note in the way of no standard is ignored, with the reason', async () => {
  const [base = '', head = ''] = repository.commitAll([{}, { files: { 'main.tf': SIX } }]);
  addNote(head, 'reviewed by Maria');
  const { hunks, gaps } = await attributeRepository(repository, { base, head, paths: ['main.tf'] });
  expect(hunks).toMatchObject([{ belief: 0, evidence: [] }]);
  expect(gaps).toEqual([
    `The git-ai note of commit ${head.slice(0, 7)} has no line --- between attestations and metadata and was ignored.`,
  ]);
});

test('a note larger than any is not even read', async () => {
  const [base = '', head = ''] = repository.commitAll([{}, { files: { 'main.tf': SIX } }]);
  addNote(head, 'x'.repeat(9 * 1024 * 1024));
  const { gaps } = await attributeRepository(repository, { base, head, paths: ['main.tf'] });
  expect(gaps).toEqual([
    `The git-ai note of commit ${head.slice(0, 7)} is too large and was not read.`,
  ]);
});

test('Agent Trace records count at their revision, which the hook takes before the commit', async () => {
  const [base = ''] = repository.commitAll([{}]);
  const trace = traceOf(
    [
      {
        path: 'main.tf',
        conversations: [
          { ...ai, ranges: [{ start_line: 2, end_line: 3 }] },
          { contributor: { type: 'human' }, ranges: [{ start_line: 4, end_line: 4 }] },
          { contributor: { type: 'unknown' }, ranges: [{ start_line: 5, end_line: 5 }] },
        ],
      },
    ],
    base,
  );
  const head = repository.commit({
    files: { 'main.tf': SIX, '.agent-trace/traces.jsonl': trace },
  });
  const { hunks, gaps } = await attributeRepository(repository, { base, head, paths: ['main.tf'] });
  expect(gaps).toEqual([]);
  expect(hunks).toMatchObject([
    { lines: { start: 1, end: 1 }, inScope: false },
    {
      lines: { start: 2, end: 3 },
      belief: 0.85,
      inScope: true,
      evidence: [{ channel: 'trace', tool: 'Cursor', commit: head }],
    },
    { lines: { start: 4, end: 6 }, inScope: false },
  ]);
});

test('a record of another revision says nothing of these lines, unless their content has its hash', async () => {
  const content = '  b = 2\n  c = 3';
  const hash = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  const elsewhere = { start_line: 70, end_line: 71 };
  const conversations = [
    {
      ...ai,
      ranges: [
        { ...elsewhere, content_hash: hash },
        { start_line: 1, end_line: 1 },
      ],
    },
    {
      contributor: { type: 'mixed' },
      ranges: [{ ...elsewhere, end_line: 70, content_hash: 'murmur3:981cb45e' }],
    },
    { ...ai, ranges: [{ ...elsewhere, content_hash: 'whirlpool:00' }] },
  ];
  const trace = traceOf([{ path: 'main.tf', conversations }], 'f'.repeat(40));
  const [base = '', head = ''] = repository.commitAll([
    {},
    { files: { 'main.tf': SIX, '.agent-trace/traces.jsonl': trace } },
  ]);
  const { hunks } = await attributeRepository(repository, { base, head, paths: ['main.tf'] });
  expect(hunks.map(({ lines, belief }) => [lines.start, lines.end, belief])).toEqual([
    [1, 1, 0],
    [2, 2, 0.8],
    [3, 4, 0.95],
    [5, 6, 0],
  ]);
});
