import { groupsOf } from '../../../bench/evaluation/report/figures/groups.ts';
import { paperRows } from '../../../bench/evaluation/report/figures/paper-rows.ts';
import { passRates } from '../../../bench/evaluation/report/figures/pass-rates.ts';
import { spread } from '../../../bench/evaluation/report/figures/spread.ts';
import { waterfall } from '../../../bench/evaluation/report/figures/waterfall.ts';
import { inOrder } from '../../../bench/evaluation/report/titles.ts';
import type { Judgement } from '../../../src/evaluate/outcome.ts';
import { outcomeWith } from './outcome-with.ts';

const judged = (valid: boolean | null, ...kinds: readonly string[]): Judgement => ({
  valid,
  errorLines: kinds.length,
  summaries: [],
  findings: kinds.map((kind) => ({ kind, message: kind })),
});

describe('pass rates', () => {
  test('rows of which the judge cannot tell, before or after, count nowhere', () => {
    const outcomes = [
      outcomeWith({ id: '1', before: judged(false), after: judged(true) }),
      outcomeWith({ id: '2', before: judged(false), after: judged(false) }),
      outcomeWith({ id: '3', before: judged(true), after: judged(null) }),
      outcomeWith({ id: '4', before: judged(null), after: judged(true) }),
    ];
    const { draft, systems } = passRates(outcomes, ['rules']);
    expect([draft.n, draft.share?.mean]).toEqual([3, 1 / 3]);
    expect(systems[0]?.before).toMatchObject({ n: 2, share: { mean: 0 } });
    expect(systems[0]?.after).toMatchObject({ n: 2, share: { mean: 0.5 } });
  });

  test('a valid text that lost an argument is valid, but not all was kept', () => {
    const intent = { addresses: 1, addressesKept: 1, arguments: 2, argumentsKept: 1 };
    const [rates] = passRates([outcomeWith({ intent }), outcomeWith()], ['rules']).systems;
    expect([rates?.after.share?.mean, rates?.whole.share?.mean]).toEqual([1, 0.5]);
  });

  test('a draft counts once, however many systems took it', () => {
    const outcomes = ['fmt', 'rules'].map((system) => outcomeWith({ system }));
    expect(passRates(outcomes, ['fmt', 'rules']).draft.n).toBe(1);
  });
});

describe('waterfall', () => {
  test('in each row the smaller number of a class stays; the rest vanishes or appears', () => {
    const { rows, kinds } = waterfall([
      outcomeWith({ before: judged(false, 'a', 'a', 'b'), after: judged(false, 'a', 'c') }),
      outcomeWith({ before: judged(false, 'b'), after: judged(false, 'b', 'b') }),
      outcomeWith(),
    ]);
    expect(rows).toBe(2);
    expect(kinds).toEqual([
      { kind: 'b', vanished: 1, stayed: 1, appeared: 1 },
      { kind: 'a', vanished: 1, stayed: 1, appeared: 0 },
      { kind: 'c', vanished: 0, stayed: 0, appeared: 1 },
    ]);
  });
});

describe('spread', () => {
  test('bins hold every value above 0 once, each within its ends', () => {
    const values = [0, 0.01, 0.011, 1, 10, 9.999, 340];
    const bins = spread(values)?.bins ?? [];
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(6);
    for (const value of values.slice(1))
      expect(bins.filter(({ from, to }) => from <= value && value < to)).toHaveLength(1);
    for (const [index, { to }] of bins.slice(0, -1).entries())
      expect(bins[index + 1]?.from).toBe(to);
  });

  test('there is none of nothing', () => {
    expect(spread([0, 0])).toBeUndefined();
  });
});

test('the paper’s own table comes first, then the test part, then all prompts', () => {
  const own = ['train', 'test'].map((corpus) =>
    outcomeWith({ protocol: 'paper', corpus, system: 'rules', after: judged(true, 'a') }),
  );
  const rows = paperRows([...own, outcomeWith()], ['rules']);
  expect(rows.slice(0, 2)).toMatchObject([
    { from: 'paper', syntaxPass: 0.586, codeBleu: 1 },
    { from: 'paper', syntaxPass: 0.357, codeBleu: 0.275 },
  ]);
  expect(rows.filter(({ from }) => from === 'here')).toMatchObject([
    { part: 'test part', n: 1, syntaxPass: { mean: 1 }, errorLines: { mean: 1 } },
    { part: 'all prompts', n: 2 },
  ]);
});

test('groups come by protocol, then as they come', () => {
  const outcomes = [
    outcomeWith({ protocol: 'faults', corpus: 'faults' }),
    outcomeWith({ corpus: 'local-llm' }),
    outcomeWith({ protocol: 'paper', corpus: 'test' }),
    outcomeWith({ corpus: 'unheard-of' }),
  ];
  expect(groupsOf(outcomes).map(({ title }) => title)).toEqual([
    'local 7–8B drafts',
    'unheard-of',
    'The paper’s protocol, test part',
    'Injected faults',
  ]);
});

test('systems come from the simplest on, those that nobody knows last', () => {
  expect(inOrder(['models/b', 'rules', 'draft', 'models/a', 'fmt', 'rules'])).toEqual([
    'draft',
    'fmt',
    'rules',
    'models/b',
    'models/a',
  ]);
});
