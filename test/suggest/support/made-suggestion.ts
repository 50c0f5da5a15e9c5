import type { Finding, Stage } from '../../../src/finding/finding.ts';
import { hash } from '../../../src/suggest/finding-id.ts';
import type { ProofKind } from '../../../src/suggest/proof.ts';
import type { Shown, Suggestion } from '../../../src/suggest/suggestion.ts';
import type { Placed } from '../../../src/suggest/suggestion-comment.ts';

export interface Made {
  /** Which finding it mends. */
  readonly finding: string;
  readonly line?: number;
  /** What it writes; another text is another suggestion about the same finding. */
  readonly text?: string;
  readonly proof?: ProofKind;
  readonly stage?: Stage;
  readonly path?: string;
}

export const idOf = (finding: string): string => hash([finding]).slice(0, 16);

/** A suggestion without a repair behind it. */
export function madeSuggestion(made: Made): Placed {
  const { line = 1, text = 'x', path = 'infra/main.tf' } = made;
  return {
    ...base(made, text),
    shown: { as: 'suggestion', path, lines: { from: line, to: line }, text: `${text}\n` },
  };
}

export const madePatch = (made: Made): Suggestion => ({
  ...base(made, made.text ?? 'x'),
  shown: { as: 'patch', diff: `--- a/x\n+++ b/x\n+${made.text ?? 'x'}\n`, why: 'it adds a file' },
});

function base({ finding, proof = 'validated', stage = 4 }: Made, text: string) {
  const found: Finding = {
    kind: 'unsupported-argument',
    argument: finding,
    severity: 'error',
    stage,
    summary: 'Unsupported argument',
    detail: `An argument named "${finding}" is not expected here.`,
  };
  const candidate = {
    action: 'rename-argument',
    title: `write ${text}`,
    edits: [],
    score: 1,
  } as const;
  return {
    directory: 'infra',
    steps: [{ finding: found, candidate, round: 1, proof: 'validated' }],
    edited: { label: '', files: [], assets: [], skipped: [] },
    isWhole: true,
    alone: { before: 1, after: 0 },
    proof: { kind: proof, errors: { before: 1, after: 0 }, by: '`terraform 1.11.4`' },
    findings: [idOf(finding)],
    fingerprint: hash([finding, text]).slice(0, 32),
  } satisfies Omit<Suggestion, 'shown'>;
}

export const linesOf = (shown: Shown): number => (shown.as === 'patch' ? 0 : shown.lines.to);
