import { createReadStream } from 'node:fs';
import { type FileHandle, open, realpath, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { cleanLine } from '../report/untrusted-text.ts';
import { HeldError, hold } from '../storage/hold.ts';
import { CliError } from './cli-error.ts';
import { EXIT } from './exit-code.ts';

/** The lines of the input, as a stream: a corpus may be larger than memory. */
export const readLines = (path: string): AsyncIterable<string> =>
  createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });

/** How many lines hold something, for the progress bar; also the check that the input can be read at all. */
export async function countRows(path: string): Promise<number> {
  let rows = 0;
  try {
    for await (const line of readLines(path)) rows += line.trim() === '' ? 0 : 1;
  } catch (error) {
    throw new CliError(
      EXIT.input,
      `cannot read ${cleanLine(path)}: ${cleanLine((error as Error).message)}. Next: check the path.`,
      {
        cause: error,
      },
    );
  }
  return rows;
}

/** Opens the output for reading what is there and appending to it. */
export async function openOutput(path: string, input: string): Promise<FileHandle> {
  const existing = await stat(path).catch(() => undefined);
  if (existing && (await realpath(path)) === (await realpath(input))) {
    throw new CliError(EXIT.usage, 'IN and OUT are the same file. Next: name another OUT.');
  }
  return open(path, 'a+').catch((error: unknown) => unwritable(path, error));
}

/** Appends lines one after the other: overlapping appends could mix two of them. */
export function lineAppender(file: FileHandle): (line: string) => Promise<void> {
  let written: Promise<void> = Promise.resolve();
  return (line) => {
    written = written.then(() => file.appendFile(line));
    return written;
  };
}

/** Keeps other runs from writing the output until it is disposed of; two of them would mix their rows. */
export function holdOutput(path: string, name: string): Disposable {
  try {
    return hold(path);
  } catch (error) {
    if (!(error instanceof HeldError)) return unwritable(name, error);
    throw new CliError(EXIT.input, cleanLine(error.message, MOST_WORDS), { cause: error });
  }
}

/** The sentence names two paths. */
const MOST_WORDS = 1000;

export function unwritable(path: string, error: unknown): never {
  throw new CliError(
    EXIT.input,
    `cannot write ${cleanLine(path)}: ${cleanLine((error as Error).message)}. Next: check that its folder exists.`,
    { cause: error },
  );
}
