import { z } from 'zod';

/** What one bench measured. */
export type Part = z.infer<typeof PART>;

export const PART = z.object({
  heading: z.string(),
  /** Smaller ones stand further up. */
  order: z.number(),
  /** ISO 8601. */
  at: z.string(),
  /** How it is measured again. */
  command: z.string(),
  machine: z.string(),
  /** Markdown. */
  paragraphs: z.array(z.string()),
  table: z.object({
    columns: z.array(z.string()),
    rows: z.array(z.array(z.union([z.string(), z.number()]))),
  }),
});
