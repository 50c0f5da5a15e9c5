/** One line of the input: a draft to repair, or a line that holds none. `id` is what the output row carries. */
export type DraftRow =
  | { readonly state: 'draft'; readonly id: RowId; readonly text: string }
  | { readonly state: 'malformed'; readonly id: RowId; readonly error: string };

export type RowId = string | number;

/** Reads a line of JSONL; `number` is its 1-based line, which stands in for an id that is not there. */
export function parseDraftRow(line: string, number: number, field: string): DraftRow {
  const id = `line-${number}`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { state: 'malformed', id, error: `not JSON: ${(error as Error).message}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { state: 'malformed', id, error: 'not a JSON object' };
  }
  const row = value as Readonly<Record<string, unknown>>;
  const own = typeof row.id === 'string' || typeof row.id === 'number' ? row.id : id;
  const text = row[field];
  return typeof text === 'string'
    ? { state: 'draft', id: own, text }
    : { state: 'malformed', id: own, error: `no text in field "${field}"` };
}
