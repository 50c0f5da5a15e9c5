import type { EdgeUsage } from '../../src/usage/usage.ts';
import type { ObservedEdge } from './observe-value.ts';
import { entry, type Use } from './tally.ts';

interface EdgeTally {
  count: number;
  chances: number;
  /** Bodies that could have had it. */
  bodies: number;
  /** Uses in modules with several of the type, and those of them that name more than one. */
  wide: number;
  several: number;
}

/** What the values of an argument refer to, the most frequent first; `bodies` are those it may stand in. */
export function edgesIn(uses: readonly Use[], bodies: readonly Use[], most: number): EdgeUsage[] {
  const tallies = new Map<string, EdgeTally>();
  for (const { weight, edges, others } of uses) {
    const distinct = new Map(edges.map((edge) => [keyOf(edge), edge]));
    for (const [key, { mode, type }] of distinct) {
      const tally = entry(tallies, key, newEdge);
      tally.count += weight;
      if ((others.get(`${mode} ${type}`) ?? 0) < 2) continue;
      tally.wide += weight;
      const named = new Set(
        edges.filter((edge) => keyOf(edge) === key).map(({ address }) => address),
      );
      if (named.size > 1) tally.several += weight;
    }
  }
  for (const { weight, others } of uses)
    for (const [key, tally] of tallies) if (others.has(targetOf(key))) tally.chances += weight;
  for (const { weight, others } of bodies)
    for (const [key, tally] of tallies) if (others.has(targetOf(key))) tally.bodies += weight;
  return [...tallies]
    .sort(([a, left], [b, right]) => right.count - left.count || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([key, { count, chances, bodies: all, wide, several }]) => {
      const [mode = '', type = '', attribute = ''] = key.split(' ');
      return {
        mode: mode as EdgeUsage['mode'],
        type,
        attribute,
        count,
        share: chances === 0 ? 0 : Math.min(1, count / chances),
        drawn: all === 0 ? 0 : Math.min(1, count / all),
        several: wide === 0 ? 0 : several / wide,
      };
    });
}

const newEdge = (): EdgeTally => ({ count: 0, chances: 0, bodies: 0, wide: 0, several: 0 });

const keyOf = ({ mode, type, attribute }: ObservedEdge): string => `${mode} ${type} ${attribute}`;

const targetOf = (key: string): string => key.slice(0, key.lastIndexOf(' '));
