import fc from 'fast-check';
import type { Reader } from '../../bench/fuzz-readers/reader.ts';
import { READERS } from '../../bench/fuzz-readers/readers.ts';

/** A short form of `node bench/fuzz-readers.js`: any text of a reader's own words is read or refused as declared. */
test.each(READERS.map((reader) => [reader.title, reader] as const))('%s', async (_, reader) => {
  await fc.assert(
    fc.asyncProperty(inputFor(reader), async (input) => {
      await reader.read(input);
    }),
    { numRuns: SLOW.has(reader.name) ? 10 : 100 },
  );
});

/** The checker takes milliseconds, the repair loop a tenth of a second. */
const SLOW: ReadonlySet<string> = new Set(['checker', 'repair', 'prompt']);

/** Words of a reader's language, with bytes that are none among them. */
function inputFor({ words, name }: Reader): fc.Arbitrary<Buffer> {
  const word = fc.constantFrom(...words).map((text) => Buffer.from(text));
  const bytes = fc.uint8Array({ maxLength: 8 }).map((array) => Buffer.from(array));
  return fc
    .array(fc.oneof({ weight: 9, arbitrary: word }, { weight: 1, arbitrary: bytes }), {
      maxLength: SLOW.has(name) ? 30 : 60,
    })
    .map((pieces) => Buffer.concat(pieces));
}
