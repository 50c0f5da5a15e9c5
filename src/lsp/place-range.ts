import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isContinuation } from '../hcl/bytes.ts';
import type { ByteRange } from '../hcl/range.ts';

/**
 * Bytes as an editor counts: lines and UTF-16 code units from 0, the end exclusive. `bytes` is the document's text in
 * UTF-8. An offset past the end is the end, one inside of a character its start.
 */
export function placeRange(
  document: TextDocument,
  bytes: Buffer,
  { start, end }: ByteRange,
): Range {
  const position = (offset: number) => document.positionAt(unitsBefore(bytes, offset));
  return { start: position(start), end: position(Math.max(start, end)) };
}

function unitsBefore(bytes: Buffer, offset: number): number {
  let at = Math.min(offset, bytes.length);
  while (at > 0 && isContinuation(bytes[at])) at -= 1;
  return bytes.toString('utf8', 0, at).length;
}

/** Whether two ranges share a place; a cursor at either end counts. */
export const touches = (a: Range, b: Range): boolean =>
  !isBefore(a.end, b.start) && !isBefore(b.end, a.start);

const isBefore = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);
