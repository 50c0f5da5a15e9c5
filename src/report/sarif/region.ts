import { isContinuation } from '../../hcl/bytes.ts';
import type { ByteRange } from '../../hcl/range.ts';

/** Lines from 1; columns from 1 in UTF-16 code units, `endColumn` that of the character after the last one. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The unit of our columns, for SARIF's `columnKind`. */
export const COLUMN_KIND = 'utf16CodeUnits';

/** Where bytes stand in a text. Offsets past its end count as the end, those inside a character as its start. */
export function regionOf(bytes: Buffer, { start, end }: ByteRange): Region {
  const from = pointOf(bytes, start);
  const to = pointOf(bytes, Math.max(start, end));
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

/**
 * The region of a finding. It never ends behind a line feed: GitHub shows an alert in a pull request only where all its
 * lines were changed, and the empty start of a next line would count as one.
 */
export function findingRegion(bytes: Buffer, { start, end }: ByteRange): Region {
  let last = Math.min(end, bytes.length);
  while (last > start && isLineEnd(bytes[last - 1])) last -= 1;
  return regionOf(bytes, { start, end: last });
}

function pointOf(bytes: Buffer, offset: number): { line: number; column: number } {
  // SARIF counts no column for the byte order mark of a file.
  let lineStart = bytes.indexOf(BYTE_ORDER_MARK) === 0 ? BYTE_ORDER_MARK.length : 0;
  const at = Math.max(lineStart, characterStart(bytes, Math.min(offset, bytes.length)));
  let line = 1;
  for (let feed = bytes.indexOf(LINE_FEED); feed !== -1 && feed < at; ) {
    line += 1;
    lineStart = feed + 1;
    feed = bytes.indexOf(LINE_FEED, lineStart);
  }
  return { line, column: bytes.toString('utf8', lineStart, at).length + 1 };
}

/** Continuation bytes are 10xxxxxx; a character has at most three of them. */
function characterStart(bytes: Buffer, offset: number): number {
  let at = offset;
  while (at > 0 && offset - at < 3 && isContinuation(bytes[at])) at -= 1;
  return isContinuation(bytes[at]) ? offset : at;
}

const isLineEnd = (byte: number | undefined): boolean => byte === LINE_FEED || byte === 0x0d;

const LINE_FEED = 0x0a;

const BYTE_ORDER_MARK = Buffer.from('\ufeff');
