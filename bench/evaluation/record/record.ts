import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Figure, Figures } from './figures.ts';

const figureSchema = z.object({
  good: z.number().int().nonnegative(),
  rows: z.number().int().positive(),
});

/** The figures that no change may fall below, and why they are what they are. */
const recordSchema = z.object({
  /** Why the figures were last set, for whoever reviews the commit. */
  reason: z.string().min(10),
  figures: z.record(z.string(), figureSchema),
});

const PATH = 'bench/evaluation/record/record.json';

export const readRecord = (): z.infer<typeof recordSchema> =>
  recordSchema.parse(JSON.parse(readFileSync(PATH, 'utf8')));

export function writeRecord(reason: string, figures: Figures): void {
  const record = recordSchema.parse({ reason, figures });
  writeFileSync(PATH, `${JSON.stringify(record, null, 2)}\n`);
}

/** What to say where a figure fell below its record by more than one standard error; undefined where it did not. */
export function fallen(name: string, recorded: Figure, now: Figure): string | undefined {
  const before = recorded.good / recorded.rows;
  const noise = Math.sqrt((before * (1 - before)) / recorded.rows);
  if (now.good / now.rows >= before - noise) return undefined;
  return `${name}: ${now.good} of ${now.rows}, recorded are ${recorded.good} of ${recorded.rows}. Mend what made it worse, or tell why in: npm run evaluate -- record --reason "…"`;
}
