import { moduleFromText } from '../../module/module-from-text.ts';
import { Budget, DEFAULT_BUDGET } from '../../repair/budget.ts';
import { ruleRanker } from '../../repair/ranker.ts';
import type { SchemaCatalogue } from '../../schema/schema.ts';
import type { Choice } from '../choices/choice.ts';
import { choicesOf } from '../choices/choices-of.ts';
import { type Split, splitOf } from '../choices/split-of.ts';
import { templateOf } from '../choices/template-of.ts';
import { faultMaker, type Making } from '../faults/fault-maker.ts';
import { ALLOWED_LICENCES, type SourceRow } from './source-row.ts';

/** A choice with where it comes from. */
export interface ChoiceRow extends Choice {
  readonly id: string;
  readonly split: Split;
  readonly template: string;
  readonly licence: string;
}

export type SkippedFor = Exclude<Making['kind'], 'made'> | 'licence' | 'seen';

/** The choices of one source, or why it has none. Ask for one source after the other, in a fixed order. */
export function choiceMaker(
  catalogue: SchemaCatalogue,
  seed: number,
): (row: SourceRow) => readonly ChoiceRow[] | SkippedFor {
  const make = faultMaker(catalogue, seed);
  const seen = new Map<string, string>();
  return ({ id, text, group, licence }) => {
    if (!ALLOWED_LICENCES.has(licence)) return 'licence';
    const template = templateOf(text);
    const known = seen.get(template);
    // What differs from another text in names alone would stand on both sides of a split.
    if (known !== undefined && known !== group) return 'seen';
    seen.set(template, group);
    const made = make(id, moduleFromText(id, text));
    if (made.kind !== 'made') return made.kind;
    // The clock stands still: candidates are counted, so that every machine makes the same rows.
    const budget = new Budget(DEFAULT_BUDGET, () => 0);
    const options = { catalogue, ranker: ruleRanker, budget };
    return choicesOf(made.module, made.faults, options).map((choice) => ({
      id,
      split: splitOf(group),
      template,
      licence,
      ...choice,
    }));
  };
}
