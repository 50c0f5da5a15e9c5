import { existsSync, readFileSync } from 'node:fs';
import { isTelling } from '../../src/preference/choices/scored-choice.ts';
import type { ChoiceRow } from '../../src/preference/pairs/choice-row.ts';

/** What `iac-dpo pairs --controller` made of some texts; nothing where it was not run. */
export function secondRound(file: string): string[] {
  if (!existsSync(file)) return [];
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ChoiceRow);
  const own = rows.flatMap(({ options, right }) =>
    options.flatMap(({ writtenBy }, index) => (writtenBy ? [index === right] : [])),
  );
  const refused = rows.flatMap((row) => row.refused).filter(({ writtenBy }) => writtenBy);
  const telling = rows.filter(isTelling);
  const liked = telling.filter(({ options, right }) => {
    const likes = options.map(({ liked }) => liked ?? Number.NEGATIVE_INFINITY);
    return likes.indexOf(Math.max(...likes)) === right;
  });
  return [
    '| choices | written by the model | of it right | passes, and is something else | refused | telling | with the rules it likes the right one |',
    '|--:|--:|--:|--:|--:|--:|--:|',
    `| ${rows.length} | ${own.length + refused.length} | ${own.filter(Boolean).length} | ${own.filter((isRight) => !isRight).length} | ${refused.length} | ${telling.length} | ${liked.length} |`,
  ];
}
