import { checkerErrors, contextOf } from '../repair/context.ts';
import type { RepairOptions } from '../repair/repair-module.ts';
import { findingId } from './finding-id.ts';
import type { RepairedModule } from './units.ts';

/** What is wrong in a module of the head, for judging comments of earlier runs. */
export interface Examined {
  readonly directory: string;
  /** `findingId` of every finding that is known, one for each time it is there. */
  readonly findings: readonly string[];
  /**
   * Findings up to this stage would be in `findings`: terraform hides every later one. 0 where the validator gave no
   * verdict, so that nothing can be said to be gone.
   */
  readonly seenTo: number;
}

export function examined(
  { repair, directory }: RepairedModule,
  { catalogue }: Pick<RepairOptions, 'catalogue'>,
): Examined {
  const { draft, before, applied, abstained } = repair;
  const context = contextOf(draft, catalogue);
  const ids = (found: readonly Parameters<typeof findingId>[2][]) =>
    found.map((one) => findingId(context, directory, one));
  const placed = (findings: typeof before.findings) =>
    findings.map((finding) => ({ finding, ...(finding.place && { at: finding.place }) }));
  const lists = [
    ids(placed(before.findings)),
    ids(placed(checkerErrors(draft, catalogue))),
    ids([...applied, ...(repair.patch?.applied ?? []), ...abstained]),
  ];
  return { directory, findings: mostOfEach(lists), seenTo: seenTo(before) };
}

/** Each as often as the list has it that has it most often: the lists tell of the same findings. */
function mostOfEach(lists: readonly (readonly string[])[]): string[] {
  const most = new Map<string, number>();
  for (const list of lists)
    for (const [id, times] of countEach(list)) most.set(id, Math.max(times, most.get(id) ?? 0));
  return [...most].flatMap(([id, times]) => Array<string>(times).fill(id)).sort();
}

function seenTo({ tier, verdict, findings }: RepairedModule['repair']['before']): number {
  if (tier === 'checker' || verdict === 'unknown') return 0;
  const stages = findings.flatMap(({ severity, stage }) => (severity === 'error' ? [stage] : []));
  return Math.min(LAST_STAGE, ...stages);
}

const LAST_STAGE = 5;

/** How often each is there. */
export function countEach(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
