import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isExactlyRestored } from '../../../src/evaluate/exact-restoration.ts';
import { intentKept, losesNothing } from '../../../src/evaluate/intent.ts';
import type { Module } from '../../../src/module/module.ts';
import { moduleFromText } from '../../../src/module/module-from-text.ts';
import { viewModule } from '../../../src/module/module-view.ts';
import { injectFaults } from '../../../src/preference/faults/inject-faults.ts';
import { checkerErrors } from '../../../src/repair/context.ts';
import type { SchemaCatalogue } from '../../../src/schema/schema.ts';
import { repairByChecker } from '../../repair-by-checker.ts';
import { CORPORA, CORPUS_FOLDER, rowsOf } from '../corpora.ts';

/** How many rows of a small fixed sample came out well. */
export interface Figure {
  readonly good: number;
  readonly rows: number;
}

export type Figures = Readonly<Record<string, Figure>>;

/** Faults in modules of our own, repaired by the rules; the checker judges, so a run takes seconds. */
export async function faultFigures(catalogue: SchemaCatalogue): Promise<Figures> {
  const rows = [];
  for (const name of readdirSync(SOURCES)) {
    const gold = readFileSync(`${SOURCES}/${name}/main.tf`, 'utf8');
    for (let seed = 1; seed <= SEEDS; seed++) {
      const options = { seed, count: 1 + (seed % MOST_FAULTS) };
      const { module, faults } = injectFaults(moduleFromText(name, gold), catalogue, options);
      if (faults.length > 0) rows.push({ gold, ...(await repaired(module, catalogue)) });
    }
  }
  return {
    'faults: valid': count(rows, ({ valid }) => valid),
    'faults: restored exactly': count(rows, ({ result, gold }) => isExactlyRestored(result, gold)),
    'faults: nothing lost': count(rows, ({ kept }) => kept),
  };
}

const SOURCES = 'test/fixtures/faults';
const SEEDS = 60;
const MOST_FAULTS = 3;

/** Every n-th draft of the corpora; none where `../shared` is not at hand. */
export async function draftFigures(catalogue: SchemaCatalogue): Promise<Figures> {
  const figures: Record<string, Figure> = {};
  if (!existsSync(CORPUS_FOLDER)) return figures;
  for (const corpus of CORPORA) {
    const drafts = rowsOf(corpus).filter((_, index) => index % EVERY === 0);
    const rows = [];
    for (const { id, draft } of drafts)
      rows.push(await repaired(moduleFromText(id, draft), catalogue));
    figures[`${corpus.name}: valid`] = count(rows, ({ valid }) => valid);
    figures[`${corpus.name}: nothing lost`] = count(rows, ({ kept }) => kept);
  }
  return figures;
}

const EVERY = 20;

async function repaired(module: Module, catalogue: SchemaCatalogue) {
  const { repaired: after, after: said } = await repairByChecker(module, catalogue);
  const intent = intentKept(
    viewModule(module),
    viewModule(after),
    checkerErrors(module, catalogue),
  );
  return {
    result: after.files.map(({ bytes }) => bytes.toString('utf8')).join('\n'),
    valid: said.verdict === 'valid',
    kept: losesNothing(intent),
  };
}

const count = <T>(rows: readonly T[], holds: (row: T) => boolean): Figure => ({
  good: rows.filter(holds).length,
  rows: rows.length,
});
