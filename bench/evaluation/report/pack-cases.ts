import type { Outcome } from '../../../src/evaluate/outcome.ts';
import type { Group } from './figures/groups.ts';

/** Outcomes with every text stored once: a draft comes back with each system, and mostly as its own result. */
export interface PackedCases {
  /** A draft stands next to its results, so that what they share is within the reach of gzip (32 KiB). */
  readonly texts: readonly string[];
  readonly rows: readonly PackedCase[];
}

export type PackedCase = Omit<Outcome, 'protocol' | 'draft' | 'result' | 'gold'> & {
  /** `Group.key`. */
  readonly group: string;
  /** Places in `texts`. */
  readonly draft: number;
  readonly result: number;
  readonly gold?: number;
};

/** Rows by group and id, the systems of one draft in the order given. */
export function packCases(groups: readonly Group[], systems: readonly string[]): PackedCases {
  const places = new Map<string, number>();
  const place = (text: string): number => {
    const known = places.get(text) ?? places.size;
    places.set(text, known);
    return known;
  };
  const rows = groups.flatMap(({ key, outcomes }) =>
    [...outcomes]
      .sort((a, b) => compare(a.id, b.id) || systems.indexOf(a.system) - systems.indexOf(b.system))
      .map(({ protocol: _, draft, result, gold, ...rest }) => ({
        ...rest,
        group: key,
        draft: place(draft),
        result: place(result),
        ...(gold !== undefined && { gold: place(gold) }),
      })),
  );
  return { texts: [...places.keys()], rows };
}

/** `gpt4-2` before `gpt4-10`. */
const { compare } = new Intl.Collator('en', { numeric: true });
