import type { TextEdit } from '../../../hcl/edit/text-edit.ts';
import { tokenIndexAt } from '../../../hcl/token-at.ts';
import type { Document } from '../../../hcl/tree.ts';
import { type Mend, replaced, type Slip } from './slip.ts';

/** Blanks and signs that only look like those of the keyboard, in all of the file's code at once. */
export function lookalikes({ document, problem }: Slip): Mend | undefined {
  const edits = strays(document);
  const isNear = edits.some(
    ({ range }) =>
      Math.abs(range.start - problem.range.start) < NEAR || range.start === problem.range.start,
  );
  if (!isNear) return undefined;
  return {
    title: 'replace characters that only look like blanks and signs',
    score: 0.95,
    edits,
  };
}

/** A stray character makes the line it stands on unreadable, from its first word on. */
const NEAR = 200;

/** More of them, and the file is no text of a person. */
const MOST_STRAYS = 500;

/** Outside of strings, heredocs and comments. */
function strays({ bytes, tokens }: Document): TextEdit[] {
  const isCode = (at: number): boolean => {
    const token = tokens[tokenIndexAt(tokens, at)];
    return (
      token === undefined ||
      at < token.start ||
      (token.kind !== 'text' && token.kind !== 'comment' && token.kind !== 'bom')
    );
  };
  return [...bytes.toString('latin1').matchAll(STRAY)]
    .filter(({ index }) => isCode(index))
    .slice(0, MOST_STRAYS)
    .map(({ 0: found, index }) =>
      replaced(
        { start: index, end: index + found.length },
        MEANT[Buffer.from(found, 'latin1').toString()] ?? '',
      ),
    );
}

/** What each stands for; what is not visible at all is dropped. */
const MEANT: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  '\u200b': '',
  '\u200c': '',
  '\u200d': '',
  '\u2060': '',
  '\ufeff': '',
  '\u00ad': '',
  '\uff1d': '=',
  '\uff1a': ':',
  '\uff0c': ',',
  '\uff5b': '{',
  '\uff5d': '}',
  '\u2013': '-',
  '\u2212': '-',
};

const STRAY = new RegExp(
  Object.keys(MEANT)
    .map((character) => Buffer.from(character).toString('latin1'))
    .join('|'),
  'g',
);
