import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Repair } from '../repair/repair.ts';
import { sarifReport } from '../report/sarif.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import { CliError } from './cli-error.ts';
import { EXIT } from './exit-code.ts';
import { VERSION } from './version.ts';

/** Writes the log that `--sarif` asks for; `engine` says who judged. */
export async function writeSarif(
  file: string,
  repairs: readonly Repair[],
  engine: string,
  cwd: string,
): Promise<void> {
  try {
    await writeFile(resolve(cwd, file), sarifReport(repairs, { version: VERSION, engine }));
  } catch (error) {
    throw new CliError(
      EXIT.input,
      `cannot write ${cleanLine(file)}: ${cleanLine((error as Error).message)}. Next: name a file in a directory that is there.`,
      { cause: error },
    );
  }
}
