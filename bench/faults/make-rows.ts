import { checkModule } from '../../src/check/check.ts';
import type { Module } from '../../src/module/module.ts';
import { balancedMix } from '../../src/preference/faults/balanced-mix.ts';
import { DRAFT_MIX, FAULTS_PER_DRAFT } from '../../src/preference/faults/draft-mix.ts';
import { extractVariables } from '../../src/preference/faults/extract-variables.ts';
import type { Fault } from '../../src/preference/faults/fault.ts';
import type { FaultClass, Mix } from '../../src/preference/faults/fault-class.ts';
import { injectFaults } from '../../src/preference/faults/inject-faults.ts';
import { randomFrom, seedFrom } from '../../src/preference/faults/random.ts';
import type { SchemaCatalogue } from '../../src/schema/schema.ts';
import { type Source, sourcesInOrder } from './sources.ts';

export interface FaultRow {
  readonly id: string;
  readonly source: Source;
  readonly seed: number;
  /** Valid: the source, some of its constants perhaps as variables. */
  readonly gold: Module;
  /** The most faults that were to be made, as many as a real draft had. */
  readonly wanted: number;
  readonly module: Module;
  readonly faults: readonly Fault[];
}

export interface MadeRows {
  readonly rows: readonly FaultRow[];
  readonly dropped: Readonly<Record<string, number>>;
  /** Sources that the checker cannot call valid, and those without room for a fault. */
  readonly skipped: { readonly unproven: number; readonly noRoom: number };
  readonly seconds: number;
}

/** Faults in as many sources as asked for: by the shares of drafts, and as many a file as they have. */
export function makeRows(count: number, seed: number, catalogue: SchemaCatalogue): MadeRows {
  const sources = sourcesInOrder(seed);
  const rows: FaultRow[] = [];
  const made: Partial<Record<FaultClass, number>> = {};
  const dropped: Record<string, number> = {};
  const skipped = { unproven: 0, noRoom: 0 };
  const start = performance.now();
  for (const source of sources) {
    if (rows.length >= count) break;
    if (!isKnownValid(source.module, catalogue)) {
      skipped.unproven += 1;
      continue;
    }
    const own = seedFrom(seed, source.id);
    const random = randomFrom(seedFrom(own, 'row'));
    const wanted = random.weighted(FAULTS_PER_DRAFT, ([, drafts]) => drafts)?.[0] ?? 1;
    const module = random.chance(EXTRACTED)
      ? extractVariables(source.module, catalogue, { seed: own, count: 1 + random.below(4) })
      : source.module;
    const injected = injectFaults(module, catalogue, {
      seed: own,
      count: wanted,
      mix: balancedMix(KNOWN, made),
    });
    for (const [name, lost] of Object.entries(injected.dropped))
      dropped[name] = (dropped[name] ?? 0) + lost;
    // As drafts are counted: every one alike, however many faults it has.
    for (const { class: each } of injected.faults)
      made[each] = (made[each] ?? 0) + 1 / injected.faults.length;
    if (injected.faults.length === 0) skipped.noRoom += 1;
    else
      rows.push({
        id: `fault-${source.id}`,
        source,
        seed: own,
        wanted,
        gold: module,
        ...injected,
      });
  }
  return { rows, dropped, skipped, seconds: (performance.now() - start) / 1000 };
}

/** Nothing of it unseen, and judged by the release that it asks for: else no repair of it could be proven. */
function isKnownValid(module: Module, catalogue: SchemaCatalogue): boolean {
  const { verdict, schemas } = checkModule(module, catalogue);
  return verdict === 'valid' && (schemas ?? []).every(({ how }) => how !== 'nearest');
}

/** What no class stands for is not made. */
const KNOWN: Mix = Object.fromEntries(
  Object.entries(DRAFT_MIX).filter(([name]) => name !== 'unexplained'),
);

/** Of these sources one in 28 declares a variable, of invalid drafts one in five uses one that is not declared. */
const EXTRACTED = 0.5;

/** A line of `faults.jsonl`; texts of the corpora, so never to be committed. */
export const rowText = ({ id, source, seed, gold, module, faults }: FaultRow): string =>
  JSON.stringify({
    id,
    source: { id: source.id, repository: source.repository },
    gold: gold.files[0]?.bytes.toString('utf8'),
    draft: module.files[0]?.bytes.toString('utf8'),
    faults,
    seed,
  });
