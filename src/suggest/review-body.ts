import { countWords } from '../report/count-words.ts';
import { BODY_LIMIT } from './body-limit.ts';
import { fitSections } from './fit-sections.ts';
import { writeMarker } from './marker.ts';
import { patchEntry } from './patch-entry.ts';
import type { ReviewPlan } from './plan-review.ts';
import type { Run } from './suggestion-comment.ts';

/** The body of the review that has the comments of a plan: what is in it, and its patches. */
export function reviewBody(
  { post, patches }: Extract<ReviewPlan, { kind: 'review' }>,
  { signing, ...audit }: Run,
): string {
  const comments = post.length === 0 ? [] : [countWords(post.length, 'repair')];
  const diffs = patches.length === 0 ? [] : [`${countWords(patches.length, 'patch')} below`];
  const refusal = post.length === 0 ? '' : ` ${HOW_TO_REFUSE}`;
  const head = `${[...comments, ...diffs].join(', ')}.${refusal}\n`;
  const sections = fitSections(
    [{ head: '', entries: patches.map(patchEntry) }],
    BODY_LIMIT - Buffer.byteLength(head),
  );
  const fingerprints = patches.map(({ fingerprint }) => fingerprint);
  const marker = writeMarker({ kind: 'review', patches: fingerprints, ...audit }, signing);
  return `${head}${sections}\n${marker}`;
}

/** Whether a plan has anything to post as a review. */
export const hasReview = ({ post, patches }: Extract<ReviewPlan, { kind: 'review' }>): boolean =>
  post.length + patches.length > 0;

/** Of comments; what stands in a body cannot be resolved. */
export const HOW_TO_REFUSE =
  'Resolve a comment, give it a thumbs down or reply `/iac-dpo ignore`, and it does not come back.';
