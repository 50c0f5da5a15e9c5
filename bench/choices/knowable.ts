import { readFileSync } from 'node:fs';
import type { ChoiceRow } from '../../src/preference/pairs/choice-row.ts';

/** Missing arguments whose value the rules do not offer, and those of which every word stands somewhere in the prompt. */
export function knowableValues(choices: string): {
  readonly missed: number;
  readonly inPrompt: number;
} {
  const missed = readFileSync(choices, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ChoiceRow)
    .filter((row) => row.class === 'missing-argument' && row.right === undefined);
  return { missed: missed.length, inPrompt: missed.filter(isInPrompt).length };
}

/** Line numbers and the end of an edit are no words of its value. */
const isInPrompt = ({ truth, prompt }: ChoiceRow): boolean =>
  (truth.replace(/^\d+[-\d]*\+?$|^#end$/gm, '').match(/[\w.\-/:]+/g) ?? []).every((word) =>
    prompt.includes(word),
  );
