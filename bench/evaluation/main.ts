import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { execa } from 'execa';
import { openCatalogue } from '../../src/schema/catalogue.ts';
import { schemasDirectory } from '../../src/schema/schemas-directory.ts';
import { CORPORA, type Corpus, prepareRows, readRows } from './corpora.ts';
import { measureFmt } from './fmt-clean.ts';
import { judge } from './judge.ts';
import { measure } from './measure.ts';
import { type Agreement, renderPage } from './page.ts';

const FOLDER = 'tmp/evaluation';

export async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const catalogue = openCatalogue(schemasDirectory());
  const results = [];
  for (const corpus of CORPORA) {
    const rows = prepareRows(corpus, `${FOLDER}/rows-${corpus.name}.jsonl`);
    await repair(corpus, rows.length);
    const batch = readRows(`${FOLDER}/repaired-${corpus.name}.jsonl`);
    const texts = new Map(batch.map((row) => [String(row.id), String(row.repaired)]));
    const verdicts = await judge(FOLDER, [...rows.map(({ draft }) => draft), ...texts.values()]);
    results.push({
      corpus,
      rows: measure(rows, batch, verdicts, catalogue),
      fmt: await measureFmt(
        `${FOLDER}/fmt-${corpus.name}.json`,
        rows.map(({ id, draft }) => ({ draft, repaired: texts.get(id) ?? draft })),
      ),
    });
  }
  const page = renderPage(results, agreements(), quietRun(), {
    date: new Date().toISOString().slice(0, 10),
    commit: (await execa('git', ['rev-parse', '--short', 'HEAD'])).stdout,
    terraform: (await execa('terraform', ['version'])).stdout.split('\n')[0] ?? '',
    node: process.version,
  });
  writeFileSync('docs/evaluation.md', page);
  process.stdout.write(page);
}

async function repair({ name }: Corpus, count: number): Promise<void> {
  const out = `${FOLDER}/repaired-${name}.jsonl`;
  if (readRows(out).length >= count) return;
  await execa(
    'node',
    ['dist/cli.js', 'batch', `${FOLDER}/rows-${name}.jsonl`, out, '--jobs', '2'],
    { stdio: 'inherit', reject: false },
  );
}

const agreements = (): Agreement[] =>
  CORPORA.flatMap(({ name }) => readAgreement(`${FOLDER}/agreement-${name}.json`) ?? []);

/** A run made while nothing else ran, for the times. */
const quietRun = (): Agreement | undefined => readAgreement(`${FOLDER}/quiet.json`);

const readAgreement = (path: string): Agreement | undefined =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Agreement) : undefined;
