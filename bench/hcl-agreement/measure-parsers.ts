import type { Sample } from './corpus.ts';
import { type Facts, openSecondParser, ownFacts } from './tree-sitter.ts';

type Counts = Record<string, number>;

/** How many attributes and blocks the two parsers see alike in files that terraform accepts. */
export async function measureParsers(
  samples: readonly Sample[],
  show: number,
): Promise<{ attributes: Counts; blocks: Counts }> {
  const second = await openSecondParser();
  const counts = { attributes: fresh(), blocks: fresh() };
  for (const { id, bytes } of samples) {
    const theirs = second(bytes);
    const ours = ownFacts(bytes);
    for (const kind of ['attributes', 'blocks'] as const) {
      if (!theirs) bump(counts[kind], 'files tree-sitter cannot read');
      else compare(id, ours[kind], theirs[kind], counts[kind], show);
    }
    if (!theirs && show > 0) console.error(`tree-sitter cannot read: ${id}`);
  }
  return counts;
}

const fresh = (): Counts => ({ 'files compared': 0, same: 0, 'only ours': 0, 'only theirs': 0 });

function compare(
  id: string,
  ours: Facts['blocks'],
  theirs: Facts['blocks'],
  counts: Counts,
  show: number,
): void {
  bump(counts, 'files compared');
  const known = new Set(theirs);
  const own = new Set(ours);
  for (const fact of own) {
    const same = known.has(fact);
    bump(counts, same ? 'same' : 'only ours');
    if (!same && (counts['only ours'] ?? 0) <= show) console.error(`only ours: ${id}: ${fact}`);
  }
  for (const fact of known) {
    if (own.has(fact)) continue;
    bump(counts, 'only theirs');
    if ((counts['only theirs'] ?? 0) <= show) console.error(`only theirs: ${id}: ${fact}`);
  }
}

const bump = (counts: Counts, what: string): void => {
  counts[what] = (counts[what] ?? 0) + 1;
};
