import type { ByteRange } from '../hcl/range.ts';
import type { Block, Document } from '../hcl/tree.ts';
import { blocksOf } from '../hcl/walk.ts';

/**
 * What a document asks to be left alone: the line that ends in `# iac-dpo:ignore`, or where the comment stands alone,
 * the line below, and with a line that opens a block the whole block. Both ends are line starts or the end of the file;
 * sorted by their starts.
 */
export function ignoredRanges({ bytes, body, comments }: Document): readonly ByteRange[] {
  const blocks = Array.from(blocksOf(body), ({ block }) => block);
  return comments.flatMap(({ start, end }): ByteRange[] => {
    if (!ASKS.test(bytes.toString('utf8', start, Math.min(end, start + LONGEST)))) return [];
    const line = lineAround(bytes, start);
    const isAlone = bytes.toString('utf8', line.start, start).trim() === '';
    const meant = isAlone ? lineAround(bytes, line.end) : line;
    const block = openedIn(blocks, meant);
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

/** The outermost block that begins in a line; `blocks` are those of the file in the order of their starts. */
function openedIn(blocks: readonly Block[], { start, end }: ByteRange): Block | undefined {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as Block).range.start < start) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block && block.range.start < end ? block : undefined;
}
