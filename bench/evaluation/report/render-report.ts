import type { Outcome } from '../../../src/evaluate/outcome.ts';
import { bundlePage } from './bundle-page.ts';
import { embed } from './embed.ts';
import { htmlPage } from './html-page.ts';
import { type ReportEnvironment, reportData } from './report-data.ts';

/** The report as one HTML file: figures, tables and every case as a diff. It holds the drafts, so it stays in tmp/. */
export async function renderReport(
  outcomes: readonly Outcome[],
  environment: ReportEnvironment,
): Promise<string> {
  return htmlPage({
    title: 'IaC-DPO: evaluation',
    ...(await bundlePage('main')),
    data: embed(reportData(outcomes, environment)),
  });
}
