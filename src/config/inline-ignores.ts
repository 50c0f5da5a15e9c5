import type { ByteRange } from '../hcl/range.ts';
import type { Block, Body, Document } from '../hcl/tree.ts';

/**
 * What a document asks to be left alone: the line that ends in `# iac-dpo:ignore`, or where the comment stands alone,
 * the line below, and with a line that opens a block the whole block. Both ends are line starts or the end of the file.
 */
export function ignoredRanges({ bytes, body, comments }: Document): readonly ByteRange[] {
  return comments.flatMap(({ start, end }): ByteRange[] => {
    if (!ASKS.test(bytes.toString('utf8', start, Math.min(end, start + LONGEST)))) return [];
    const line = lineAround(bytes, start);
    const isAlone = bytes.toString('utf8', line.start, start).trim() === '';
    const meant = isAlone ? lineAround(bytes, line.end) : line;
    const block = openedIn(body, meant);
    return [
      block
        ? { start: line.start, end: lineAround(bytes, block.range.end).end }
        : { start: line.start, end: meant.end },
    ];
  });
}

const ASKS = /^(?:#|\/\/)\s*iac-dpo:ignore\b/;
const LONGEST = 200;
const LINE_FEED = 0x0a;

/** The line that holds a byte, with its line feed. */
function lineAround(bytes: Buffer, at: number): ByteRange {
  const from = at === 0 ? 0 : bytes.lastIndexOf(LINE_FEED, at - 1) + 1;
  const feed = bytes.indexOf(LINE_FEED, at);
  return { start: from, end: feed < 0 ? bytes.length : feed + 1 };
}

/** The outermost block that begins in a line. */
function openedIn(body: Body, line: ByteRange): Block | undefined {
  for (const item of body.items) {
    if (item.kind !== 'block') continue;
    if (item.range.start >= line.start && item.range.start < line.end) return item;
    if (item.range.start < line.start && line.start < item.range.end)
      return openedIn(item.body, line);
  }
  return undefined;
}
