import type { FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import { readWholeLines } from '../storage/whole-lines.ts';
import type { DraftKey, RowId } from './draft-row.ts';

/** Which rows an earlier run has finished: how often each id with each draft stands in its output. */
export type FinishedRows = ReadonlyMap<string, number>;

/**
 * Reads the output of an earlier run and cuts a last line that a crash has left unfinished, so that the next row starts
 * on a line of its own. Throws where a line, or the beginning of the last one, is no output row; then nothing is cut.
 */
export async function readFinishedRows(output: FileHandle): Promise<FinishedRows> {
  const finished = new Map<string, number>();
  await readWholeLines(output, ROW_START, (line) => count(line, finished));
  return finished;
}

/** Of every line that output-row.ts writes. */
const ROW_START = '{"id":';

function count(line: string, finished: Map<string, number>): void {
  const { id, draftSha256 } = ROW.parse(JSON.parse(line));
  const key = keyOf(id, draftSha256);
  finished.set(key, (finished.get(key) ?? 0) + 1);
}

/** 7 and "7" are two ids. Rows of version 0.1.0 do not say what they were made of. */
const keyOf = (id: RowId, draftSha256?: string): string => JSON.stringify([id, draftSha256]);

/** As much of an output row as tells it from a row of something else. */
const ROW = z
  .object({
    id: z.union([z.string(), z.number()]),
    draftSha256: z.string().optional(),
    repaired: z.string().optional(),
    error: z.string().optional(),
  })
  .refine(({ repaired, error }) => repaired !== undefined || error !== undefined);

/** Finished rows that no row of the input has claimed yet. */
export interface Unclaimed {
  /** Whether the row is finished. Of two rows with one id and draft, an earlier run that finished one leaves the other. */
  readonly claim: (row: DraftKey) => boolean;
  /** Of rows that say what they were made of. */
  readonly ids: () => readonly RowId[];
}

export function unclaimed(finished: FinishedRows): Unclaimed {
  const left = new Map(finished);
  const claim = (key: string): boolean => {
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count > 0;
  };
  return {
    claim: ({ id, draftSha256 }) => claim(keyOf(id, draftSha256)) || claim(keyOf(id)),
    ids: () =>
      [...left].flatMap(([key, count]) => {
        const [id, draftSha256] = JSON.parse(key) as [RowId, string | null];
        return count > 0 && draftSha256 !== null ? [id] : [];
      }),
  };
}
