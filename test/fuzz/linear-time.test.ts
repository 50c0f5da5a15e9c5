import { once } from '../../bench/linear-time/measure.ts';
import { SHAPES, type Shape } from '../../bench/linear-time/shapes.ts';
import type { Subject } from '../../bench/linear-time/subject.ts';
import { SUBJECTS } from '../../bench/linear-time/subjects.ts';

/** A short form of `node bench/linear-time.js`, with room for a busy machine: only squares are caught. */
test.each(SUBJECTS.map((subject) => [subject.name, subject] as const))('%s', async (_, subject) => {
  const slow: string[] = [];
  for (const [title, shape] of Object.entries(shapesFor(subject))) {
    // What else runs on the machine can only add: the square of a text is one every time.
    for (let tries = TRIES; tries > 0; tries--) {
      const small = await once(subject, shape(16 * 1024));
      const large = await once(subject, shape(64 * 1024));
      if (small === undefined || large === undefined) break;
      // Four times the text: sixteen times the time would be a square.
      if (large <= Math.max(12 * small, ENOUGH_MS)) break;
      if (tries === 1) slow.push(`${title}: ${small} ms, then ${large}`);
    }
  }
  expect(slow).toEqual([]);
});

const TRIES = 3;
/** Milliseconds of the processor; the slowest takes a third of it. */
const ENOUGH_MS = 600;

const SOME = [
  'one long line',
  'blanks before a strange character',
  'empty lines',
  'nested blocks',
  'quotes',
  'fences without end',
  'what asks to be left alone',
];

function shapesFor({ shapes = {}, onlyOwn }: Subject): Readonly<Record<string, Shape>> {
  const some = Object.entries(SHAPES).filter(([title]) => SOME.includes(title));
  return onlyOwn ? shapes : { ...Object.fromEntries(some), ...shapes };
}
