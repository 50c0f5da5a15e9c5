import type { FileChange } from '../git/commit-files.ts';
import { noreplyAddress } from '../json/user-json.ts';
import { pushToHead } from '../push.ts';
import type { GitHub } from '../start-github.ts';
import type { ReviewComment } from '../state.ts';
import { userOf, type World } from '../world.ts';
import { type Replacement, replaceLines } from './replace-lines.ts';
import { suggestionBlocks } from './suggestion-blocks.ts';

export type Applied =
  /** The new head. */
  | { readonly ok: true; readonly sha: string }
  /** In GitHub's own words where it has any. */
  | { readonly ok: false; readonly reason: string };

/**
 * Presses "Commit suggestion", or "Add suggestion to batch" on several comments and then "Commit suggestions". Either all
 * of them are applied, in one commit of `user`, or none. The threads are resolved afterwards, as GitHub does.
 */
export function applySuggestion(
  { world }: GitHub,
  comments: readonly number[],
  user = world.pull.author,
): Applied {
  const chosen: { comment: ReviewComment; replacement: Replacement }[] = [];
  for (const id of comments) {
    const comment = world.state.comments.find((each) => each.id === id);
    if (comment === undefined) return { ok: false, reason: `there is no comment ${id}` };
    const replacement = replacementOf(world, comment);
    if (typeof replacement === 'string') return { ok: false, reason: replacement };
    if (chosen.some((other) => overlap(other, { comment, replacement })))
      return { ok: false, reason: 'Only one suggestion per line can be applied in a batch.' };
    chosen.push({ comment, replacement });
  }

  const files: Record<string, FileChange> = {};
  for (const path of new Set(chosen.map(({ comment }) => comment.original.path))) {
    const before = world.repository.read(world.pull.headSha, path) ?? Buffer.alloc(0);
    const here = chosen.filter(({ comment }) => comment.original.path === path);
    for (const { replacement } of here)
      if (before.equals(replaceLines(before, [replacement])))
        return { ok: false, reason: NO_CHANGE };
    files[path] = replaceLines(
      before,
      here.map(({ replacement }) => replacement),
    );
  }
  const author = person(world, user);
  const message = commitMessage(
    world,
    chosen.map(({ comment }) => comment.user),
    user,
  );
  const sha = pushToHead(world, { files, message, author, committer: GITHUB });
  const threads = new Set(chosen.map(({ comment }) => comment.thread));
  for (const thread of world.state.threads) if (threads.has(thread.id)) thread.resolvedBy = user;
  return { ok: true, sha };
}

const NO_CHANGE = 'This suggestion is invalid because no changes were made to the code.';
const GITHUB = { name: 'GitHub', email: 'noreply@github.com' };

/** What a comment's suggestion replaces, or why its button is grey. The sentences are in every pull request's page. */
function replacementOf(world: World, comment: ReviewComment): Replacement | string {
  const { state } = world;
  if (!state.open) return 'Suggestions cannot be applied while the pull request is closed.';
  const review = state.reviews.find(({ id }) => id === comment.review);
  if (review?.state === 'PENDING') return 'Suggestions cannot be applied from pending reviews.';
  if (comment.original.side === 'LEFT' || comment.original.startSide === 'LEFT')
    return 'Applying suggestions on deleted lines is not supported.';
  const thread = state.threads.find(({ id }) => id === comment.thread);
  if (thread?.resolvedBy !== null) return 'This suggestion has been applied or marked resolved.';
  if (comment.place === null) return 'Outdated suggestions cannot be applied.';
  const [lines, ...more] = suggestionBlocks(comment.body);
  if (lines === undefined) return 'the comment has no suggestion';
  if (more.length > 0) return 'the comment has several suggestions for the same lines';
  const { line, startLine } = comment.place;
  const lineEnd = comment.body.includes('\r\n') ? '\r\n' : '\n';
  return { first: startLine ?? line, last: line, lines, lineEnd };
}

interface Chosen {
  readonly comment: ReviewComment;
  readonly replacement: Replacement;
}

function overlap(one: Chosen, other: Chosen): boolean {
  return (
    one.comment.original.path === other.comment.original.path &&
    one.replacement.first <= other.replacement.last &&
    other.replacement.first <= one.replacement.last
  );
}

/**
 * The message that GitHub proposes since 2025: "Apply suggestion from @coderabbitai[bot]" for one, "Apply suggestions from
 * code review" for a batch, then a trailer for everybody who suggested, but not for who commits.
 */
function commitMessage(world: World, suggesters: readonly string[], user: string): string {
  const [first] = suggesters;
  const subject =
    suggesters.length === 1
      ? `Apply suggestion from @${first}`
      : 'Apply suggestions from code review';
  const others = [...new Set(suggesters)].filter((login) => login !== user);
  const trailers = others.map((login) => {
    const { name, email } = person(world, login);
    return `Co-authored-by: ${name} <${email}>`;
  });
  return trailers.length === 0 ? subject : `${subject}\n\n${trailers.join('\n')}`;
}

function person(world: World, login: string): { name: string; email: string } {
  return { name: login, email: noreplyAddress(userOf(world, login)) };
}
