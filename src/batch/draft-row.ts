import { createHash } from 'node:crypto';

/** One line of the input: a draft to repair, or a line that holds none. */
export type DraftRow = DraftKey &
  (
    | { readonly state: 'draft'; readonly text: string }
    | { readonly state: 'malformed'; readonly error: string }
  );

/** What the output row carries, so that a later run knows what it was made of. */
export interface DraftKey {
  readonly id: RowId;
  /** Of the draft, in UTF-8, or of the whole line where that holds none; hexadecimal. */
  readonly draftSha256: string;
}

export type RowId = string | number;

/** The rows of JSONL; empty lines are none. */
export async function* draftRowsIn(
  lines: AsyncIterable<string>,
  field: string,
): AsyncGenerator<DraftRow> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() !== '') yield parseDraftRow(line, number, field);
  }
}

/** Reads a line of JSONL; `number` is its 1-based line, which stands in for an id that is not there. */
function parseDraftRow(line: string, number: number, field: string): DraftRow {
  const id = `line-${number}`;
  const malformed = (id: RowId, error: string): DraftRow => ({
    state: 'malformed',
    id,
    draftSha256: sha256Of(line),
    error,
  });
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return malformed(id, `not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return malformed(id, 'not a JSON object');
  const row = value as Readonly<Record<string, unknown>>;
  const own = typeof row.id === 'string' || typeof row.id === 'number' ? row.id : id;
  const text = row[field];
  return typeof text === 'string'
    ? { state: 'draft', id: own, draftSha256: sha256Of(text), text }
    : malformed(own, `no text in field "${field}"`);
}

const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');
