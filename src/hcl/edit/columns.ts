/** Columns that terraform counts for a piece of source: grapheme clusters, wide ones too count as one. */
export function columnsOf(text: Buffer): number {
  for (const byte of text) if (byte >= 0x80) return clustersOf(text.toString('utf8'));
  return text.length;
}

function clustersOf(text: string): number {
  let count = 0;
  for (const _ of SEGMENTER.segment(text)) count++;
  return count;
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });
