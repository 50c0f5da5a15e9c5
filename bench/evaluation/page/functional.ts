import type { Functional } from '../../functional/main.ts';
import { percent, table } from './table.ts';

/** IaC-Eval's own check, where bench/functional.js has run. */
export function functional(result: Functional | undefined): string {
  if (!result) return 'Not run: `node bench/functional.js`.';
  const { rows, before, after, broken, gained, asksForVariable } = result;
  return `${table(
    [`${rows} local drafts, by hash`, 'before', 'after'],
    [
      ['a plan can be made', percent(before.plan, rows), percent(after.plan, rows)],
      [
        'the plan satisfies the policy',
        percent(before.correct, rows),
        percent(after.correct, rows),
      ],
    ],
  )}

${broken.length} drafts that passed fail after repair; ${gained.length} that failed pass. Of the repaired texts that cannot be planned,
${asksForVariable} declare a variable without a default: nobody but the caller knows its value, and a plan without input has none.`;
}
