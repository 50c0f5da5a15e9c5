/** A span of a file in UTF-8 bytes: `start` inclusive, `end` exclusive, both zero-based. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export const contains = (outer: ByteRange, inner: ByteRange): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: ByteRange, b: ByteRange): boolean => a.start < b.end && b.start < a.end;
