import type { Validation } from '../../finding/verdict.ts';
import type { Module } from '../../module/module.ts';
import { moduleFromText } from '../../module/module-from-text.ts';
import { Budget, DEFAULT_BUDGET } from '../../repair/budget.ts';
import { ruleRanker } from '../../repair/ranker.ts';
import { DEFAULT_ROUNDS, repairModule } from '../../repair/repair-module.ts';
import type { SchemaCatalogue } from '../../schema/schema.ts';
import type { Choice } from '../choices/choice.ts';
import { choicesOf } from '../choices/choices-of.ts';
import { splitOf } from '../choices/split-of.ts';
import { templateOf } from '../choices/template-of.ts';
import type { ChoiceRow } from '../pairs/choice-row.ts';
import { ALLOWED_LICENCES, type SourceRow } from '../pairs/source-row.ts';
import { provenSteps } from './proven-steps.ts';

/** Why nothing is learned from a draft. */
export type DraftSkip = 'licence' | 'held-out' | 'seen' | 'valid' | 'not-mended' | 'undecided';

/**
 * The choices of one draft after the other, by the validator's verdict on its repair, or why it has none. `signal` ends
 * it; what `validate` throws is passed on.
 */
export function draftChoiceMaker(
  catalogue: SchemaCatalogue,
  validate: (module: Module, signal?: AbortSignal) => Promise<Validation>,
): (row: SourceRow, signal: AbortSignal) => Promise<readonly ChoiceRow[] | DraftSkip> {
  const seen = new Set<string>();
  // The clock stands still: candidates are counted, so that every machine makes the same rows.
  const now = () => 0;
  return async ({ id, text, group, licence }, signal) => {
    if (!ALLOWED_LICENCES.has(licence)) return 'licence';
    const split = splitOf(group);
    // What the rules chose is right here, so that nothing could be measured with it.
    if (split !== 'train') return 'held-out';
    const template = templateOf(text);
    if (seen.has(template)) return 'seen';
    seen.add(template);
    const options = { catalogue, validate, signal, now, maxRounds: DEFAULT_ROUNDS };
    const repair = await repairModule(moduleFromText(id, text), options);
    if (repair.before.verdict === 'valid') return 'valid';
    if (repair.after.verdict !== 'valid') return 'not-mended';
    const rows = provenSteps(repair).flatMap(({ before, ...question }) => {
      const budget = new Budget(DEFAULT_BUDGET, now);
      const [choice] = choicesOf(before, [question], { catalogue, ranker: ruleRanker, budget });
      return choice ? decided(choice) : [];
    });
    return rows.length === 0
      ? 'undecided'
      : rows.map((row) => ({ id, source: 'draft', split, template, licence, ...row }));
  };
}

/**
 * What the verdict tells: the proven one against those that take something away or are refused. Which of two that both
 * pass and keep everything the author meant, nobody knows.
 */
function decided({ options, right, ...choice }: Choice): Choice[] {
  const proven = right === undefined ? undefined : options[right];
  if (!proven) return [];
  const kept = options.filter((option) => option === proven || option.lossy);
  if (kept.length + choice.refused.length < 2) return [];
  return [{ ...choice, options: kept, right: kept.indexOf(proven) }];
}
