import type { Looked } from './outcome.ts';
import type { ReviewPlan } from './plan-review.ts';

/** All that the summary of a run tells. */
export interface Summary extends Looked {
  readonly plan: Extract<ReviewPlan, { kind: 'review' }>;
  /** Why lines count as LLM-written, or do not. */
  readonly evidence: readonly Evidence[];
}

/** Untrusted words of one hunk. */
export interface Evidence {
  readonly path: string;
  /** `3-17` */
  readonly lines: string;
  readonly words: string;
}
