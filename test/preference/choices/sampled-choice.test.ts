import { askAll } from '../../../src/preference/choices/choices-of.ts';
import { sampledChoice } from '../../../src/preference/choices/sampled-choice.ts';
import { pairsOf } from '../../../src/preference/pairs/pairs-of.ts';
import type { Author } from '../../../src/repair/author.ts';
import { Budget, DEFAULT_BUDGET } from '../../../src/repair/budget.ts';
import { checkerErrors } from '../../../src/repair/context.ts';
import { ruleRanker } from '../../../src/repair/ranker.ts';
import { moduleOf } from '../../support/module-of.ts';
import { catalogue, rankerFor } from '../../support/repair-by-checker.ts';

const TEXT =
  'resource "aws_vpc" "c" {\n  cidr_block = "10.0.0.0/16"\n\n  enable_dns_hostname = true\n}\n';
const module = moduleOf(TEXT);
const start = TEXT.indexOf('enable_dns_hostname');
const line = { start, end: TEXT.indexOf('\n}') };
const edit = (text: string) => ({ file: 'main.tf', range: line, text });

function asked() {
  const [finding] = checkerErrors(module, catalogue);
  if (!finding) throw new Error('nothing is wrong');
  const inverse = [edit('enable_dns_hostnames = true')];
  const question = { finding, inverse, class: finding.kind, how: 'test' };
  const budget = new Budget(DEFAULT_BUDGET, () => 0);
  const [one] = askAll(module, [question], { catalogue, ranker: ruleRanker, budget });
  if (!one) throw new Error('nothing can be asked');
  return one;
}

const writes = (...texts: readonly string[]): Author => ({
  write: async () =>
    texts.map((text) => ({
      action: 'rename-argument',
      title: 'what a model says',
      edits: [edit(text)],
      score: 0.5,
      writtenBy: 'controller',
    })),
});

test('what the controller writes is tried, and joins what passes or what is refused', async () => {
  const author = writes('enable_dns_support = true', 'enable_nothing = true');
  const choice = await sampledChoice(asked(), { ranker: ruleRanker, author });
  const own = (options: typeof choice.options) =>
    options.filter(({ writtenBy }) => writtenBy === 'controller').map((option) => option.edit);
  expect(own(choice.options)).toEqual([expect.stringContaining('enable_dns_support')]);
  expect(own(choice.refused)).toEqual([expect.stringContaining('enable_nothing')]);
  expect(choice.refused[0]?.writtenBy).toBe('controller');
  expect(choice.options[choice.right ?? -1]?.edit).toContain('enable_dns_hostnames');
});

test('what it writes like the rules counts once', async () => {
  const rules = asked();
  const [best] = rules.candidates;
  const author: Author = {
    write: async () => (best ? [{ ...best, writtenBy: 'controller' }] : []),
  };
  const { options } = await sampledChoice(rules, { ranker: ruleRanker, author });
  expect(options.filter(({ writtenBy }) => writtenBy)).toEqual([]);
  expect(new Set(options.map((option) => option.edit)).size).toBe(options.length);
});

test('what it likes best and is wrong is rejected before what the rules like', async () => {
  const ranker = rankerFor(({ writtenBy }) => writtenBy === 'controller');
  const author = writes('enable_dns_support = true');
  const choice = await sampledChoice(asked(), { ranker, author });
  const likes = choice.options.map(({ liked }) => liked ?? Number.NaN);
  expect(likes.every(Number.isFinite)).toBe(true);
  const differs = pairsOf(choice).filter(({ rejectedFor }) => rejectedFor === 'differs');
  expect(differs[0]?.rejected).toContain('enable_dns_support');
});

test('without an author only the order is asked for', async () => {
  const choice = await sampledChoice(asked(), { ranker: ruleRanker });
  expect(choice.options.every(({ liked }) => liked !== undefined)).toBe(true);
});
