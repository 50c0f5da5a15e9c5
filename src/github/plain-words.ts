import { stripVTControlCharacters } from 'node:util';

/** Words of an API fit for a message: on one line, cut, nothing invisible, and without the token. */
export function plainWords(text: string, token: string): string {
  const open = token === '' ? text : text.replaceAll(token, '[token]');
  const line = stripVTControlCharacters(open).replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
  return line.length <= MOST_CHARACTERS ? line : `${line.slice(0, MOST_CHARACTERS - 1)}…`;
}

/** A message repeats a few of these, and still has to end in what to do. */
const MOST_CHARACTERS = 200;

const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
