import { nodeId } from '../json/user-json.ts';
import type { ConversationComment, ReviewComment, Thread } from '../state.ts';
import { userOf, type World } from '../world.ts';
import { connection, type Range } from './connection.ts';

/** A node's fields; functions are resolvers. `__typename` tells unions and interfaces apart. */
export type Node = Readonly<Record<string, unknown>>;

/** An account. GraphQL writes a bot's login without the `[bot]` that REST has. */
export function actor(world: World, login: string): Node {
  const { type, id } = userOf(world, login);
  const bot = type === 'Bot';
  return {
    __typename: bot ? 'Bot' : 'User',
    id: nodeId(bot ? 'BOT' : 'U', id),
    databaseId: id,
    login: login.replace(/\[bot\]$/, ''),
    url: `${world.url}/${encodeURIComponent(login)}`,
  };
}

export function threadNode(world: World, thread: Thread): Node {
  const comments = world.state.comments.filter((comment) => comment.thread === thread.id);
  const first = comments[0];
  const { original, place } = first ?? { original: null, place: null };
  return {
    __typename: 'PullRequestReviewThread',
    id: nodeId('PRRT', thread.id),
    isResolved: thread.resolvedBy !== null,
    isOutdated: place === null,
    isCollapsed: thread.resolvedBy !== null || place === null,
    resolvedBy: thread.resolvedBy === null ? null : actor(world, thread.resolvedBy),
    path: original?.path,
    diffSide: original?.side,
    startDiffSide: original?.startSide ?? null,
    subjectType: 'LINE',
    line: place?.line ?? null,
    startLine: place?.startLine ?? null,
    originalLine: original?.line,
    originalStartLine: original?.startLine ?? null,
    comments: (range: Range) =>
      connection(
        'comments',
        comments.map((comment) => reviewCommentNode(world, comment)),
        range,
      ),
  };
}

export function reviewCommentNode(world: World, comment: ReviewComment): Node {
  return {
    __typename: 'PullRequestReviewComment',
    ...commentFields(world, comment),
    id: nodeId('PRRC', comment.id),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    path: comment.original.path,
    line: comment.place?.line ?? null,
    originalLine: comment.original.line,
    outdated: comment.place === null,
    diffHunk: comment.diffHunk,
  };
}

export function conversationCommentNode(world: World, comment: ConversationComment): Node {
  return {
    __typename: 'IssueComment',
    ...commentFields(world, comment),
    id: nodeId('IC', comment.id),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
  };
}

function commentFields(world: World, comment: ReviewComment | ConversationComment): Node {
  return {
    author: actor(world, comment.user),
    body: comment.body,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    isMinimized: comment.minimized !== null,
    // In lower case, though the classifier is given in upper case.
    minimizedReason: comment.minimized?.toLowerCase() ?? null,
  };
}
