import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { execa } from 'execa';
import type { Outcome } from '../../src/evaluate/outcome.ts';
import { CORPORA, rowsOf } from './corpora.ts';
import { type Apart, renderPage } from './page.ts';
import { peakMemory } from './peak-memory.ts';
import { findChromium } from './report/find-chromium.ts';
import { renderFigure } from './report/render-figure.ts';
import { renderReport } from './report/render-report.ts';
import type { ReportEnvironment } from './report/report-data.ts';
import { writeFigure } from './report/write-figure.ts';

const REVIEWED = 'bench/evaluation/reviewed.json';

/** The page and its figure for everyone, and the report with the texts, which stays in `folder`. */
export async function writeReports(outcomes: readonly Outcome[], folder: string): Promise<void> {
  const environment = await environmentOf();
  writeFileSync('docs/evaluation.md', renderPage(outcomes, await apart(folder), environment));
  writeFileSync(`${folder}/report.html`, await renderReport(outcomes, environment));
  const figure = `${folder}/figure.html`;
  writeFileSync(figure, await renderFigure(outcomes, environment));
  const chromium = findChromium(process.env);
  if (chromium !== undefined) await writeFigure(figure, 'docs/evaluation.png', chromium);
  else
    process.stderr.write(
      'docs/evaluation.png: left as it was, as there is no Chromium on PATH or in CHROMIUM.\n',
    );
}

const environmentOf = async (): Promise<ReportEnvironment> => ({
  date: new Date().toISOString().slice(0, 10),
  commit: (await execa('git', ['rev-parse', '--short', 'HEAD'])).stdout,
  terraform: (await execa('terraform', ['version'])).stdout.split('\n')[0] ?? '',
  node: process.version,
});

async function apart(folder: string): Promise<Apart> {
  const local = CORPORA.find(({ name }) => name === 'local-llm');
  return {
    functional: readJson(`${folder}/functional.json`),
    reviewed: readJson(REVIEWED) ?? [],
    memory: await peakMemory(local ? rowsOf(local) : []),
    distributions: readJson(`${folder}/faults-distribution.json`),
  };
}

const readJson = <T>(path: string): T | undefined =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;
