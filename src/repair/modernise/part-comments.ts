import { lineEnd, lineStart } from '../../hcl/bytes.ts';
import { endOfItemLine } from '../../hcl/edit/item-place.ts';
import type { ByteRange } from '../../hcl/range.ts';
import type { Document, Item } from '../../hcl/tree.ts';

/** What the author wrote about a part: comments on lines of their own right above it, in it and behind it. */
export interface PartComments {
  /** The lines above it, which go with it; absent where there are none, or where they speak of what follows too. */
  readonly above?: ByteRange;
  /** One line each, in their order, markers included. */
  readonly lines: readonly string[];
}

export function partComments(document: Document, item: Item): PartComments {
  const { bytes, comments } = document;
  const first = lineStart(bytes, item.range.start);
  const last = endOfItemLine(document, item);
  let start = first;
  for (const comment of [...comments].reverse()) {
    const line = lineStart(bytes, comment.start);
    const isAlone = bytes.toString('utf8', line, comment.start).trim() === '';
    if (
      isAlone &&
      lineEnd(bytes, Math.max(comment.end - 1, line)) === start &&
      comment.end <= start
    )
      start = line;
  }
  // An argument in a run of others may only be the first that the comment is about.
  const isOwn = item.kind === 'block' || isGap(document, last);
  const from = isOwn ? start : first;
  const lines = comments
    .filter((comment) => from <= comment.start && comment.end <= last)
    .flatMap((comment) => bytes.toString('utf8', comment.start, comment.end).split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { lines, ...(from < first && { above: { start: from, end: first } }) };
}

/** Whether a blank line or the end of the block begins there. */
function isGap({ bytes }: Document, at: number): boolean {
  const line = bytes.toString('utf8', at, lineEnd(bytes, at)).trim();
  return line === '' || line === '}';
}
