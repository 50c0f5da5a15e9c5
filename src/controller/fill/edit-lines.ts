import type { Language } from '../constrain/accept-text.ts';
import { mayEnd, readOn, type TextState } from '../constrain/constraint.ts';

/** Part of an edit as the controller writes it: the text, of which every further line begins with a bar, and the end. */
interface EditLines {
  readonly text: TextState;
  /** What of the ending is there; empty inside of the text. */
  readonly end: string;
}

/** What stands behind the text in every edit. */
export const END = '\n#end';

/**
 * Texts of a constraint in the lines of an edit. Without comments, which would be the model's words to people, and
 * without characters that nobody sees.
 */
export const editLines = (start: TextState): Language<EditLines> => ({
  start: { text: start, end: '' },
  readOn: (state, more) => {
    let lines: EditLines | undefined = state;
    for (const character of more) lines = lines && readCharacter(lines, character);
    return lines;
  },
  mayEnd: ({ text, end }) => (end === '' || end === END) && mayEnd(text),
});

function readCharacter({ text, end }: EditLines, character: string): EditLines | undefined {
  if (end === '\n' && character === '|') return withMore(text, '\n');
  if (character === '\n' || end !== '') {
    const longer = end + character;
    const goesOn = longer === '\n' && readOn(text, '\n') !== undefined;
    return goesOn || (`${END}\n`.startsWith(longer) && mayEnd(text))
      ? { text, end: longer }
      : undefined;
  }
  return UNSEEN.test(character) ? undefined : withMore(text, character);
}

function withMore(text: TextState, more: string): EditLines | undefined {
  const next = readOn(text, more);
  return next && !next.reading.lexeme.kind.endsWith('-comment')
    ? { text: next, end: '' }
    : undefined;
}

/** Controls, halves of characters, marks of direction, and line breaks that are none to terraform. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\uFFFD]/u;

/** The text of lines that were accepted. */
export const textOfLines = (lines: string): string => lines.replaceAll('\n|', '\n');
