import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Something to ask a drafting model for: one line of the input of `iac-dpo draft`. */
export interface PromptRow {
  readonly id: string;
  readonly prompt: string;
  /** What must not be split between learning and measuring: the row's own, else the prompt. */
  readonly group: string;
  /** SPDX, of what is drafted; absent: not known. */
  readonly licence?: string;
}

/** Reads a line of JSONL, or says why it is no prompt. */
export function parsePromptRow(line: string): PromptRow | { readonly malformed: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { malformed: `not JSON: ${(error as Error).message}` };
  }
  const row = ROW.safeParse(value);
  if (!row.success) return { malformed: row.error.issues.map(({ message }) => message).join('; ') };
  const { id, prompt, group, licence } = row.data;
  return {
    id: String(id),
    prompt,
    group: group ?? prompt,
    ...(licence !== undefined && { licence }),
  };
}

const ROW = z.object({
  id: z.union([z.string(), z.number()]),
  prompt: z.string().min(1),
  group: z.string().optional(),
  licence: z.string().optional(),
});

/** Hexadecimal; what a finished row remembers of its prompt. */
export const promptSha256 = (prompt: string): string =>
  createHash('sha256').update(prompt).digest('hex');
