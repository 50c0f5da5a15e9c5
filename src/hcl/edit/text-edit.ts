import type { ByteRange } from '../range.ts';

/** Replaces the bytes of `range` by `text`. An empty range inserts; empty text deletes. */
export interface TextEdit {
  readonly range: ByteRange;
  readonly text: string;
}

/**
 * The bytes with all edits made at once. Edits are given in offsets of `bytes` and may touch but not overlap;
 * two insertions at one offset are made in the order given.
 * Throws RangeError for an edit outside the file or over another one: a fault in our code, not in the input.
 */
export function applyEdits(bytes: Buffer, edits: readonly TextEdit[]): Buffer {
  const sorted = [...edits].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
  );
  const parts: Buffer[] = [];
  let at = 0;
  for (const { range, text } of sorted) {
    if (range.start < at || range.end < range.start || range.end > bytes.length) {
      throw new RangeError(`edit ${range.start}-${range.end} overlaps another or leaves the file`);
    }
    parts.push(bytes.subarray(at, range.start), Buffer.from(text));
    at = range.end;
  }
  return Buffer.concat([...parts, bytes.subarray(at)]);
}
