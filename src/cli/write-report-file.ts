import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { cleanLine } from '../report/untrusted-text.ts';
import { CliError } from './cli-error.ts';
import { EXIT } from './exit-code.ts';

/** Writes a report where the user said, relative to `cwd`. Throws CliError with EXIT.input. */
export async function writeReportFile(file: string, text: string, cwd: string): Promise<void> {
  try {
    await writeFile(resolve(cwd, file), text);
  } catch (error) {
    throw new CliError(
      EXIT.input,
      `cannot write ${cleanLine(file)}: ${cleanLine((error as Error).message)}. Next: name a file in a directory that is there.`,
      { cause: error },
    );
  }
}
