import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { mergeOutcomes } from '../../src/evaluate/merge-outcomes.ts';
import { type Outcome, PROTOCOLS } from '../../src/evaluate/outcome.ts';
import { parseShard, type Shard } from '../../src/evaluate/shards.ts';
import { openFacts } from './open-facts.ts';
import { draftFigures, faultFigures } from './record/figures.ts';
import { writeRecord } from './record/record.ts';
import { writeReports } from './reports.ts';
import { run } from './run.ts';
import { sampleRepairs } from './sample-repairs.ts';
import type { Protocol } from './tasks.ts';

const FOLDER = 'tmp/evaluation';
const OUTCOMES = `${FOLDER}/outcomes.jsonl`;

export async function main(args: readonly string[]): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const program = new Command('evaluate').description(
    'Repairs the corpora with every system, judges all texts, and writes the tables and figures.',
  );
  program
    .command('all', { isDefault: true })
    .description('run and report')
    .addOption(controllersOption())
    .addOption(rewritersOption())
    .action(async ({ controller, rewrite }) => {
      await runTo(OUTCOMES, PROTOCOLS, { index: 1, count: 1 }, controller, rewrite);
      await writeReports(readOutcomes([OUTCOMES]), FOLDER);
    });
  program
    .command('run')
    .description('one shard of the work, written as JSONL of outcomes')
    .addOption(
      new Option('--protocol <name...>', 'what to run').choices(PROTOCOLS).default(PROTOCOLS),
    )
    .option('--shard <i/n>', 'the i-th of n parts', parseShard, { index: 1, count: 1 })
    .addOption(controllersOption())
    .addOption(rewritersOption())
    .requiredOption('--out <file>', 'where the outcomes go')
    .action(({ out, protocol, shard, controller, rewrite }) =>
      runTo(out, protocol, shard, controller, rewrite),
    );
  program
    .command('merge <shard...>')
    .description('shards into one file, the same as one run would have written')
    .requiredOption('--out <file>', 'where the outcomes go')
    .action((shards: string[], { out }) => writeOutcomes(out, readOutcomes(shards)));
  program
    .command('report [outcomes...]')
    .description('docs/evaluation.md, docs/evaluation.png and tmp/evaluation/report.html')
    .action((files: string[]) =>
      writeReports(readOutcomes(files.length > 0 ? files : [OUTCOMES]), FOLDER),
    );
  program
    .command('sample')
    .description('the diffs of fifty repairs for a person to read')
    .action(() => {
      writeFileSync(`${FOLDER}/sample.txt`, sampleRepairs(readOutcomes([OUTCOMES])));
    });
  program
    .command('record')
    .description('sets the figures that the tests hold every change against')
    .requiredOption('--reason <text>', 'why they are what they are now')
    .action(async ({ reason }) => {
      const catalogue = openFacts();
      writeRecord(reason, {
        ...(await faultFigures(catalogue)),
        ...(await draftFigures(catalogue)),
      });
    });
  await program.parseAsync([...args], { from: 'user' });
}

const controllersOption = (): Option =>
  new Option('--controller <folder...>', 'models, each a system of its own').default([], 'none');

const rewritersOption = (): Option =>
  new Option('--rewrite <folder...>', 'models that write whole files').default([], 'none');

async function runTo(
  out: string,
  protocols: readonly Protocol[],
  shard: Shard,
  controllers: readonly string[],
  rewriters: readonly string[],
): Promise<void> {
  const say = (notice: string) => process.stderr.write(`${notice}\n`);
  writeOutcomes(
    out,
    mergeOutcomes([await run({ protocols, shard, folder: FOLDER, controllers, rewriters, say })]),
  );
}

const readOutcomes = (files: readonly string[]): Outcome[] =>
  mergeOutcomes(
    files.map((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Outcome),
    ),
  );

const writeOutcomes = (out: string, outcomes: readonly Outcome[]): void =>
  writeFileSync(out, outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`).join(''));
