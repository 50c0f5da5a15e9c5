import { CLOSE_BRACE, HASH, isBlank, lineEnd, lineStart, NEWLINE, RETURN } from './bytes.ts';

/**
 * How broken input is read. `strict` follows the brackets alone, as terraform does.
 * `layout` also believes headers at column 1 and indentation, to find the end of what was never closed.
 */
export type Reading = 'strict' | 'layout';

/** Whether a top-level block header begins at `offset`, which must be the first byte of a line. */
export function isTopLevelHeader(bytes: Buffer, offset: number): boolean {
  const end = Math.min(lineEnd(bytes, offset), offset + HEADER_BYTES);
  return HEADER.test(bytes.toString('latin1', offset, end));
}

/**
 * Where the lines of one `}` each begin that stand before `offset`, blank lines and comments aside: each deeper than the
 * one below it, `most` of them at most. `offset` where there are none.
 */
export function closingLinesBefore(bytes: Buffer, offset: number, most: number): number {
  let found = offset;
  let deepest = -1;
  let line = offset;
  for (let left = most; left > 0 && line > 0; ) {
    line = lineStart(bytes, line - 1);
    const { first, only } = contentOf(bytes, line);
    // Comments above a header belong to it, if a brace stands above them.
    if (only === undefined || (found === offset && bytes[first] === HASH)) continue;
    if (only !== CLOSE_BRACE || first - line <= deepest) break;
    deepest = first - line;
    found = line;
    left--;
  }
  return found;
}

/** The only character of a line, blanks aside; 0 where it holds more than one, undefined where none. */
function contentOf(bytes: Buffer, line: number): { first: number; only: number | undefined } {
  let first = line;
  while (isBlank(bytes[first])) first++;
  const only = bytes[first];
  if (only === undefined || only === NEWLINE || only === RETURN) return { first, only: undefined };
  let after = first + 1;
  while (isBlank(bytes[after]) || bytes[after] === RETURN) after++;
  return { first, only: after >= bytes.length || bytes[after] === NEWLINE ? only : 0 };
}

/**
 * A line at column 1 that can only begin a top-level block, however many brackets are still open. A quote of a
 * label may be missing.
 */
const HEADER =
  /^(?:(?:resource|data|ephemeral)\s+(?:"[^"\n]*"|"?[\w-]+"?)\s+(?:"[^"\n]*"|"?[\w-]+"?)|(?:variable|output|module|provider|check)\s+(?:"[^"\n]*"|"?[\w-]+"?)|(?:locals|terraform|moved|import|removed))\s*\{/;

/** No header is longer; keeps a hostile megabyte line from being copied at every newline. */
const HEADER_BYTES = 512;
