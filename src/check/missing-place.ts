import type { ByteRange } from '../hcl/range.ts';
import type { Body } from '../hcl/tree.ts';

/**
 * Where terraform misses what is not in a body: at the brace it opens with, in JSON at the one it closes with,
 * and in a block on one line at its argument. Source: hashicorp/hcl, Body.MissingItemRange.
 */
export function missingPlace(
  bytes: Buffer,
  { items: [first], range }: Body,
  open: ByteRange,
  isJson: boolean,
): ByteRange {
  if (isJson) return { start: range.end - 1, end: range.end };
  if (first?.kind !== 'attribute') return open;
  return bytes.subarray(open.end, first.range.start).includes(LINE_FEED) ? open : first.range;
}

const LINE_FEED = 0x0a;
