import fc from 'fast-check';
import { parseMessage } from '../../../src/provenance/message/trailers.ts';
import { GitRepository } from '../git-repository.ts';

const line = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  fc.constantFrom(
    'Signed-off-by: Maria <m@x.org>',
    'Co-authored-by: Claude <noreply@anthropic.com>',
    'Made-with : Cursor',
    'Key:value',
    'Key:',
    ' goes on',
    '\tgoes on',
    '   ',
    '# a comment',
    '---',
    '---------',
    'some words',
    'a word: more',
    'two words: more',
    '(cherry picked from commit 1234)',
    ': no key',
    'größe: klein',
    '* item',
    'https://example.com',
  ),
  fc.stringMatching(/^[A-Za-z: -]{1,12}$/),
);
const trailer = fc.constantFrom(
  'Co-authored-by: Claude <noreply@anthropic.com>',
  'Made-with : Cursor',
  ' goes on',
  '# a comment',
  'Signed-off-by: Maria <m@x.org>',
);
const messages = fc
  .tuple(
    fc.array(line, { maxLength: 8 }),
    fc.array(fc.oneof({ weight: 9, arbitrary: trailer }, line), { maxLength: 5 }),
  )
  .map(([lines, trailers]) => ['subject', ...lines, '', ...trailers, ''].join('\n'));

test('trailers are those that git finds', async () => {
  const repository = await GitRepository.create();
  const sample = fc.sample(messages, { numRuns: 250, seed: 9 });
  const shas = repository.commitAll(sample.map((message) => ({ message })));
  // One commit a record, one trailer a line.
  const format = '%(trailers:only,unfold,key_value_separator=%x1f,separator=%x1e)';
  const output = repository.git('log', '-z', '--reverse', `--format=${format}`, 'main');
  const found = output.split('\0');
  let seen = 0;
  shas.forEach((_, index) => {
    const expected = (found[index] ?? '')
      .split('\x1e')
      .filter((trailer) => trailer !== '')
      .map((trailer) => trailer.split('\x1f'))
      .map(([key = '', value = '']) => ({ key: key.toLowerCase(), value }));
    seen += expected.length;
    const message = sample[index] as string;
    expect({ message, trailers: parseMessage(message).trailers }).toEqual({
      message,
      trailers: expected,
    });
  });
  expect(seen).toBeGreaterThan(200);
});

test('nothing makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (message) => {
      parseMessage(message);
    }),
  );
});

test('of a message that nobody reads the subject counts', () => {
  const long = `subject\n\n${'a: b\n  c\n'.repeat(100_000)}`;
  expect(parseMessage(long)).toEqual({ text: ['subject'], trailers: [] });
  const longLines = `subject\n\n${'a \t'.repeat(60_000)}\n\nKey: ${'b'.repeat(60_000)}\n`;
  expect(parseMessage(longLines).trailers).toEqual([{ key: 'key', value: 'b'.repeat(60_000) }]);
});
