import { groupsOf } from '../../../bench/evaluation/report/figures/groups.ts';
import { packCases } from '../../../bench/evaluation/report/pack-cases.ts';
import { outcomeWith } from './outcome-with.ts';

test('every text is stored once and found again', () => {
  const outcomes = ['fmt', 'rules'].flatMap((system) =>
    ['row-10', 'row-2'].map((id) =>
      outcomeWith({ id, system, draft: `# ${id}`, result: `# ${id}, ${system}`, gold: '# gold' }),
    ),
  );
  const { texts, rows } = packCases(groupsOf(outcomes), ['fmt', 'rules']);
  expect(texts).toHaveLength(new Set(texts).size);
  expect(
    rows.map(({ id, draft, result, gold }) => [id, texts[draft], texts[result], texts[gold ?? -1]]),
  ).toEqual([
    ['row-2', '# row-2', '# row-2, fmt', '# gold'],
    ['row-2', '# row-2', '# row-2, rules', '# gold'],
    ['row-10', '# row-10', '# row-10, fmt', '# gold'],
    ['row-10', '# row-10', '# row-10, rules', '# gold'],
  ]);
});
