import { resolve } from 'node:path';
import { replaceFile } from '../storage/replace-file.ts';
import { countRows, holdOutput, readLines, unwritable } from './batch-files.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';

/**
 * Writes what `rowsOf` makes of each line of a JSONL file to another, which is replaced once all is done. Answers how
 * many lines were read and how many rows written.
 */
export async function rewriteRows(
  { input, output }: { readonly input: string; readonly output: string },
  rowsOf: (line: string) => readonly object[] | Promise<readonly object[]>,
  { cwd, signal }: Pick<Context, 'cwd' | 'signal'>,
): Promise<{ readonly texts: number; readonly rows: number }> {
  const [from, to] = [resolve(cwd, input), resolve(cwd, output)];
  if (from === to)
    throw new CliError(EXIT.usage, 'IN and OUT are the same file. Next: name another OUT.');
  const texts = await countRows(from);
  using _ = holdOutput(to, output);
  let rows = 0;
  async function* lines(): AsyncGenerator<string> {
    for await (const line of readLines(from)) {
      if (line.trim() === '') continue;
      signal.throwIfAborted();
      for (const row of await rowsOf(line)) {
        rows += 1;
        yield `${JSON.stringify(row)}\n`;
      }
    }
  }
  await replaceFile(to, lines(), signal).catch((error: NodeJS.ErrnoException) => {
    signal.throwIfAborted();
    if (error.syscall === undefined) throw error;
    unwritable(output, error);
  });
  return { texts, rows };
}
