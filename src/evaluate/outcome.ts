import type { AttributeChanges } from './attribute-changes.ts';
import type { CodeBleu } from './code-bleu/code-bleu.ts';
import type { Intent } from './intent.ts';

/** In the order in which they are told. */
export const PROTOCOLS = ['drafts', 'paper', 'faults'] as const;

/**
 * What one system made of one text, with everything a table, a figure or a reader needs. One line of
 * `outcomes.jsonl`, which shards are merged from and all reports are made from.
 */
export interface Outcome {
  /** `drafts`: texts of the corpora. `paper`: the paper's prompts and split. `faults`: faults put into valid text. */
  readonly protocol: (typeof PROTOCOLS)[number];
  readonly corpus: string;
  readonly id: string;
  readonly system: string;
  readonly draft: string;
  readonly result: string;
  /** The text that was asked for, where it is known: the reference of a prompt, the text before the fault. */
  readonly gold?: string;
  readonly before: Judgement;
  readonly after: Judgement;
  /** The result's own claim: `valid (validator)`. */
  readonly said?: string;
  readonly intent: Intent;
  /** Changed lines over lines of the draft, 0 upwards. */
  readonly churn: number;
  /** Wall time in milliseconds; absent where it was not taken. */
  readonly ms?: number;
  readonly steps: readonly Step[];
  readonly abstained: readonly { readonly kind: string; readonly reason: string }[];
  /** Of the result against `gold`: of the whole texts, in `faults` of the blocks that one of them changed. */
  readonly codeBleu?: { readonly paper: CodeBleu; readonly corrected: CodeBleu };
  /** The attributes that the system changed against those that lead to `gold`. */
  readonly attributes?: AttributeChanges;
}

export interface Step {
  readonly action: string;
  readonly title: string;
  readonly loses?: string;
}

/** What the judge says of a text, and where the checker sees why. */
export interface Judgement {
  /** Null where the judge cannot tell. */
  readonly valid: boolean | null;
  /** Lines with an error or a warning, counted once each (the paper's Syntax-Error Line Count). */
  readonly errorLines: number;
  /** The judge's own words, a summary each; the judge hides later stages behind earlier ones. */
  readonly summaries: readonly string[];
  /** What the checker sees, of every stage at once. */
  readonly findings: readonly SeenFinding[];
}

export interface SeenFinding {
  readonly kind: string;
  readonly message: string;
  /** From 1; absent where the finding has no place. */
  readonly line?: number;
}
