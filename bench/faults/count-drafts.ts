import type { SchemaCatalogue } from '../../src/schema/schema.ts';
import { type DraftFault, faultsOfDraft } from './classes-of-draft.ts';
import { draftCorpora } from './drafts.ts';

/** Counts and names of ours alone: what `draft-counts.json` holds. */
export interface DraftCounts {
  /** Every invalid draft counts 1, shared among its faults. */
  readonly classes: Readonly<Record<string, number>>;
  readonly renameRules: Readonly<Record<string, number>>;
  readonly typeRules: Readonly<Record<string, number>>;
  readonly faultsPerDraft: Readonly<Record<string, number>>;
  /** Faults by corpus and class. */
  readonly corpora: Readonly<Record<string, CorpusCounts>>;
}

interface CorpusCounts {
  readonly drafts: number;
  readonly invalid: number;
  readonly faults: Readonly<Record<string, number>>;
}

export function countDrafts(catalogue: SchemaCatalogue): DraftCounts {
  const corpora = draftCorpora().map(({ name, drafts }) => ({
    name,
    drafts: drafts.length,
    invalid: drafts
      .map((draft) => faultsOfDraft(draft, catalogue))
      .filter((faults) => faults.length > 0),
  }));
  const invalid = corpora.flatMap((corpus) => corpus.invalid);
  const all = invalid.flat();
  const classes = new Map<string, number>();
  for (const faults of invalid)
    for (const fault of faults)
      classes.set(fault.class, (classes.get(fault.class) ?? 0) + 1 / faults.length);
  const ruled = (...of: readonly string[]) =>
    tally(all.filter((fault) => of.includes(fault.class)).map(({ rule }) => rule ?? 'none'));
  return {
    classes: Object.fromEntries(
      sorted(classes).map(([name, share]) => [name, Number((share / invalid.length).toFixed(4))]),
    ),
    renameRules: ruled('renamed-argument', 'renamed-block'),
    typeRules: ruled('invented-type'),
    faultsPerDraft: Object.fromEntries(
      [...new Set(invalid.map(({ length }) => length))]
        .sort((a, b) => a - b)
        .map((length) => [length, invalid.filter((faults) => faults.length === length).length]),
    ),
    corpora: Object.fromEntries(
      corpora.map((corpus) => [
        corpus.name,
        {
          drafts: corpus.drafts,
          invalid: corpus.invalid.length,
          faults: tally(corpus.invalid.flat().map((fault: DraftFault) => fault.class)),
        },
      ]),
    ),
  };
}

export function tally(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(sorted(counts));
}

const sorted = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
