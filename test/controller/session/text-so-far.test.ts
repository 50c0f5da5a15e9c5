import { TextSoFar } from '../../../src/controller/session/text-so-far.ts';

/** Bytes for tokens; 256 ends the text. */
const bytes = {
  encode: (text: string) => [...Buffer.from(text)],
  decode: (ids: readonly number[]) => Buffer.from(ids).toString(),
  endOfText: new Set([256]),
};

function write(text: string, stop: readonly string[] = []): { texts: string[]; stopped: boolean } {
  const written = new TextSoFar(bytes, stop);
  const texts: string[] = [];
  for (const token of bytes.encode(text)) {
    const stopped = written.add(token);
    texts.push(written.text);
    if (stopped) return { texts, stopped };
  }
  return { texts, stopped: false };
}

test('a character is there when its bytes are', () => {
  expect(write('aé→').texts).toEqual(['a', 'a', 'aé', 'aé', 'aé', 'aé→']);
});

test('ends before a stop that several tokens make', () => {
  expect(write('a\n}\nb', ['\n}'])).toEqual({ texts: ['a', 'a\n', 'a'], stopped: true });
});

test('the first of several stops counts', () => {
  expect(write('xyz', ['z', 'y']).texts.at(-1)).toBe('x');
});

test('says what one more token would give', () => {
  const written = new TextSoFar(bytes, [';']);
  written.add(97);
  expect(written.with(98)).toEqual({ text: 'ab', ended: false });
  expect(written.with(59)).toEqual({ text: 'a', ended: true });
  expect(written.with(256)).toEqual({ text: 'a', ended: true });
  expect(written.text).toBe('a');
});
