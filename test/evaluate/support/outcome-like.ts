import type { Judgement, Outcome } from '../../../src/evaluate/outcome.ts';

/** An outcome of a draft that nothing was done to, changed as told. */
export const outcomeLike = (changes: Partial<Outcome>): Outcome => ({
  protocol: 'drafts',
  corpus: 'gpt',
  id: '1',
  system: 'rules',
  draft: 'locals {}\n',
  result: 'locals {}\n',
  before: judgement(false),
  after: judgement(false),
  intent: { addresses: 0, addressesKept: 0, arguments: 0, argumentsKept: 0 },
  churn: 0,
  steps: [],
  abstained: [],
  ...changes,
});

export const judgement = (valid: boolean | null, errorLines = 0): Judgement => ({
  valid,
  errorLines,
  summaries: [],
  findings: [],
});
