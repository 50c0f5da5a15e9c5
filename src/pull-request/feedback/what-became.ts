import type { FeedbackOutcome } from '../../preference/feedback/feedback-row.ts';
import type { ThreadComment } from '../../suggest/posted.ts';

/** What became of a comment; `isApplied` of it says whether its suggestion is in the head. */
export function whatBecame(comment: ThreadComment, isFileThere: boolean): FeedbackOutcome {
  const { isApplied, thumbsDown, isIgnored, hiddenAs, resolvedBy, humanReplies, line } = comment;
  if (isApplied) return 'committed';
  if (thumbsDown > 0 || isIgnored || hiddenAs === 'other') return 'dismissed';
  // Who changes the lines by hand resolves the thread as well; that is no no.
  if (line === undefined) return isFileThere ? 'edited' : 'gone';
  if (resolvedBy === 'person') return 'dismissed';
  if (resolvedBy === 'us' || hiddenAs === 'outdated') return 'gone';
  return humanReplies > 0 ? 'discussed' : 'open';
}
