import type { Evidence } from './evidence.ts';

/**
 * Of all signs of one tool in one channel of one commit the strongest: a squash of twenty commits says twenty times the
 * same, and two patterns that fit one branch have seen one thing. Strongest first, in a fixed order.
 */
export function strongest(evidence: readonly Evidence[]): readonly Evidence[] {
  const kept = new Map<string, Evidence>();
  for (const one of [...evidence].sort(byStrength)) {
    const key = JSON.stringify([one.says, one.tool, one.channel, one.commit]);
    if (!kept.has(key)) kept.set(key, one);
  }
  return [...kept.values()];
}

const byStrength = (a: Evidence, b: Evidence): number =>
  b.weight - a.weight || compare(orderOf(a), orderOf(b));

const orderOf = ({ says, tool, channel, commit, seen }: Evidence): string =>
  [says, tool, channel, commit ?? '', seen].join('\n');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
