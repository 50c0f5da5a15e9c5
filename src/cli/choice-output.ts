import { resolve } from 'node:path';
import { Option } from 'commander';
import type { ChoiceRow } from '../preference/pairs/choice-row.ts';
import type { DataCard } from '../preference/pairs/data-card.ts';
import { pairsOf } from '../preference/pairs/pairs-of.ts';
import { replaceFile } from '../storage/replace-file.ts';
import type { Context } from './context.ts';

/** What commands that make data to learn from have in common. */
export interface ChoiceOutput {
  readonly card?: string;
  readonly json?: true;
}

export const FORMAT_HELP = {
  choices: 'choices: a row a decision, with all options',
  pairs: 'pairs: prompt, chosen, rejected, as TRL reads them',
} as const;

export const cardOption = (): Option =>
  new Option('--card <file>', 'write a data card in Markdown: counts by source and class');

export const countsOption = (): Option =>
  new Option('--json', 'print the counts at the end as JSON on standard output');

/** One decision as rows of a format. */
export function rowsOfChoice(row: ChoiceRow, format: 'choices' | 'pairs'): readonly object[] {
  if (format === 'choices') return [row];
  const { id, source, split, template, licence, class: name, how } = row;
  const provenance = { id, source, split, template, licence, class: name, how };
  return pairsOf(row).map((pair) => ({ ...pair, ...provenance }));
}

/** The card and the closing words of a run. `made`: how, for the card. */
export async function tellChoices(
  counts: DataCard,
  { rows, texts }: { readonly rows: number; readonly texts: number },
  { made, seconds }: { readonly made: string; readonly seconds: number },
  { card, json }: ChoiceOutput,
  { cwd, stdout, stderr }: Context,
): Promise<void> {
  if (card !== undefined) await replaceFile(resolve(cwd, card), counts.toMarkdown(made, seconds));
  if (json) stdout.write(`${JSON.stringify({ rows, texts, left: counts.left() })}\n`);
  else stderr.write(`${rows} rows from ${texts} texts\n`);
}
