import { Parser } from 'commonmark';

/**
 * The replacement lines of every suggestion in a comment, without line ends. A block with nothing in it has no lines, one
 * with a blank line has one empty line: GitHub tells them apart (reviewdog#2761), so the reference parser is used, which
 * keeps a block's text as it is.
 */
export function suggestionBlocks(body: string): string[][] {
  const blocks: string[][] = [];
  const walker = new Parser().parse(body).walker();
  for (let step = walker.next(); step !== null; step = walker.next()) {
    const { node } = step;
    if (node.type !== 'code_block' || node.info?.split(/\s+/)[0] !== 'suggestion') continue;
    const lines = (node.literal ?? '').split('\n');
    // The text ends with the line end of its last line; an empty block has no text.
    blocks.push(lines.slice(0, -1));
  }
  return blocks;
}
