import type { FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import { readWholeLines } from '../storage/whole-lines.ts';
import type { Answer } from './open-endpoint.ts';

/** What came of a prompt: one line of the output of `iac-dpo draft`. `iac-dpo batch` and `draft-pairs` read it. */
export interface DraftedRow {
  readonly id: string;
  readonly model: string;
  readonly temperature: number;
  readonly promptSha256: string;
  readonly prompt: string;
  readonly group: string;
  readonly licence?: string;
  readonly tokens: Answer['tokens'];
  /** Absent where nothing came that could be one. */
  readonly draft?: string;
  /** Why there is none: the model had no tokens left, or wrote no code. */
  readonly left?: 'cut' | 'no-code';
}

/** What of a row of an earlier run counts. */
export type FinishedDraft = Pick<DraftedRow, 'id' | 'model' | 'promptSha256' | 'tokens'>;

/** The rows that earlier runs wrote, by id; throws where the file holds something else. */
export async function readDraftedRows(file: FileHandle): Promise<Map<string, FinishedDraft>> {
  const finished = new Map<string, FinishedDraft>();
  await readWholeLines(file, ROW_START, (line) => {
    const row = FINISHED.parse(JSON.parse(line));
    finished.set(row.id, row);
  });
  return finished;
}

/** Of every line that is written. */
const ROW_START = '{"id":';

const FINISHED = z.object({
  id: z.string(),
  model: z.string(),
  promptSha256: z.string(),
  tokens: z.object({ prompt: z.number(), answer: z.number() }),
});
