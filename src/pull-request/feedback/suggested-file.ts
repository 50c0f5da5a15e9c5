import { posix } from 'node:path';
import type { ReviewComment } from '../../github/review-comments.ts';
import { lineStarts } from '../../hcl/line-starts.ts';
import type { Edit } from '../../repair/candidate.ts';

/** The edit that committing a suggestion makes of a file, in its bytes; undefined where it has no such lines. */
export function suggestedEdit(
  before: Buffer,
  { path, originalLine, originalStartLine }: ReviewComment,
  text: string,
): Edit | undefined {
  const starts = lineStarts(before);
  if (originalLine === undefined || originalLine > starts.length) return undefined;
  const start = starts[(originalStartLine ?? originalLine) - 1];
  const end = starts[originalLine] ?? before.length;
  if (start === undefined) return undefined;
  // A missing last line feed stays missing.
  const isOpenEnd = end === before.length && before.at(-1) !== 0x0a;
  return {
    file: posix.basename(path),
    range: { start, end },
    text: isOpenEnd ? text.replace(/\n$/, '') : text,
  };
}

export const edited = (before: Buffer, { range: { start, end }, text }: Edit): Buffer =>
  Buffer.concat([before.subarray(0, start), Buffer.from(text), before.subarray(end)]);
