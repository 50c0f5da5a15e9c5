import { isBlank, NEWLINE, RETURN } from '../../../hcl/bytes.ts';
import { isTopLevelHeader } from '../../../hcl/layout.ts';
import type { ByteRange } from '../../../hcl/range.ts';
import type { Document, SyntaxProblem, SyntaxReason } from '../../../hcl/tree.ts';

/** Why nothing is offered for a draft that was cut off. */
export const CUT_OFF =
  'The file ends in the middle of a value, so what is missing cannot be known.';

export const isCutOff = (document: Document): boolean => cutOffs(document).length > 0;

/**
 * The last lines of what was cut off: of the file, or of what stands above a header at column 1 that can only begin
 * the next block. Their last thing is a value, a string, a list or a header that never ended.
 */
export function cutOffs({ bytes, problems }: Document): ByteRange[] {
  if (problems.length === 0) return [];
  const starts = headerStarts(bytes);
  return problems.flatMap((problem) => {
    const line = lastLineBehind(bytes, problem, starts);
    return isUnfinished(problem, line.end) || isNameAlone(bytes, problem, line) ? [line] : [];
  });
}

function isUnfinished({ reason, range, insert }: SyntaxProblem, last: number): boolean {
  const brace = reason === 'unclosed' && insert?.text.trim() === '}';
  return UNFINISHED.has(reason) && !brace && (insert?.at ?? range.end) >= last;
}

/** A block or object that only lacks its last brace is whole; these are not. */
const UNFINISHED: ReadonlySet<SyntaxReason> = new Set([
  'bad-expression',
  'unclosed',
  'unterminated-string',
  'unterminated-heredoc',
]);

/** `enable_dns`, `resource "aws_vpc"`: a name or a header without anything behind it, at the end of the file. */
function isNameAlone(bytes: Buffer, { reason, range }: SyntaxProblem, line: ByteRange): boolean {
  const isLast = bytes.toString('latin1', line.end).trim() === '';
  const text = bytes.toString('latin1', line.start, line.end).trim();
  return (
    isLast &&
    reason === 'not-an-item' &&
    range.start >= line.start &&
    /^[\w-]+(?:[ \t]+"[^"\n]*"?){0,2}$/.test(text)
  );
}

/** The last line that holds anything before the next header, or before the end of the file. */
function lastLineBehind(
  bytes: Buffer,
  { insert, range }: SyntaxProblem,
  starts: readonly number[],
): ByteRange {
  const from = insert?.at ?? Math.max(range.start, range.end - 1);
  let end = starts.find((start) => start > from) ?? bytes.length;
  while (end > 0 && isSpace(bytes[end - 1])) end--;
  return { start: end === 0 ? 0 : bytes.lastIndexOf(NEWLINE, end - 1) + 1, end };
}

function headerStarts(bytes: Buffer): number[] {
  const starts: number[] = [];
  for (let at = bytes.indexOf(NEWLINE) + 1; at > 0; at = bytes.indexOf(NEWLINE, at) + 1)
    if (isTopLevelHeader(bytes, at)) starts.push(at);
  return starts;
}

const isSpace = (byte: number | undefined): boolean =>
  isBlank(byte) || byte === NEWLINE || byte === RETURN;
