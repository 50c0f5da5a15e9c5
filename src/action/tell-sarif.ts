import { writeFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { VERSION } from '../cli/version.ts';
import type { Repair } from '../repair/repair.ts';
import { sarifReport } from '../report/sarif.ts';
import type { RepairedModule } from '../suggest/units.ts';

/** Writes the SARIF log, where one is asked for, with paths from the top of the repository. */
export async function tellSarif(
  file: string,
  repairs: readonly Repair[],
  engine: string,
): Promise<void> {
  if (file === '') return;
  await writeFile(file, sarifReport(repairs, { version: VERSION, engine }));
  core.setOutput('sarif', file);
}

/** Repairs of a snapshot, under the names that their directories have in the repository. */
export const inRepository = (modules: readonly RepairedModule[]): readonly Repair[] =>
  modules.map(({ repair, directory }) => ({
    ...repair,
    draft: { ...repair.draft, label: directory || '.' },
  }));
