import type { Outcome } from '../../../src/evaluate/outcome.ts';

/** An outcome that nothing happened to, but for what a test says. */
export const outcomeWith = (changes: Partial<Outcome> = {}): Outcome => {
  const draft = changes.draft ?? 'resource "aws_sqs_queue" "jobs" {\n}\n';
  return {
    protocol: 'drafts',
    corpus: 'gpt4',
    id: 'row-1',
    system: 'rules',
    draft,
    result: draft,
    before: { valid: true, errorLines: 0, summaries: [], findings: [] },
    after: { valid: true, errorLines: 0, summaries: [], findings: [] },
    intent: { addresses: 1, addressesKept: 1, arguments: 0, argumentsKept: 0 },
    churn: 0,
    steps: [],
    abstained: [],
    ...changes,
  };
};

export const ENVIRONMENT = {
  date: '2026-01-02',
  commit: 'abc1234',
  terraform: 'Terraform v1.11.4',
  node: 'v20.0.0',
};
