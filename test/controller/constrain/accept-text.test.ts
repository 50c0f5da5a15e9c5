import { acceptText } from '../../../src/controller/constrain/accept-text.ts';

/** Letters only, at least two of them; keeps what it was given to read. */
function letters() {
  const read: string[] = [];
  const accept = acceptText<number>({
    start: 0,
    readOn: (length, more) => {
      read.push(more);
      return /^[a-z]*$/.test(more) ? length + more.length : undefined;
    },
    mayEnd: (length) => length >= 2,
  });
  return { accept, read };
}

test('reads each piece once, however long the text before it', () => {
  const { accept, read } = letters();
  for (const text of ['ab', 'ab1', 'abX', 'abc', 'abcd']) accept(text, false);
  expect(read).toEqual(['ab', '1', 'X', 'c', 'd']);
});

test('goes back where a text does not begin with the one before', () => {
  const { accept, read } = letters();
  expect(accept('abc', false)).toBe(true);
  expect(accept('abd', false)).toBe(true);
  expect(accept('c', false)).toBe(true);
  expect(read).toEqual(['abc', 'abd', 'c']);
});

test('no text twice: a token that adds nothing is no progress', () => {
  const { accept } = letters();
  expect(accept('', false)).toBe(false);
  expect(accept('ab', false)).toBe(true);
  expect(accept('ab', false)).toBe(false);
  expect(accept('ab', true)).toBe(true);
});

test('what is a beginning and no whole text may not end', () => {
  const { accept } = letters();
  expect(accept('a', true)).toBe(false);
  expect(accept('a', false)).toBe(true);
  expect(accept('ab', true)).toBe(true);
});
