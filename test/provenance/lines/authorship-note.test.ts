import fc from 'fast-check';
import {
  MAX_NOTE_CHARACTERS,
  parseAuthorshipNote,
} from '../../../src/provenance/lines/authorship-note.ts';

const METADATA = JSON.stringify({ schema_version: 'authorship/3.0.0', prompts: {} });
const noteOf = (attestations: string, metadata = METADATA) => `${attestations}\n---\n${metadata}`;

test('paths with blanks stand in quotes, numbers may be many', () => {
  const note = parseAuthorshipNote(
    noteOf(
      '"my module/main.tf"\n  d9978a8723e02b52 1,2,19-222,300\n  h_c6c79ed115e5e7                    19-21,63\nvariables.tf\n  abcdef0 7',
    ),
  );
  expect(note.ok && Object.fromEntries(note.value)).toEqual({
    'my module/main.tf': [
      { start: 1, end: 1, says: 'model', tool: 'an agent' },
      { start: 2, end: 2, says: 'model', tool: 'an agent' },
      { start: 19, end: 222, says: 'model', tool: 'an agent' },
      { start: 300, end: 300, says: 'model', tool: 'an agent' },
      { start: 19, end: 21, says: 'person', tool: 'a person' },
      { start: 63, end: 63, says: 'person', tool: 'a person' },
    ],
    'variables.tf': [{ start: 7, end: 7, says: 'model', tool: 'an agent' }],
  });
});

test('a tool without a known name is shown in a short form', () => {
  const sessions = {
    s_aaaaaaaaaaaaaa: { agent_id: { tool: `\u202eevil\u0007 ${'x'.repeat(500)}` } },
  };
  const metadata = JSON.stringify({ schema_version: 'authorship/3.0.0', sessions });
  const note = parseAuthorshipNote(noteOf('main.tf\n  s_aaaaaaaaaaaaaa::t_bbbb 1', metadata));
  expect(note.ok && note.value.get('main.tf')?.[0]?.tool).toBe(`evil ${'x'.repeat(34)}…`);
});

test.each([
  ['', 'has no line --- between attestations and metadata'],
  ['main.tf\n  d9978a8723e02b52 1', 'has no line --- between attestations and metadata'],
  [noteOf('', '{'), 'has no metadata of schema authorship/3.0.0'],
  [noteOf('', '[]'), 'has no metadata of schema authorship/3.0.0'],
  [
    noteOf('', '{"schema_version":"authorship/9.0.0"}'),
    'has no metadata of schema authorship/3.0.0',
  ],
  [noteOf('', `${'['.repeat(100_000)}`), 'has no metadata of schema authorship/3.0.0'],
  [noteOf('  d9978a8723e02b52 1'), 'has an entry that is none: d9978a8723e02b52 1'],
  [noteOf('main.tf\n  d9978a8723e02b52 0-3'), 'has an entry that is none: d9978a8723e02b52 0-3'],
  [noteOf('main.tf\n  d9978a8723e02b52 5-3'), 'has an entry that is none: d9978a8723e02b52 5-3'],
  [noteOf('main.tf\n  constructor 1'), 'has an entry that is none: constructor 1'],
  [noteOf('main.tf\n  d9978a8723e02b52 1-99999999999999'), /^has an entry that is none/],
  [noteOf(`main.tf\n  d9978a8723e02b52 ${'1,'.repeat(20_000)}1`), /^has more than 10000 ranges/],
  ['x'.repeat(MAX_NOTE_CHARACTERS + 1), 'is too large'],
])('%.40j is refused', (text, why) => {
  expect(parseAuthorshipNote(text)).toEqual({
    ok: false,
    why: typeof why === 'string' ? why : expect.stringMatching(why),
  });
});

test('names of objects are no sessions', () => {
  const metadata =
    '{"schema_version":"authorship/3.0.0","sessions":{"__proto__":{"agent_id":{"tool":"x"}}}}';
  const note = parseAuthorshipNote(noteOf('main.tf\n  s_aaaaaaaaaaaaaa 1', metadata));
  expect(note.ok && note.value.get('main.tf')?.[0]?.tool).toBe('an agent');
});

test('nothing makes it throw', () => {
  const line = fc.oneof(
    fc.constantFrom('main.tf', '---', METADATA, '  h_dca485b1adf836 1', '"', '""', '  '),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
      parseAuthorshipNote(lines.join('\n'));
    }),
  );
});
