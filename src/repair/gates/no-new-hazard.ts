import type { ModuleView } from '../../module/module-view.ts';
import { type Gate, type GateVerdict, verdictOf } from './gate.ts';
import { countChanged } from './hazards/count-hazards.ts';
import type { Hazard, HazardId } from './hazards/hazard.ts';
import { HAZARDS } from './hazards/hazards.ts';

export const NO_NEW_HAZARD: Gate = {
  id: 'no-hazard',
  name: 'adds nothing dangerous',
  reason: 'A repair is committed with one click, so it brings in nothing that needs a second look.',
  always: false,
};

/**
 * What the author wrote may stay; a hazard that is new, or comes more often than before, is refused unless allowed.
 * `reading` is what the draft says where it cannot be parsed (`readingOf`).
 */
export function noNewHazard(
  draft: ModuleView,
  repaired: ModuleView,
  allowed: ReadonlySet<HazardId> = new Set(),
  reading: ModuleView = draft,
): GateVerdict {
  const known = reading === draft ? undefined : newHazards(reading, repaired);
  const added = newHazards(draft, repaired).filter((hazard) => known?.includes(hazard) ?? true);
  const wordsOf = (hazards: readonly Hazard[]) => hazards.map(({ words }) => words).join(', ');
  const refused = added.filter(({ id }) => !allowed.has(id));
  const admitted = added.filter(({ id }) => allowed.has(id));
  const verdict = verdictOf(
    NO_NEW_HAZARD,
    refused.length === 0 ? undefined : `it would add ${wordsOf(refused)}`,
  );
  if (allowed.size === 0) return verdict;
  const used = admitted.length === 0 ? '' : `; this repair adds ${wordsOf(admitted)}`;
  return { ...verdict, loosened: `may add ${[...allowed].sort().join(', ')}${used}` };
}

function newHazards(draft: ModuleView, repaired: ModuleView): readonly Hazard[] {
  const { before, after } = countChanged(draft, repaired);
  return HAZARDS.filter(({ id }) =>
    [...(after.get(id) ?? [])].some(([key, times]) => times > (before.get(id)?.get(key) ?? 0)),
  );
}
