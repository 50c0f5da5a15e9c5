import type { FileHandle } from 'node:fs/promises';

/**
 * Reads the lines of a file that rows were appended to, and cuts a last line that a crash has left unfinished, so that
 * the next row starts on a line of its own. `rowStart`: what every row begins with. Throws where the last line begins
 * otherwise, and what `onLine` throws; then nothing is cut.
 */
export async function readWholeLines(
  file: FileHandle,
  rowStart: string,
  onLine: (line: string) => void,
): Promise<void> {
  let whole = 0;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of file.createReadStream({ start: 0, autoClose: false })) {
    const text: Buffer = Buffer.concat([rest, chunk as Buffer]);
    const end = text.lastIndexOf(LINE_FEED) + 1;
    for (const line of text.subarray(0, end).toString('utf8').split('\n'))
      if (line !== '') onLine(line);
    whole += end;
    rest = text.subarray(end);
  }
  if (rest.length === 0) return;
  const start = rest.toString('latin1', 0, rowStart.length);
  if (!rowStart.startsWith(start)) throw new Error('the last line is no output row');
  await file.truncate(whole);
}

const LINE_FEED = 0x0a;
