import type { ConversationComment, Reaction, Review, ReviewComment } from '../state.ts';
import type { World } from '../world.ts';
import { association, nodeId, userJson } from './user-json.ts';

export function reviewJson(world: World, review: Review): Record<string, unknown> {
  const { html, api } = addresses(world);
  const page = `${html}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: userJson(world, review.user),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: api,
    author_association: association(world, review.user),
    _links: { html: { href: page }, pull_request: { href: api } },
    ...(review.submittedAt === null ? {} : { submitted_at: review.submittedAt }),
    commit_id: review.commit,
  };
}

/** A comment on lines. Once outdated it has no `line`, no `start_line` and no `position`, only the original ones. */
export function reviewCommentJson(world: World, comment: ReviewComment): Record<string, unknown> {
  const { html, api, repository } = addresses(world);
  const url = `${repository}/pulls/comments/${comment.id}`;
  const page = `${html}#discussion_r${comment.id}`;
  return {
    url,
    pull_request_review_id: comment.review,
    id: comment.id,
    node_id: nodeId('PRRC', comment.id),
    diff_hunk: comment.diffHunk,
    path: comment.original.path,
    commit_id: comment.commit,
    original_commit_id: comment.originalCommit,
    user: userJson(world, comment.user),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: page,
    pull_request_url: api,
    author_association: association(world, comment.user),
    _links: { self: { href: url }, html: { href: page }, pull_request: { href: api } },
    reactions: reactionCounts(`${url}/reactions`, comment.reactions),
    start_line: comment.place?.startLine ?? null,
    original_start_line: comment.original.startLine,
    start_side: comment.original.startSide,
    line: comment.place?.line ?? null,
    original_line: comment.original.line,
    side: comment.original.side,
    position: comment.place?.position ?? null,
    original_position: comment.originalPosition,
    subject_type: 'line',
    ...(comment.replyTo === null ? {} : { in_reply_to_id: comment.replyTo }),
  };
}

export function conversationCommentJson(
  world: World,
  comment: ConversationComment,
): Record<string, unknown> {
  const { html, repository } = addresses(world);
  const url = `${repository}/issues/comments/${comment.id}`;
  return {
    url,
    html_url: `${html}#issuecomment-${comment.id}`,
    issue_url: `${repository}/issues/${world.pull.number}`,
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    user: userJson(world, comment.user),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    author_association: association(world, comment.user),
    reactions: reactionCounts(`${url}/reactions`, comment.reactions),
    performed_via_github_app: null,
  };
}

export function reactionJson(world: World, reaction: Reaction): Record<string, unknown> {
  return {
    id: reaction.id,
    node_id: nodeId('REA', reaction.id),
    user: userJson(world, reaction.user),
    content: reaction.content,
    created_at: reaction.createdAt,
  };
}

/** What a reaction may be. */
export const REACTIONS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'];

function reactionCounts(url: string, reactions: readonly Reaction[]): Record<string, unknown> {
  const count = (content: string) => reactions.filter((each) => each.content === content).length;
  return {
    url,
    total_count: reactions.length,
    ...Object.fromEntries(REACTIONS.map((content) => [content, count(content)])),
  };
}

function addresses(world: World): { html: string; api: string; repository: string } {
  const repository = `${world.url}/repos/${world.owner}/${world.name}`;
  return {
    repository,
    api: `${repository}/pulls/${world.pull.number}`,
    html: `${world.url}/${world.owner}/${world.name}/pull/${world.pull.number}`,
  };
}
