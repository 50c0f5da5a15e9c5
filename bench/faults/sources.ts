import type { Module } from '../../src/module/module.ts';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import { randomFrom, seedFrom } from '../../src/preference/faults/random.ts';
import { type CorpusRow, goldRows, humanRows } from '../usage-statistics/rows.ts';

/** A text to break, with the licence it came under. */
export interface Source {
  readonly id: string;
  readonly repository: string;
  /** What was written together. */
  readonly group: string;
  /** SPDX. */
  readonly licence: string;
  readonly module: Module;
}

/**
 * Sources that people wrote, in an order that is drawn: any number of the first ones is a sample. Tests of the
 * provider, and what labels everything `test` as they do, come later by their weight.
 */
export function sourcesInOrder(seed: number): Source[] {
  return [...humanRows().filter(({ valid }) => valid), ...goldRows()]
    .filter(({ text }) => text.length >= LEAST && text.length <= MOST)
    .map((row) => ({ row, key: keyOf(row, seed) }))
    .sort((a, b) => b.key - a.key)
    .map(({ row: { id, repository, group, licence, text } }) => ({
      id,
      repository,
      group,
      licence,
      module: moduleFromText(id, text),
    }));
}

/** Characters. Shorter ones have room for one fault at most; longer ones are no drafts. */
const LEAST = 300;
const MOST = 12_000;

/** Weighted sampling without replacement (Efraimidis and Spirakis): the largest u^(1/w) first. */
const keyOf = (row: CorpusRow, seed: number): number =>
  (randomFrom(seedFrom(seed, row.id)).below(2 ** 31) / 2 ** 31) ** (1 / weightOf(row));

function weightOf({ acceptance, repository, text }: CorpusRow): number {
  const labels = [...text.matchAll(/^(?:resource|data) "[^"]+" "([^"]+)"/gm)].map(
    ([, label]) => label,
  );
  const isDull = labels.every((label) => label === 'test');
  // The golds are what drafts were asked for.
  if (repository.endsWith('/iac-eval')) return GOLD;
  // Drafts use variables far more often than these sources, of which 156 declare one.
  if (/^variable "/m.test(text)) return WITH_VARIABLES;
  return acceptance || isDull ? DULL : 1;
}

const GOLD = 3;
const WITH_VARIABLES = 8;
const DULL = 0.15;
