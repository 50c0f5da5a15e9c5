import fc from 'fast-check';
import { firstGraphemes, graphemes } from '../../src/functions/graphemes.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const segments = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);

/** What joins its neighbours in all the ways there are, and what does not. */
const piece = fc.constantFrom(
  ...['a', ' ', 'é', 'e\u0301', '\u0301', 'ж', '中', '\r\n', '\r', '\n', '\u200d', '\ufe0f'],
  ...[
    '👨‍👩‍👧',
    '👍🏽',
    '🏽',
    '🇩🇪',
    '🇩',
    '각',
    '\u1100',
    '\u1161',
    '\u11a8',
    'क्ष',
    '\u0e33',
    '\u0600',
  ],
  ...['\ud83d', '\udc00', '\u{111c2}'],
);
const text = fc.array(piece, { maxLength: 400 }).map((pieces) => pieces.join(''));

test('a text is cut as Intl.Segmenter cuts it whole', () => {
  fc.assert(
    fc.property(text, (given) => expect(graphemes(given, undefined)).toEqual(segments(given))),
  );
});

test('its first ones are the first of all', () => {
  fc.assert(
    fc.property(text, fc.nat(300), (given, count) => {
      expect(firstGraphemes(given, count)).toBe(segments(given).slice(0, count).join(''));
    }),
  );
});

test('one that is longer than any piece stays whole', () => {
  const tall = `x${'\u0301'.repeat(5_000)}`;
  expect(graphemes(`a${tall}b`, undefined)).toEqual(['a', tall, 'b']);
});

test.each([
  [0x0, 0x3100],
  [0xa800, 0xac00],
  [0xd7a0, 0xe000],
  [0xfe00, 0x10000],
  [0x11000, 0x12000],
  [0x16d00, 0x16e00],
  [0x1f1e0, 0x1f400],
  [0xe0000, 0xe0200],
])('of the characters from %i to %i none that joins is missed', (from, to) => {
  const wrong: string[] = [];
  for (let code = from; code < to; code++) {
    const given = `ก${String.fromCodePoint(code)}ก`;
    if (graphemes(given, undefined)?.length !== segments(given).length)
      wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
