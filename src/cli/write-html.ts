import type { Repair } from '../repair/repair.ts';
import { htmlReport } from '../report/html/html-report.ts';
import { VERSION } from './version.ts';
import { writeReportFile } from './write-report-file.ts';

/** Writes the page that `--html` asks for; `engine` says who judged. */
export const writeHtml = (
  file: string,
  repairs: readonly Repair[],
  engine: string,
  cwd: string,
): Promise<void> =>
  writeReportFile(
    file,
    htmlReport(repairs, { version: VERSION, engine, at: new Date().toISOString() }),
    cwd,
  );
