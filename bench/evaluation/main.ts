import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { execa } from 'execa';
import { openConstraints } from '../../src/constraints/open-constraints.ts';
import { moduleFromText } from '../../src/module/read-module.ts';
import { openCatalogue } from '../../src/schema/catalogue.ts';
import { schemasDirectory } from '../../src/schema/schemas-directory.ts';
import { CORPORA, type Corpus, type DraftRow, prepareRows, readRows } from './corpora.ts';
import { formatted } from './fmt-only.ts';
import { judge } from './judge.ts';
import { type BatchRow, measureRow, type System } from './measure.ts';
import { type Result, renderPage } from './page.ts';
import { peakMemory } from './peak-memory.ts';
import { sampleRepairs } from './sample-repairs.ts';
import { deleteOnly } from './systems/delete-only.ts';
import { didYouMean } from './systems/did-you-mean.ts';

const FOLDER = 'tmp/evaluation';
const REVIEWED = 'bench/evaluation/reviewed.json';

export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { sample: { type: 'boolean' } } });
  mkdirSync(FOLDER, { recursive: true });
  const catalogue = {
    ...openCatalogue(schemasDirectory()),
    constraints: openConstraints(schemasDirectory()),
  };
  const results: Result[] = [];
  for (const corpus of CORPORA) {
    const rows = prepareRows(corpus, `${FOLDER}/rows-${corpus.name}.jsonl`);
    const done = await repaired(corpus, rows.length);
    if (values.sample) continue;
    const texts = rows.flatMap((row) => {
      const repair = done.get(row.id);
      return repair ? [{ repair, texts: textsOf(row, repair, catalogue) }] : [];
    });
    const verdictOf = await judge(
      FOLDER,
      // Formatting changes no verdict, which the checker confirms row by row; the judge is asked about the rest.
      texts.flatMap(({ texts: { fmt: _, ...judged } }) => Object.values(judged)),
    );
    results.push({
      corpus,
      rows: texts.map((row) => measureRow(row.texts, row.repair, verdictOf, catalogue)),
      fmt: fmtOf(texts.map((row) => row.texts)),
    });
  }
  if (values.sample) return sampleRepairs(FOLDER);
  const page = renderPage(
    results,
    {
      functional: readJson(`${FOLDER}/functional.json`),
      reviewed: readJson(REVIEWED) ?? [],
      memory: await peakMemory(`${FOLDER}/rows-local-llm.jsonl`),
    },
    {
      date: new Date().toISOString().slice(0, 10),
      commit: (await execa('git', ['rev-parse', '--short', 'HEAD'])).stdout,
      terraform: (await execa('terraform', ['version'])).stdout.split('\n')[0] ?? '',
      node: process.version,
    },
  );
  writeFileSync('docs/evaluation.md', page);
  process.stdout.write(page);
}

async function repaired({ name }: Corpus, count: number): Promise<Map<string, BatchRow>> {
  const out = `${FOLDER}/repaired-${name}.jsonl`;
  if (readRows(out).length < count)
    await execa(
      'node',
      [
        'dist/cli.js',
        'batch',
        `${FOLDER}/rows-${name}.jsonl`,
        out,
        '--jobs',
        '2',
        '--engine',
        'local',
      ],
      { stdio: 'inherit', reject: false },
    );
  const rows = readRows(out) as unknown as BatchRow[];
  return new Map(rows.map((row) => [row.id, row]));
}

function textsOf(
  { id, draft }: DraftRow,
  repair: BatchRow,
  catalogue: Parameters<typeof deleteOnly>[1],
): Record<System, string> {
  const module = moduleFromText(id, draft);
  const textOf = (edited: typeof module) => edited.files[0]?.bytes.toString('utf8') ?? draft;
  return {
    draft,
    fmt: formatted(draft),
    deleteOnly: textOf(deleteOnly(module, catalogue)),
    didYouMean: textOf(didYouMean(module, catalogue)),
    rules: repair.repaired,
  };
}

function fmtOf(texts: readonly Record<System, string>[]): Result['fmt'] {
  const clean = texts.filter(({ draft, fmt, rules }) => draft === fmt && rules !== draft);
  return {
    clean: clean.length,
    stillClean: clean.filter(({ rules }) => formatted(rules) === rules).length,
  };
}

const readJson = <T>(path: string): T | undefined =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;
