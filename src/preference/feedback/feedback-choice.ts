import type { Finding } from '../../finding/finding.ts';
import type { Module } from '../../module/module.ts';
import { Budget, DEFAULT_BUDGET } from '../../repair/budget.ts';
import type { Edit } from '../../repair/candidate.ts';
import { ruleRanker } from '../../repair/ranker.ts';
import type { SchemaCatalogue } from '../../schema/schema.ts';
import type { Choice } from '../choices/choice.ts';
import { choicesOf } from '../choices/choices-of.ts';

/** What was suggested for a finding, and committed. */
export interface Decision {
  /** The module that was looked at. */
  readonly draft: Module;
  readonly finding: Finding;
  /** In bytes of `draft`. */
  readonly committed: Edit;
}

/** A choice that a person made. */
export interface FeedbackChoice extends Choice {
  readonly right: number;
}

/** The choice behind a decision; undefined where no option of the rules comes to what was committed. */
export function feedbackChoice(
  { draft, finding, committed }: Decision,
  catalogue: SchemaCatalogue,
): FeedbackChoice | undefined {
  // The clock stands still, as for injected faults.
  const budget = new Budget(DEFAULT_BUDGET, () => 0);
  const [choice] = choicesOf(
    draft,
    [{ class: finding.kind, how: 'committed', inverse: [committed], finding }],
    { catalogue, ranker: ruleRanker, budget },
  );
  if (choice?.right === undefined) return undefined;
  return { ...choice, right: choice.right };
}
