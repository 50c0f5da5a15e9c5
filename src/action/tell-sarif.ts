import { writeFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { VERSION } from '../cli/version.ts';
import type { Repair } from '../repair/repair.ts';
import { sarifReport } from '../report/sarif.ts';

/** Writes the SARIF log, where one is asked for. */
export async function tellSarif(
  file: string,
  repairs: readonly Repair[],
  engine: string,
): Promise<void> {
  if (file === '') return;
  await writeFile(file, sarifReport(repairs, { version: VERSION, engine }));
  core.setOutput('sarif', file);
}
