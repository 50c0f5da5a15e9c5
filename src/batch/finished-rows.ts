import type { FileHandle } from 'node:fs/promises';
import type { RowId } from './draft-row.ts';

/** Which rows an earlier run has finished: how often each id stands in its output. */
export type FinishedRows = Map<string, number>;

/** An id as a key of `FinishedRows`: 7 and "7" are two ids. */
export const rowKey = (id: RowId): string => JSON.stringify(id);

/**
 * Reads the output of an earlier run and cuts a last line that a crash has left unfinished,
 * so that the next row starts on a line of its own.
 */
export async function readFinishedRows(output: FileHandle): Promise<FinishedRows> {
  const finished: FinishedRows = new Map();
  let whole = 0;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of output.createReadStream({ start: 0, autoClose: false })) {
    const text: Buffer = Buffer.concat([rest, chunk as Buffer]);
    const end = text.lastIndexOf(LINE_FEED) + 1;
    for (const line of text.subarray(0, end).toString('utf8').split('\n')) count(line, finished);
    whole += end;
    rest = text.subarray(end);
  }
  if (rest.length > 0) await output.truncate(whole);
  return finished;
}

const LINE_FEED = 0x0a;

function count(line: string, finished: FinishedRows): void {
  if (line === '') return;
  const { id } = JSON.parse(line) as { id: RowId };
  finished.set(rowKey(id), (finished.get(rowKey(id)) ?? 0) + 1);
}
