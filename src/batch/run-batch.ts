import type { Module } from '../module/module.ts';
import { moduleFromText } from '../module/module-from-text.ts';
import type { Repair } from '../repair/repair.ts';
import { type DraftRow, draftRowsIn } from './draft-row.ts';
import { type FinishedRows, unclaimed } from './finished-rows.ts';
import { errorRow, repairRow } from './output-row.ts';

export interface Batch {
  /** The lines of the input, read as fast as rows are worked on. */
  readonly lines: AsyncIterable<string>;
  readonly field: string;
  readonly jobs: number;
  readonly finished: FinishedRows;
  readonly repair: (module: Module) => Promise<Repair>;
  /** Appends one whole line; calls may overlap. */
  readonly append: (line: string) => Promise<void>;
  readonly onRow: (outcome: RowOutcome) => void;
  /** An error that would meet every further row too; it ends the batch, and its row is done again next time. */
  readonly isFatal: (error: unknown) => boolean;
  /** Stops the batch between rows; a row that is cut short is not written, so a later run does it again. */
  readonly signal: AbortSignal;
}

export type RowOutcome =
  | { readonly state: 'resumed' }
  | { readonly state: 'failed' }
  | { readonly state: 'repaired'; readonly repair: Repair };

/** Works on the rows with `jobs` workers; rows are appended in the order in which they finish. */
export async function runBatch(batch: Batch): Promise<void> {
  // A generator queues overlapping next() calls, so the workers can share one.
  const rows = draftRows(batch);
  const workers = Array.from({ length: batch.jobs }, () => work(rows, batch));
  // All of them first: a row that another worker has finished is written before the failure ends the run.
  const ends = await Promise.allSettled(workers);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

async function work(rows: AsyncGenerator<DraftRow>, batch: Batch): Promise<void> {
  // Leaving this loop early closes the generator, so the other workers stop at their next row.
  for await (const row of rows) {
    if (batch.signal.aborted) return;
    const result = await workOn(row, batch);
    if (!result) return;
    await batch.append(result.line);
    batch.onRow(result.outcome);
  }
}

async function* draftRows({ lines, field, finished, onRow }: Batch): AsyncGenerator<DraftRow> {
  const left = unclaimed(finished);
  for await (const row of draftRowsIn(lines, field))
    if (left.claim(row)) onRow({ state: 'resumed' });
    else yield row;
}

interface Result {
  readonly line: string;
  readonly outcome: RowOutcome;
}

async function workOn(row: DraftRow, batch: Batch): Promise<Result | undefined> {
  if (row.state === 'malformed')
    return { line: errorRow(row, row.error), outcome: { state: 'failed' } };
  try {
    const repair = await batch.repair(moduleFromText(String(row.id), row.text));
    return { line: repairRow(row, row.text, repair), outcome: { state: 'repaired', repair } };
  } catch (error) {
    if (batch.signal.aborted) return undefined;
    if (batch.isFatal(error)) throw error;
    const message = error instanceof Error ? error.message : String(error);
    return { line: errorRow(row, message, row.text), outcome: { state: 'failed' } };
  }
}
