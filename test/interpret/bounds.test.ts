import { callFunction } from '../../src/functions/call-function.ts';
import type { Expression } from '../../src/hcl/expression.ts';
import { parse } from '../../src/hcl/parse.ts';
import type { Problem } from '../../src/interpret/environment.ts';
import { type EvaluationBudget, evaluationBudget } from '../../src/interpret/evaluation-budget.ts';
import { interpret } from '../../src/interpret/interpret.ts';
import { unknown } from '../../src/value/construct.ts';
import type { Value } from '../../src/value/value.ts';

const R = 'range(1024)';
const T = `"${'x'.repeat(100_000)}"`;

describe('what a draft asks for without bounds ends soon and without a problem', () => {
  test.each([
    [
      'texts in loops of a template',
      nest(4, `%{ for a in ${R} }`, 'x', '%{ endfor }', '"'),
      'unknown',
    ],
    [
      'a long text in such a loop',
      `"%{ for a in ${R} }%{ for b in ${R} }${'x'.repeat(10_000)}%{ endfor }%{ endfor }"`,
      'unknown',
    ],
    ['twice as much each time', nest(40, 'one([for v in [', '[1]', ']: [v, v]])'), 'unknown'],
    [
      'objects of twice as much',
      nest(40, 'one([for v in [', '"a"', ']: { a = v, b = v }])'),
      'unknown',
    ],
    ['texts of twice as much', nest(40, 'one([for v in [', '"aaaa"', ']: "${v}${v}"])'), 'unknown'],
    ['quotes of quotes', nest(40, 'jsonencode(', '"\\"\\"\\""', ')'), 'unknown'],
    ['a sum of many', Array(20_000).fill('1').join(' + '), 'unknown'],
    ['a negation of many', `${'!'.repeat(20_000)}true`, 'unknown'],
    ['directives in directives', nest(5_000, '%{ if true }', 'x', '%{ endif }', '"'), 'unknown'],
    // What was computed before the end stays.
    ['a choice of many', `${'true ? 1 : '.repeat(20_000)}2`, 'number'],
    ['loops in loops', `[for a in ${R} : [for b in ${R} : [for c in ${R} : a + b + c]]]`, 'tuple'],
    ['patterns in loops', `[for a in ${R} : [for b in ${R} : regexall("[a-z]+y", ${T})]]`, 'tuple'],
    [
      'YAML in a loop',
      `[for a in ${R} : yamldecode(join("", [for b in ${R} : "- a\\n"]))]`,
      'tuple',
    ],
    ['splats of splats', `[1]${'[*]'.repeat(20_000)}`, 'tuple'],
  ])('%s', (_, text, kind) => {
    const { value, problems } = evaluate(text);
    expect(value.kind).toBe(kind);
    expect(problems).toEqual([]);
  });
});

test('a problem in a loop is told no more than a thousand times', () => {
  const { problems } = evaluate(`[for a in ${R} : [for b in ${R} : a.b]]`);
  expect(problems).toHaveLength(1000);
});

test('what is usual is far from the bounds', () => {
  const budget = evaluationBudget();
  const { left } = budget;
  const { value } = evaluate('{ for i in range(200) : "a${i}" => upper("value ${i}") }', budget);
  expect(value.kind).toBe('object');
  expect(left - budget.left).toBeLessThan(left / 20);
  expect(budget.depth).toBe(0);
});

test('expressions that share a budget take no more together', () => {
  const budget = evaluationBudget();
  expect(evaluate(`[for a in ${R} : [for b in ${R} : a]]`, budget).value.kind).toBe('unknown');
  expect(evaluate('1 + 1', budget).value.kind).toBe('unknown');
  expect(evaluate('1 + 1').value).toEqual({ kind: 'number', value: 2 });
});

function nest(times: number, open: string, inner: string, close: string, around = ''): string {
  return around + open.repeat(times) + inner + close.repeat(times) + around;
}

function evaluate(
  text: string,
  budget?: EvaluationBudget,
): { readonly value: Value; readonly problems: readonly Problem[] } {
  const bytes = Buffer.from(`x = ${text}\n`);
  const problems: Problem[] = [];
  const started = performance.now();
  const value = interpret(expressionIn(bytes), {
    bytes,
    bound: undefined,
    lookup: (_, steps) => ({ value: unknown('dynamic'), used: steps.length }),
    call: ({ name, args, budget: spent }) => callFunction(name, args, { budget: spent }),
    interpret,
    problems,
    ...(budget && { budget }),
  });
  expect(performance.now() - started).toBeLessThan(20_000);
  return { value, problems };
}

function expressionIn(bytes: Buffer): Expression {
  const { body, problems } = parse(bytes);
  const [item] = body.items;
  if (item?.kind !== 'attribute' || problems.length > 0) throw new Error('Cannot parse this.');
  return item.value;
}
