import type { GitHub } from '../../test/github/start-github.ts';

/** What stands on the pull request, without ids, times and commits: two pictures are equal where people see the same. */
export function picture({ state, world, read }: GitHub): string {
  const threads = new Map(state.threads.map(({ id, resolvedBy }) => [id, resolvedBy]));
  const paths = world.repository
    .tree(world.pull.headSha, true)
    .filter(({ type, path }) => type === 'blob' && !path.startsWith('NOTES'))
    .map(({ path }) => path);
  const lines = [
    ...state.comments.map((comment) => ({
      on: comment.original.path,
      line: comment.place?.line ?? 'outdated',
      user: comment.user,
      isReply: comment.replyTo !== null,
      // How many errors the draft had is told as it was known when the comment was written.
      body: timeless(comment.body).replace(/: \d+ errors? (?:→ \d+|left)/, ': COUNTS'),
      minimized: comment.minimized,
      resolvedBy: threads.get(comment.thread) ?? null,
    })),
    ...state.conversation.map(({ user, body, minimized }) => ({
      on: 'conversation',
      user,
      body: timeless(body),
      minimized,
    })),
    ...state.reviews.map(({ user, body, state: event }) => ({
      on: 'review',
      user,
      body: timeless(body),
      event,
    })),
    ...paths.map((path) => ({ on: 'head', path, text: read(path) })),
  ];
  return lines
    .map((line) => JSON.stringify(line))
    .sort()
    .join('\n');
}

/** A text without commits, durations and ids of comments. */
export const timeless = (text: string): string =>
  text
    .replace(/\b[0-9a-f]{40}\b/g, 'COMMIT')
    .replace(/`[0-9a-f]{7}`/g, '`COMMIT`')
    .replace(/\b[\d.]+ (?:ms|s), judged/g, 'TIME, judged')
    .replace(/answer to \d+/g, 'answer to ID');
