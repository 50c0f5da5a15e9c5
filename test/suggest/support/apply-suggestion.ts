import { Parser } from 'commonmark';
import type { LineRange } from '../../../src/suggest/suggestion.ts';

/** The suggestion blocks of a comment as a CommonMark parser sees them, each with its last line feed. */
export function suggestionBlocks(markdown: string): string[] {
  const blocks: string[] = [];
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event;
    if (entering && node.type === 'code_block' && node.info === 'suggestion')
      blocks.push(node.literal ?? '');
  }
  return blocks;
}

/** What GitHub commits: the lines, counted from 1 with both ends in, become the block's. */
export function applySuggestion(file: Buffer, { from, to }: LineRange, block: string): Buffer {
  const lines = file.toString('latin1').split('\n');
  const text = Buffer.from(block.replace(/\n$/, '')).toString('latin1');
  return Buffer.from(
    [...lines.slice(0, from - 1), ...text.split('\n'), ...lines.slice(to)].join('\n'),
    'latin1',
  );
}
