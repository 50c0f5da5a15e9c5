import type { Repair } from '../repair/repair.ts';
import { sarifReport } from '../report/sarif.ts';
import { VERSION } from './version.ts';
import { writeReportFile } from './write-report-file.ts';

/** Writes the log that `--sarif` asks for; `engine` says who judged. */
export const writeSarif = (
  file: string,
  repairs: readonly Repair[],
  engine: string,
  cwd: string,
): Promise<void> => writeReportFile(file, sarifReport(repairs, { version: VERSION, engine }), cwd);
