import { z } from 'zod';

/** A text to learn from: one line of the input. Rows of a corpus have many other fields; they are left out. */
export interface SourceRow {
  readonly id: string;
  readonly text: string;
  /** What was written together and must not be split: a repository, a prompt, else the row itself. */
  readonly group: string;
  /** SPDX. */
  readonly licence: string;
}

/** Reads a row whose text is in `field`, or says why it is none. `licence`: of rows that name none; absent: they must. */
export function parseSourceRow(
  line: string,
  field: 'text' | 'draft',
  licence?: string,
): SourceRow | { readonly malformed: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { malformed: `not JSON: ${(error as Error).message}` };
  }
  const row = ROW.safeParse(value);
  if (!row.success) return { malformed: row.error.issues.map(({ message }) => message).join('; ') };
  const { id, group, repo, prompt, [field]: text, licence: own = licence } = row.data;
  if (text === undefined) return { malformed: `no text in field "${field}"` };
  if (own === undefined) return { malformed: 'no licence' };
  return { id: String(id), text, group: group ?? repo ?? prompt ?? String(id), licence: own };
}

const ROW = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string().min(1).optional(),
  draft: z.string().min(1).optional(),
  group: z.string().optional(),
  repo: z.string().optional(),
  prompt: z.string().optional(),
  licence: z.string().optional(),
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
