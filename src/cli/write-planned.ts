import { lstat, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileState } from '../init/init-report.ts';
import type { PlannedFile } from '../init/planned-file.ts';
import { readRegularFile, unreadable } from '../module/read-regular-file.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import { CliError } from './cli-error.ts';
import { EXIT } from './exit-code.ts';
import { replaceFile } from './write-repair.ts';

/** What is there already of the files that are to be written. Throws CliError where a link stands in the way. */
export async function compareWithDisk(
  top: string,
  planned: readonly PlannedFile[],
): Promise<readonly FileState[]> {
  const states: FileState[] = [];
  for (const file of planned) {
    const old = await readOld(top, file.path);
    if (old === undefined) states.push({ ...file, state: 'new' });
    else states.push({ ...file, state: old === file.text ? 'same' : 'differs', old });
  }
  return states;
}

/** Writes the files, each in one step. */
export async function writePlanned(top: string, files: readonly FileState[]): Promise<void> {
  for (const { path, text, state } of files) {
    const target = join(top, path);
    await mkdir(dirname(target), { recursive: true }).catch((error: unknown) => {
      const words = cleanLine((error as Error).message);
      throw new CliError(
        EXIT.input,
        `cannot make ${cleanLine(dirname(path))}: ${words}. Next: check its permissions.`,
        { cause: error },
      );
    });
    await replaceFile(target, Buffer.from(text), state === 'differs');
  }
}

async function readOld(top: string, path: string): Promise<string | undefined> {
  for (const folder of foldersAbove(path)) {
    const entry = await lstat(join(top, folder)).catch(() => undefined);
    if (entry && !entry.isDirectory()) throw inTheWay(folder, 'not a directory');
  }
  const bytes = await readRegularFile(join(top, path), MOST_BYTES).catch(
    (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? undefined : unreadable(error)),
  );
  if (typeof bytes === 'string') throw inTheWay(path, bytes);
  return bytes?.toString('utf8');
}

/** Outermost first. */
function foldersAbove(path: string): readonly string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [...foldersAbove(folder), folder];
}

const inTheWay = (path: string, why: string): CliError =>
  new CliError(EXIT.input, `cannot write ${path}: ${why}. Next: move it out of the way.`);

/** No workflow that somebody wrote by hand is larger. */
const MOST_BYTES = 1024 * 1024;
