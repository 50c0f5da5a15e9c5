import { attributesOf } from '../../src/hcl/walk.ts';
import { viewModule } from '../../src/module/module-view.ts';
import { Budget, DEFAULT_BUDGET } from '../../src/repair/budget.ts';
import type { Candidate } from '../../src/repair/candidate.ts';
import { checkerErrors, contextOf } from '../../src/repair/context.ts';
import { findingKey } from '../../src/repair/finding-key.ts';
import { lookAhead } from '../../src/repair/look-ahead.ts';
import { ruleRanker } from '../../src/repair/ranker.ts';
import { startSearch } from '../../src/repair/search.ts';
import { tryCandidate } from '../../src/repair/try-candidate.ts';
import { moduleOf, textsOf } from '../support/module-of.ts';
import { catalogue } from '../support/repair-by-checker.ts';

const options = {
  catalogue,
  ranker: ruleRanker,
  budget: new Budget(DEFAULT_BUDGET, () => 0),
};

/** Renames `subnet`, which nobody looks into, to `subnet_id`, under which its value is wrong too. */
function renamed(value: string) {
  const draft = moduleOf(`resource "aws_lb" "main" {
  name               = "main"
  load_balancer_type = "network"

  subnet_mapping {
    subnet = ${value}
  }
}

resource "aws_subnet" "a" {
  vpc_id     = "vpc-0123456789abcdef0"
  cidr_block = "10.0.1.0/24"
}
`);
  const state = startSearch(draft, options);
  const context = contextOf(draft, catalogue);
  const finding = checkerErrors(draft, catalogue).find(
    (one) => one.kind === 'unsupported-argument',
  );
  const body = viewModule(draft).documents.get('main.tf')?.body;
  const named =
    body && [...attributesOf(body)].find(({ attribute }) => attribute.name.text === 'subnet');
  if (!finding || !named) throw new Error('the draft is not what this test is about');
  const candidate: Candidate = {
    action: 'rename-argument',
    title: 'rename `subnet` to `subnet_id`',
    edits: [{ file: 'main.tf', range: named.attribute.name.range, text: 'subnet_id' }],
    score: 0.9,
  };
  const key = findingKey(context, finding);
  const first = { finding, key, candidate, round: 1 };
  return { state, first, tried: tryCandidate(state, context, key, candidate, options) };
}

test('a candidate that breaks something is mended by a second edit', () => {
  const { state, first, tried } = renamed('aws_subnet.a.subnet_id');
  if (tried.kind !== 'introduces') throw new Error(`the first edit alone ${tried.kind}`);
  const both = lookAhead(state, first, tried, options);
  if (both === 'too much') throw new Error('two renames are not too much');
  expect(both?.steps.map(({ candidate }) => candidate.title)).toEqual([
    'rename `subnet` to `subnet_id`',
    'refer to `aws_subnet.a.id` instead of `.subnet_id`',
  ]);
  expect(textsOf(both?.state.module ?? moduleOf(''))['main.tf']).toContain(
    'subnet_id = aws_subnet.a.id',
  );
  // The doubt about the second edit is part of the price.
  expect(both?.worth).toBeLessThan(0.9);
});

test('a candidate that breaks three things is another repair, not half of this one', () => {
  const { state, first, tried } = renamed('aws_subnet.a.subnet_id');
  if (tried.kind !== 'introduces') throw new Error(`the first edit alone ${tried.kind}`);
  const findings = [...tried.findings, ...tried.findings, ...tried.findings];
  expect(lookAhead(state, first, { ...tried, findings }, options)).toBeUndefined();
});
