import { z } from 'zod';

/**
 * A valid text to learn from: one line of the input of `iac-dpo pairs`. Rows of a corpus have many other fields;
 * they are left out of what is written.
 */
export interface SourceRow {
  readonly id: string;
  readonly text: string;
  /** What was written together and must not be split: a repository, else the row itself. */
  readonly group: string;
  /** SPDX. */
  readonly licence: string;
}

/** A row, or why it is none. */
export function parseSourceRow(line: string): SourceRow | { readonly malformed: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { malformed: `not JSON: ${(error as Error).message}` };
  }
  const row = ROW.safeParse(value);
  if (!row.success) return { malformed: row.error.issues.map(({ message }) => message).join('; ') };
  const { id, text, group, repo, licence } = row.data;
  return { id: String(id), text, group: group ?? repo ?? String(id), licence };
}

const ROW = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string().min(1),
  group: z.string().optional(),
  repo: z.string().optional(),
  licence: z.string(),
});

/** Licences that allow a model to be trained and given away with a notice (SPDX). */
export const ALLOWED_LICENCES: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'Unlicense',
]);
