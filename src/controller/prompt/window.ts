import type { ByteRange } from '../../hcl/range.ts';
import type { Document } from '../../hcl/tree.ts';
import { plainLine } from './plain-line.ts';

/** Lines of the draft that a prompt shows. */
export interface Window {
  /** With their number in the file, from 1; lines that hold nothing or only a comment are left out. */
  readonly lines: readonly { readonly number: number; readonly text: string }[];
}

/**
 * At most 28 lines around a place, more of them before it: a name is declared before it is used. Design §7 allows 40,
 * but each line costs 30 ms on two cores, and what is further away the facts name.
 */
export function windowAround(document: Document, place: ByteRange): Window {
  const { bytes } = document;
  const at = bytes.subarray(0, place.start).filter((byte) => byte === LINE_FEED).length;
  const first = Math.max(0, at - LINES_BEFORE);
  return {
    lines: wholeFile(document).lines.filter(
      ({ number }) => number > first && number <= first + MOST_LINES,
    ),
  };
}

/** All lines of a file. */
export const wholeFile = ({ bytes, comments }: Document): Window => ({
  lines: withoutRanges(bytes, comments)
    .split('\n')
    .map((line, index) => ({ number: index + 1, text: plainLine(line) }))
    .filter(({ text }) => text !== ''),
});

export const MOST_LINES = 28;
const LINES_BEFORE = 18;
const LINE_FEED = 0x0a;

/** Comments are the author's words to people, and an attacker's to models; line breaks in them are kept. */
function withoutRanges(bytes: Buffer, ranges: readonly ByteRange[]): string {
  let text = '';
  let from = 0;
  for (const { start, end } of ranges) {
    const comment = bytes.toString('utf8', start, end);
    text += bytes.toString('utf8', from, start) + comment.replace(/[^\n]+/g, '');
    from = end;
  }
  return text + bytes.toString('utf8', from);
}
