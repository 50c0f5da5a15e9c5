import type { GitHub } from '../../github/github.ts';
import { mayWrite } from '../../github/permission.ts';
import type { PullRequest } from '../../github/pull-request.ts';
import type { ReviewComment } from '../../github/review-comments.ts';
import type { DecidedBy, Feedback } from '../../preference/feedback/feedback-row.ts';
import { commandIn } from '../commands.ts';
import { answered } from '../stopped-error.ts';

export type Decided = Pick<Feedback, 'by' | 'trusted'>;

export const NOBODY: Decided = { trusted: false };

/** Of all who may have decided, the one whose word counts most. Throws StoppedError. */
export async function whoDecided(
  github: Pick<GitHub, 'permission'>,
  { author, fromFork }: PullRequest,
  logins: readonly string[],
): Promise<Decided> {
  let found = NOBODY;
  for (const login of new Set(logins)) {
    const answer = await github.permission(login);
    // A token that may not ask trusts nobody.
    const isWriter = answer.kind !== 'forbidden' && mayWrite(answered(answer));
    const by: DecidedBy =
      login === author?.login ? 'author' : isWriter ? 'writer' : ('other' as const);
    const decided = { by, trusted: isWriter && !fromFork };
    if (decided.trusted) return decided;
    if (found.by === undefined || found.by === 'other') found = decided;
  }
  return found;
}

/** Who gave a comment of ours a thumbs down, or asked us to ignore it. Throws StoppedError. */
export async function whoSaidNo(
  github: Pick<GitHub, 'reactionsTo'>,
  { id, reactions }: ReviewComment,
  all: readonly ReviewComment[],
): Promise<readonly string[]> {
  const thumbs = reactions['-1'] === 0 ? [] : answered(await github.reactionsTo(id)).value;
  return [
    ...thumbs.filter(({ kind }) => kind === '-1'),
    ...all.filter(({ inReplyTo, body }) => inReplyTo === id && commandIn(body) === 'ignore'),
  ].flatMap(({ author }) => (author?.type === 'User' ? [author.login] : []));
}

/**
 * Who committed it: the author of the first commit after `since` whose text is as `isTaken` wants it. That is what the
 * commit says; in a fork anybody may say anything, so there it is not believed. Throws StoppedError.
 */
export async function whoCommitted(
  github: Pick<GitHub, 'commits'>,
  pull: PullRequest,
  since: string,
  isTaken: (commit: string) => Promise<boolean>,
): Promise<readonly string[]> {
  const { value: commits } = answered(await github.commits(pull));
  if (commits.at(-1)?.sha !== pull.head.sha) return [];
  // It is in the last one; a file is two requests, so the first one is looked for by halves.
  let [low, high] = [commits.findIndex(({ sha }) => sha === since) + 1, commits.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (await isTaken(commits[middle]?.sha ?? '')) high = middle;
    else low = middle + 1;
  }
  const commit = commits[high];
  const account = commit?.author.account;
  // A merge brings what somebody else wrote.
  return commit?.parents.length === 1 && account?.type === 'User' ? [account.login] : [];
}
