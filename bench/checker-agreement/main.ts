import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { openConstraints } from '../../src/constraints/open-constraints.ts';
import { openCatalogue } from '../../src/schema/catalogue.ts';
import { schemasDirectory } from '../../src/schema/schemas-directory.ts';
import { openEngines } from '../engines/open-engines.ts';
import { openAnswers } from './answers.ts';
import type { Difference } from './compare.ts';
import { CORPORA, type CorpusName, rowsOf } from './corpora.ts';
import { fill } from './fill.ts';
import { FOLDER, frozenOracle } from './frozen-oracle.ts';
import { printExamples, printTally } from './print.ts';
import { tally } from './tally.ts';
import { terraformVersion } from './terraform-version.ts';
import { timeAgainst, timeChecker } from './timing.ts';

export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      /** Several with commas. */
      corpus: { type: 'string', default: CORPORA.join(',') },
      rows: { type: 'string', default: '1000000' },
      /** Takes every n-th row only. */
      every: { type: 'string', default: '1' },
      /** Asks terraform for what it was not asked yet; without it only answered rows are compared. */
      fill: { type: 'boolean', default: false },
      jobs: { type: 'string', default: '2' },
      'renew-oracle': { type: 'boolean', default: false },
      /** Prints examples of the classes with these words; `false: …` are the false errors. */
      show: { type: 'string' },
      most: { type: 'string', default: '10' },
      /** So many rows of each corpus are timed against every engine that is here. */
      time: { type: 'string', default: '0' },
      out: { type: 'string' },
    },
  });
  mkdirSync(FOLDER, { recursive: true });
  const frozen = await frozenOracle(values['renew-oracle']);
  const version = await terraformVersion();
  const answers = openAnswers(version, frozen.key);
  const directory = schemasDirectory();
  const catalogue = { ...openCatalogue(directory), constraints: openConstraints(directory) };
  const thinned = values.corpus.split(',').map((name) => ({
    name,
    rows: rowsOf(name as CorpusName)
      .filter((_, index) => index % Number(values.every) === 0)
      .slice(0, Number(values.rows)),
  }));
  if (values.fill) {
    await using oracle = await frozen.open();
    for (const { rows } of thinned) await fill(rows, answers, oracle, Number(values.jobs));
  }
  const corpora = thinned.map(({ name, rows }) => ({ name, ...tally(rows, answers, catalogue) }));
  if (values.show === undefined) for (const { name, tally } of corpora) printTally(name, tally);
  else {
    const differences: readonly Difference[] = corpora.flatMap((corpus) => corpus.differences);
    printExamples(differences, values.show, Number(values.most));
    return;
  }
  const times = timeChecker(
    thinned.flatMap(({ rows }) => rows),
    catalogue,
  );
  console.log('\nchecker, ms:', times);
  const sample = thinned.flatMap(({ rows }) => spreadOut(rows, Number(values.time)));
  let against: Awaited<ReturnType<typeof timeAgainst>> | undefined;
  if (sample.length > 0) {
    await using engines = await openEngines(process.env);
    const others = engines.all.filter(({ name }) => name !== 'checker');
    against = await timeAgainst(sample, catalogue, others);
    console.log(
      `checker and engines in turns, ms, ${sample.length} rows:`,
      JSON.stringify(against, null, 1),
    );
  }
  if (!values.out) return;
  const report = {
    terraform: version,
    oracle: frozen.key,
    cores: cpus().length,
    corpora: Object.fromEntries(corpora.map(({ name, tally }) => [name, tally])),
    milliseconds: { checker: times, ...(against && { against }) },
  };
  writeFileSync(values.out, `${JSON.stringify(report, null, 2)}\n`);
}

function spreadOut<T>(rows: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, Math.floor(rows.length / Math.max(1, count)));
  return rows.filter((_, index) => index % step === 0).slice(0, count);
}
