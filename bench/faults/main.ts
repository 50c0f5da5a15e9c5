import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { SchemaCatalogue } from '../../src/schema/schema.ts';
import { openFacts } from '../evaluation/open-facts.ts';
import { countDrafts } from './count-drafts.ts';
import { distributionOf, sideBySide } from './distribution.ts';
import { draftCorpora } from './drafts.ts';
import { makeRows, rowText } from './make-rows.ts';
import { repairRows, repairTable } from './repair-rows.ts';

/** Counts drafts anew, or makes faults, compares them with drafts and lets the rules repair some of them. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      count: { type: 'boolean', default: false },
      rows: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      /** How many of the rows are repaired. */
      repair: { type: 'string', default: '0' },
    },
  });
  const catalogue = openFacts();
  if (values.count) writeFileSync(COUNTS, `${JSON.stringify(countDrafts(catalogue), null, 2)}\n`);
  else await measure(Number(values.rows), Number(values.seed), Number(values.repair), catalogue);
}

const COUNTS = 'src/preference/faults/draft-counts.json';
const OUT = 'tmp/evaluation';

async function measure(
  count: number,
  seed: number,
  repaired: number,
  catalogue: SchemaCatalogue,
): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const { rows, dropped, skipped, seconds } = makeRows(count, seed, catalogue);
  writeFileSync(`${OUT}/faults.jsonl`, rows.map((row) => `${rowText(row)}\n`).join(''));
  const faults = rows.reduce((sum, row) => sum + row.faults.length, 0);
  const drafts = distributionOf(
    draftCorpora().flatMap((corpus) => corpus.drafts),
    catalogue,
  );
  const injected = distributionOf(
    rows.map(({ module }) => module),
    catalogue,
  );
  const made: Record<string, number> = {};
  for (const { faults } of rows)
    for (const { class: each } of faults) made[each] = (made[each] ?? 0) + 1;
  const report = { seed, rows: rows.length, faults, made, dropped, skipped, drafts, injected };
  writeFileSync(`${OUT}/faults-distribution.json`, `${JSON.stringify(report, null, 2)}\n`);
  console.log(sideBySide(drafts, injected));
  console.log(
    `\n${faults} faults in ${rows.length} modules, ${(faults / seconds).toFixed(0)} faults/s`,
    { made, dropped, skipped },
  );
  if (repaired === 0) return;
  const results = await repairRows(rows.slice(0, repaired), catalogue);
  writeFileSync(
    `${OUT}/faults-repaired.jsonl`,
    results.map((row) => `${JSON.stringify(row)}\n`).join(''),
  );
  console.log(`\n${repairTable(results)}`);
}
