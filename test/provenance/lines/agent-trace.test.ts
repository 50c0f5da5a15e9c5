import fc from 'fast-check';
import { parseTraces } from '../../../src/provenance/lines/agent-trace.ts';

const record = (changes: object = {}): string =>
  JSON.stringify({
    version: '1.0',
    id: '550e8400-e29b-41d4-a716-446655440000',
    timestamp: '2026-01-23T14:30:00Z',
    vcs: { type: 'git', revision: 'A'.repeat(40) },
    tool: { name: 'claude-code' },
    files: [
      {
        path: 'main.tf',
        conversations: [
          {
            contributor: { type: 'ai', model_id: 'anthropic/claude-opus-4-5' },
            ranges: [
              { start_line: 1, end_line: 2 },
              { start_line: 4, end_line: 4, contributor: { type: 'human' } },
            ],
          },
        ],
      },
    ],
    metadata: { confidence: 0.95 },
    ...changes,
  });

test('a range has the contributor of its conversation unless it has its own', () => {
  expect(parseTraces(`${record()}\n`)).toEqual({
    gaps: [],
    ranges: [
      {
        path: 'main.tf',
        start: 1,
        end: 2,
        revision: 'a'.repeat(40),
        says: 'model',
        weight: 0.85,
        tool: 'Claude Code',
      },
      {
        path: 'main.tf',
        start: 4,
        end: 4,
        revision: 'a'.repeat(40),
        says: 'person',
        weight: 0.95,
        tool: 'a person',
      },
    ],
  });
});

test('revisions of other systems place nothing', () => {
  const { ranges } = parseTraces(record({ vcs: { type: 'jj', revision: 'kkmpptxz' } }));
  expect(ranges.map(({ revision }) => revision)).toEqual([undefined, undefined]);
});

test.each([
  ['no JSON', '{'],
  ['another thing', '"main.tf"'],
  ['an unknown version', record({ version: '2.0' })],
  ['a line below the first', record({ files: [filesWith({ start_line: 0, end_line: 1 })] })],
  ['a line that is no number', record({ files: [filesWith({ start_line: '1', end_line: 1 })] })],
  ['a line out of this world', record({ files: [filesWith({ start_line: 1, end_line: 1e300 })] })],
  ['brackets without end', '['.repeat(100_000)],
])('%s is no record, and the others count', (_, line) => {
  expect(parseTraces(`${line}\n${record()}`)).toMatchObject({
    ranges: [{}, {}],
    gaps: ['1 of 2 lines of .agent-trace/traces.jsonl are no Agent Trace record.'],
  });
});

function filesWith(range: object): object {
  return { path: 'main.tf', conversations: [{ contributor: { type: 'ai' }, ranges: [range] }] };
}

test('more records than anybody makes are told', () => {
  const range = { start_line: 1, end_line: 1 };
  const files = [
    {
      path: 'main.tf',
      conversations: [{ contributor: { type: 'ai' }, ranges: Array(30_000).fill(range) }],
    },
  ];
  const { ranges, gaps } = parseTraces(record({ files }));
  expect(ranges).toHaveLength(20_000);
  expect(gaps).toEqual([
    '.agent-trace/traces.jsonl has more records than are read; the later ones were passed over.',
  ]);
  expect(parseTraces('x'.repeat(9 * 1024 * 1024))).toEqual({
    ranges: [],
    gaps: ['.agent-trace/traces.jsonl is too large and was not read.'],
  });
});

test('nothing makes it throw', () => {
  const line = fc.oneof(fc.json(), fc.string(), fc.constant(record()));
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      parseTraces(lines.join('\n'));
    }),
  );
});
