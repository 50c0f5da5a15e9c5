import { compareSystems } from '../../src/evaluate/compare-systems.ts';
import { summarise } from '../../src/evaluate/summarise.ts';
import { judgement, outcomeLike } from './support/outcome-like.ts';

const [passes, fails, unknown] = [judgement(true), judgement(false, 2), judgement(null)];

test('rows the judge cannot tell about are in the rows, not in the share that passes', () => {
  const [summary] = summarise([
    outcomeLike({ id: '1', before: fails, after: passes }),
    outcomeLike({ id: '2', before: fails, after: fails }),
    outcomeLike({ id: '3', before: unknown, after: passes }),
    outcomeLike({ id: '4', before: fails, after: unknown }),
  ]);
  expect(summary).toMatchObject({ rows: 4, decided: 2 });
  expect(summary?.passed.before).toEqual({ mean: 0, low: 0, high: 0 });
  expect(summary?.passed.after).toEqual({ mean: 0.5, low: 0, high: 1 });
  expect(summary?.errorLines).toEqual({ before: 1.5, after: 0.5 });
});

test('each protocol, corpus and system has a line of its own', () => {
  const summaries = summarise([
    outcomeLike({ system: 'draft' }),
    outcomeLike({ system: 'rules' }),
    outcomeLike({ system: 'rules', id: '2' }),
    outcomeLike({ corpus: 'golds' }),
    outcomeLike({ protocol: 'paper' }),
  ]);
  expect(summaries.map(({ rows }) => rows)).toEqual([1, 2, 1, 1]);
});

test('kept arguments count over all rows, rows that lose something count as rows', () => {
  const intent = { addresses: 2, addressesKept: 2, arguments: 30, argumentsKept: 30 };
  const [summary] = summarise([
    outcomeLike({ id: '1', intent }),
    outcomeLike({ id: '2', intent: { ...intent, arguments: 10, argumentsKept: 0 } }),
  ]);
  expect(summary?.intent).toEqual({ addressesKept: 1, argumentsKept: 0.75, rowsKept: 0.5 });
});

test('what needs a gold is about the rows that have one', () => {
  const gold = 'locals {\n  a = 1\n}\n';
  const part = { score: 0.5, ngram: 0.5, weighted: 0.5, ast: 0.5, dataflow: 0.5 };
  const whole = { score: 1, ngram: 1, weighted: 1, ast: 1, dataflow: undefined };
  const [summary] = summarise([
    outcomeLike({ id: '1' }),
    outcomeLike({
      id: '2',
      gold,
      result: gold.replace('= 1', '=1'),
      attributes: { expected: 3, made: 2, right: 2 },
      codeBleu: { paper: part, corrected: whole },
    }),
    outcomeLike({
      id: '3',
      gold,
      attributes: { expected: 1, made: 2, right: 0 },
      codeBleu: { paper: part, corrected: part },
    }),
  ]);
  expect(summary).toMatchObject({ restored: 0.5, attributes: { precision: 0.5, recall: 0.5 } });
  expect(summary?.codeBleu.paper).toEqual(part);
  expect(summary?.codeBleu.corrected).toMatchObject({ score: 0.75, dataflow: 0.5 });
});

test('churn and time are told by their median and their slow end', () => {
  const rows = Array.from({ length: 101 }, (_, row) =>
    outcomeLike({ id: `${row}`, churn: row / 100, ...(row > 0 && { ms: row }) }),
  );
  const [summary] = summarise(rows);
  expect(summary?.churn).toEqual({ p50: 0.5, p95: 0.95 });
  expect(summary?.ms?.p50).toBe(50.5);
});

test('a row with a finding left alone counts as abstained once', () => {
  const reason = { kind: 'unsupported-argument', reason: 'no safe edit' };
  const [summary] = summarise([
    outcomeLike({ id: '1', abstained: [reason, reason] }),
    outcomeLike({ id: '2' }),
  ]);
  expect(summary?.abstained).toBe(0.5);
});

test('what no row tells is not made up', () => {
  const [summary] = summarise([outcomeLike({ before: unknown, after: unknown })]);
  expect(summary).toMatchObject({
    passed: { before: undefined, after: undefined },
    codeBleu: { paper: undefined, corrected: undefined },
    intent: { addressesKept: undefined, argumentsKept: undefined, rowsKept: 1 },
    ms: undefined,
    restored: undefined,
    attributes: { precision: undefined, recall: undefined },
  });
});

test('systems are compared by row, on the rows decided for both', () => {
  const a = (id: string, after = passes) => outcomeLike({ id, after, system: 'draft' });
  const b = (id: string, after = passes) => outcomeLike({ id, after, system: 'rules' });
  const rows = [
    a('1', fails),
    a('2'),
    a('3', fails),
    a('4', unknown),
    a('5'),
    b('3'),
    b('2'),
    b('1'),
    b('4'),
    outcomeLike({ corpus: 'golds', system: 'rules' }),
  ];
  expect(compareSystems(rows)).toEqual([
    {
      protocol: 'drafts',
      corpus: 'gpt',
      a: 'draft',
      b: 'rules',
      rows: 3,
      onlyA: 0,
      onlyB: 2,
      p: 0.5,
    },
  ]);
});

test('of three systems each is compared with each once', () => {
  const rows = ['x', 'y', 'z'].map((system) => outcomeLike({ system }));
  expect(compareSystems(rows).map(({ a, b }) => a + b)).toEqual(['xy', 'xz', 'yz']);
});
