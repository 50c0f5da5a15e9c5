import type { Document, Item } from '../../../hcl/tree.ts';
import { blocksOf } from '../../../hcl/walk.ts';
import type { ModuleView } from '../../../module/module-view.ts';
import { constantValues, declarationsText } from '../leaves/constant-values.ts';
import { leavesOf } from '../leaves/leaf.ts';
import type { HazardId, ItemParts } from './hazard.ts';
import { HAZARDS } from './hazards.ts';

/** How often each hazard is there, by the keys that it gives. */
export type HazardCount = ReadonlyMap<HazardId, ReadonlyMap<string, number>>;

/** The hazards of what differs between two states of a module; what both have word for word is in neither count. */
export function countChanged(
  draft: ModuleView,
  repaired: ModuleView,
): { readonly before: HazardCount; readonly after: HazardCount } {
  const [were, are] = [declarationsText(draft), declarationsText(repaired)];
  const files = new Set([...draft.documents.keys(), ...repaired.documents.keys()]);
  const before: Part[] = [];
  const after: Part[] = [];
  for (const file of files) {
    const [old, now] = [partsIn(draft, file), partsIn(repaired, file)];
    // With other variables and locals the same text may come to something else.
    const { first, last } = were === are ? sharedEnds(old, now) : { first: 0, last: 0 };
    before.push(...old.slice(first, old.length - last));
    after.push(...now.slice(first, now.length - last));
  }
  const known = rememberedFor(draft);
  return {
    before: sumOf(draft, before, known(were)),
    after: sumOf(repaired, after, known(are)),
  };
}

/** Something at the level of a file. */
interface Part {
  readonly document: Document;
  readonly item: Item;
}

const partsIn = ({ documents }: ModuleView, file: string): readonly Part[] => {
  const document = documents.get(file);
  return document ? document.body.items.map((item) => ({ document, item })) : [];
};

/** How many parts at the begin and at the end are the same bytes. */
function sharedEnds(
  old: readonly Part[],
  now: readonly Part[],
): { readonly first: number; readonly last: number } {
  const most = Math.min(old.length, now.length);
  const isSame = (a: Part | undefined, b: Part | undefined) =>
    a !== undefined && b !== undefined && bytesOf(a).equals(bytesOf(b));
  let first = 0;
  while (first < most && isSame(old[first], now[first])) first++;
  let last = 0;
  while (last < most - first && isSame(old.at(-1 - last), now.at(-1 - last))) last++;
  return { first, last };
}

const bytesOf = ({ document, item }: Part): Buffer =>
  document.bytes.subarray(item.range.start, item.range.end);

/** Counts by the text of a part. */
type Remembered = Map<string, HazardCount>;

/** A draft is compared with hundreds of candidates, which share all but a few blocks; by what variables and locals say. */
const remembered = new WeakMap<ModuleView, Map<string, Remembered>>();

function rememberedFor(draft: ModuleView): (declared: string) => Remembered {
  const all = remembered.get(draft) ?? new Map<string, Remembered>();
  remembered.set(draft, all);
  return (declared) => {
    const known = all.get(declared) ?? new Map<string, HazardCount>();
    all.set(declared, known);
    return known;
  };
}

function sumOf(view: ModuleView, parts: readonly Part[], known: Remembered): HazardCount {
  const sum = new Map<HazardId, Map<string, number>>();
  const constantOf = constantValues(view);
  for (const part of parts) {
    const text = bytesOf(part).toString('latin1');
    const count = known.get(text) ?? countIn(partsOf(part, constantOf));
    known.set(text, count);
    for (const [id, times] of count) {
      const all = sum.get(id) ?? new Map<string, number>();
      sum.set(id, all);
      for (const [key, each] of times) all.set(key, (all.get(key) ?? 0) + each);
    }
  }
  return sum;
}

const partsOf = ({ document, item }: Part, constantOf: ItemParts['constantOf']): ItemParts => ({
  document,
  constantOf,
  item,
  leaves: [...leavesOf(document, item, constantOf)],
  // Paths are made when asked for: those of 20,000 nested blocks together take gigabytes.
  blocks:
    item.kind === 'attribute' ? [] : [{ block: item, path: [] }, ...blocksOf(item.body, [item])],
});

function countIn(parts: ItemParts): HazardCount {
  const found = new Map<HazardId, ReadonlyMap<string, number>>();
  for (const { id, keys } of HAZARDS) {
    const times = new Map<string, number>();
    for (const key of keys(parts)) times.set(key, (times.get(key) ?? 0) + 1);
    if (times.size > 0) found.set(id, times);
  }
  return found;
}
