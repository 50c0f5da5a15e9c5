import type { Place } from '../../finding/finding.ts';
import type { ByteRange } from '../../hcl/range.ts';
import type { Block } from '../../hcl/tree.ts';
import type { Draw } from './fault.ts';
import type { Ground } from './ground.ts';

/** What each class is: a way to break the module somewhere; undefined where it has no such place. */
export type DrawFault = (ground: Ground) => Draw | undefined;

/** The first of the places, in an order that is drawn, where `attempt` succeeds. */
export function firstDraw<T>(
  { random }: Ground,
  places: readonly T[],
  attempt: (place: T) => Draw | undefined,
): Draw | undefined {
  for (const place of random.shuffled(places).slice(0, MOST_PLACES)) {
    const draw = attempt(place);
    if (draw) return draw;
  }
  return undefined;
}

/** Large modules have thousands of places, and one that fits is nearly always among the first. */
const MOST_PLACES = 24;

export const rangeIn = (file: string, { range }: { readonly range: ByteRange }): Place => ({
  file,
  range,
});

/** From the first of the blocks to the last. */
export const around = (file: string, blocks: readonly Block[]): Place => ({
  file,
  range: { start: blocks[0]?.range.start ?? 0, end: blocks.at(-1)?.range.end ?? 0 },
});
