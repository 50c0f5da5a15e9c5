import type { ObservedResource } from './observe.ts';
import type { ObservedEdge } from './observe-value.ts';
import type { CorpusRow } from './rows.ts';

/** Weighted counts over the texts seen; nothing is left out yet. */
export class Tally {
  readonly types = new Map<string, TypeTally>();
  /** Services by the argument that a role is given to. */
  readonly principals = new Map<string, Map<string, number>>();

  add(resource: ObservedResource, weight: number, { repository }: CorpusRow): void {
    const key = `${resource.mode} ${resource.type}`;
    const type = entry(this.types, key, () => ({
      declared: 0,
      bodies: new Map(),
      paths: new Map(),
    }));
    type.declared += weight;
    for (const { above, has } of resource.bodies)
      entry(type.bodies, above, (): BodyTally[] => []).push({
        weight,
        has,
        edges: [],
        others: resource.others,
      });
    const seen = new Set<string>();
    for (const { path, parent, value } of resource.paths) {
      const tally = entry(type.paths, path, newPath);
      tally.count += weight;
      const once = `${parent} ${path}`;
      if (!seen.has(once)) tally.parents += weight;
      seen.add(once);
      if (value.kind === 'variable') tally.variable += weight;
      if (value.kind === 'literal') {
        const literal = entry(tally.literals, value.text, () => ({
          count: 0,
          items: value.items,
          repositories: new Set<string>(),
        }));
        literal.count += weight;
        literal.repositories.add(repository);
      }
      if (value.kind !== 'block') {
        const edges = value.kind === 'reference' ? value.edges : [];
        tally.uses.push({ weight, edges, others: resource.others });
      }
      if (value.kind !== 'reference' || GIVING.test(resource.type)) continue;
      for (const service of value.principals)
        increase(entry(this.principals, `${resource.type}.${path}`, newCounts), service, weight);
    }
  }
}

/** They give a role its rights and do not take it on. */
const GIVING = /^aws_iam_(?:role_)?policy/;

export interface TypeTally {
  declared: number;
  /** By what stands before the names in the body. */
  readonly bodies: Map<string, BodyTally[]>;
  readonly paths: Map<string, PathTally>;
}

export interface PathTally {
  count: number;
  /** Bodies that have it. */
  parents: number;
  variable: number;
  readonly literals: Map<string, LiteralTally>;
  readonly uses: Use[];
}

export interface LiteralTally {
  count: number;
  readonly items: readonly string[];
  readonly repositories: Set<string>;
}

/** One time that an argument is set, or a body is there: what it refers to and what it could have referred to. */
export interface Use {
  readonly weight: number;
  readonly edges: readonly ObservedEdge[];
  readonly others: ReadonlyMap<string, number>;
}

/** A body, with the names in it. */
export interface BodyTally extends Use {
  readonly has: ReadonlyMap<string, string | undefined>;
}

const newCounts = (): Map<string, number> => new Map();

const newPath = (): PathTally => ({
  count: 0,
  parents: 0,
  variable: 0,
  literals: new Map(),
  uses: [],
});

export function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

export const increase = <K>(map: Map<K, number>, key: K, by: number): void => {
  map.set(key, (map.get(key) ?? 0) + by);
};
