import { type FaultedModule, faultMaker } from '../../src/preference/faults/fault-maker.ts';
import type { SchemaCatalogue } from '../../src/schema/schema.ts';
import { type Source, sourcesInOrder } from './sources.ts';

export interface FaultRow extends FaultedModule {
  readonly id: string;
  readonly source: Source;
}

export interface MadeRows {
  readonly rows: readonly FaultRow[];
  readonly dropped: Readonly<Record<string, number>>;
  /** Sources that the checker cannot call valid, and those without room for a fault. */
  readonly skipped: { readonly unproven: number; readonly noRoom: number };
  readonly seconds: number;
}

/** Faults in as many sources as asked for. */
export function makeRows(count: number, seed: number, catalogue: SchemaCatalogue): MadeRows {
  const make = faultMaker(catalogue, seed);
  const rows: FaultRow[] = [];
  const dropped: Record<string, number> = {};
  const skipped = { unproven: 0, noRoom: 0 };
  const start = performance.now();
  for (const source of sourcesInOrder(seed)) {
    if (rows.length >= count) break;
    const made = make(source.id, source.module);
    if (made.kind === 'unproven') {
      skipped.unproven += 1;
      continue;
    }
    for (const [name, lost] of Object.entries(made.dropped))
      dropped[name] = (dropped[name] ?? 0) + lost;
    if (made.kind === 'no-room') skipped.noRoom += 1;
    else rows.push({ id: `fault-${source.id}`, source, ...made });
  }
  return { rows, dropped, skipped, seconds: (performance.now() - start) / 1000 };
}

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
