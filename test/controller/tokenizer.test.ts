import { join } from 'node:path';
import fc from 'fast-check';
import { openTokenizer } from '../../src/controller/tokenizer.ts';
import { expected, TINY_MODEL } from './tiny-model.ts';

const tokenizer = await openTokenizer(
  join(TINY_MODEL, 'tokenizer.json'),
  join(TINY_MODEL, 'tokenizer_config.json'),
);
const { tokens } = await expected();

test.each(tokens)('gives the ids of the Python tokenizer: $text', ({ text, ids }) => {
  expect(tokenizer.encode(text)).toEqual(ids);
});

test('every text comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      // Lone surrogates have no UTF-8.
      const wellFormed = Buffer.from(text).toString();
      expect(tokenizer.decode(tokenizer.encode(wellFormed))).toBe(wellFormed);
    }),
  );
});

test('knows where a text ends, and a text cannot end itself', () => {
  expect([...tokenizer.endOfText]).toEqual([0]);
  const written = tokenizer.encode('# <|endoftext|>');
  expect(written).not.toContain(0);
  expect(tokenizer.decode(written)).toBe('# <|endoftext|>');
});
