import { Budget, DEFAULT_BUDGET } from '../../repair/budget.ts';
import { ruleRanker } from '../../repair/ranker.ts';
import type { SchemaCatalogue } from '../../schema/schema.ts';
import { choiceOf } from '../choices/asked.ts';
import type { Choice } from '../choices/choice.ts';
import { askAll } from '../choices/choices-of.ts';
import { type Sampler, sampledChoice } from '../choices/sampled-choice.ts';
import { type SkippedFor, textBreaker } from './break-text.ts';
import type { ChoiceRow } from './choice-row.ts';
import type { SourceRow } from './source-row.ts';

/**
 * The choices of one source, or why it has none. Ask for one source after the other, in a fixed order. `sampler`: the
 * controller of the round before, whose own edits join those of the rules.
 */
export function choiceMaker(
  catalogue: SchemaCatalogue,
  seed: number,
  sampler?: Sampler,
): (row: SourceRow) => Promise<readonly ChoiceRow[] | SkippedFor> {
  const breakText = textBreaker(catalogue, seed);
  return async (row) => {
    const broken = breakText(row);
    if (typeof broken === 'string') return broken;
    const { id, split, template, licence, module, faults } = broken;
    // The clock stands still: candidates are counted, so that every machine makes the same rows.
    const budget = new Budget(DEFAULT_BUDGET, () => 0);
    const options = { catalogue, ranker: ruleRanker, budget };
    const choices: Choice[] = [];
    for (const asked of askAll(module, faults, options))
      choices.push(await (sampler ? sampledChoice(asked, sampler) : choiceOf(asked, asked.trials)));
    return choices.map((choice) => ({ id, source: 'fault', split, template, licence, ...choice }));
  };
}
