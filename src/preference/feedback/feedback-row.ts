import type { SchemaCatalogue } from '../../schema/schema.ts';
import { splitOf } from '../choices/split-of.ts';
import { templateOf } from '../choices/template-of.ts';
import type { ChoiceRow } from '../pairs/choice-row.ts';
import { type Decision, type FeedbackChoice, feedbackChoice } from './feedback-choice.ts';

/** A line of the output. Where there is nothing to learn from, it is on no side of the split. */
export type FeedbackRow = Feedback &
  (
    | { readonly split: 'none' }
    | (FeedbackChoice & Pick<ChoiceRow, 'source' | 'split' | 'template' | 'licence'>)
  );

/** `learning`: the licence of the repository's code (SPDX) and what is known of providers; absent: nothing is learned. */
export function feedbackRow(
  feedback: Feedback,
  decision: Decision | undefined,
  learning: { readonly licence: string; readonly catalogue: SchemaCatalogue } | undefined,
): FeedbackRow {
  const choice = decision && learning && feedbackChoice(decision, learning.catalogue);
  if (!choice) return { ...feedback, split: 'none' };
  const text = decision.draft.files.map(({ bytes }) => bytes.toString('utf8')).join('\n');
  const split = splitOf(feedback.repository);
  const { licence } = learning;
  return { ...feedback, source: 'feedback', split, template: templateOf(text), licence, ...choice };
}

/** What became of one suggestion of ours. No names of people, and no words of theirs but those of the prompt. */
export interface Feedback {
  /** `owner/name#7/FINGERPRINT` */
  readonly id: string;
  /** `owner/name` */
  readonly repository: string;
  readonly pullRequest: number;
  /** From the top of the repository, with `/`; untrusted. */
  readonly path: string;
  /** These as its marker has them. */
  readonly fingerprint: string;
  readonly findings: readonly string[];
  readonly proof: string;
  readonly controller: string;
  readonly tool: string;
  readonly head: string;
  readonly outcome: FeedbackOutcome;
  /** Who committed or dismissed it; absent where nobody did, or nobody can tell who. */
  readonly by?: DecidedBy;
  /** Committed or dismissed by somebody who may write to the repository, and in no fork. */
  readonly trusted: boolean;
  /** When it was posted, ISO 8601. */
  readonly at: string;
}

export type FeedbackOutcome =
  /** What it changes is in the head, as it was suggested. */
  | 'committed'
  /** Its lines were changed in another way. */
  | 'edited'
  /** A person said no. */
  | 'dismissed'
  /** People talk about it. */
  | 'discussed'
  /** Nothing happened. */
  | 'open'
  /** Its file is gone, or we took it back. */
  | 'gone';

/** The pull request's author, somebody else who may write, or neither. */
export type DecidedBy = 'author' | 'writer' | 'other';
