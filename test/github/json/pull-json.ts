import { mergeBase, pullCommits, type World } from '../world.ts';
import { labelJson } from './label-json.ts';
import { repositoryJson } from './repository-json.ts';
import { association, nodeId, userJson } from './user-json.ts';

/** The pull request, as `GET …/pulls/{n}` answers it and as events carry it. */
export function pullJson(world: World): Record<string, unknown> {
  const { pull, state } = world;
  const repository = `${world.url}/repos/${world.owner}/${world.name}`;
  const url = `${repository}/pulls/${pull.number}`;
  const issue = `${repository}/issues/${pull.number}`;
  const html = `${world.url}/${world.owner}/${world.name}/pull/${pull.number}`;
  const files = world.repository.diff(mergeBase(world), pull.headSha);
  const headOwner = pull.fork ?? world.owner;
  const statuses = `${repository}/statuses/${pull.headSha}`;
  const reviewComment = `${repository}/pulls/comments{/number}`;
  return {
    url,
    id: 7_000 + pull.number,
    node_id: nodeId('PR', pull.number),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: reviewComment,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    number: pull.number,
    state: state.open ? 'open' : 'closed',
    locked: false,
    title: state.title,
    user: userJson(world, pull.author),
    body: state.body,
    labels: state.labels.map((name) => labelJson(world, name)),
    milestone: null,
    active_lock_reason: null,
    created_at: '2026-01-02T00:00:00Z',
    updated_at: world.now(),
    closed_at: state.open ? null : world.now(),
    merged_at: null,
    merge_commit_sha: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: end(world, headOwner, pull.headBranch, pull.headSha),
    base: end(world, world.owner, 'main', pull.baseSha),
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: reviewComment },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
    author_association: association(world, pull.author),
    auto_merge: null,
    draft: pull.draft,
    merged: false,
    mergeable: true,
    rebaseable: true,
    mergeable_state: 'clean',
    merged_by: null,
    comments: state.conversation.length,
    review_comments: state.comments.length,
    maintainer_can_modify: pull.fork !== null,
    commits: pullCommits(world).length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

function end(world: World, owner: string, ref: string, sha: string): Record<string, unknown> {
  return {
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: userJson(world, owner),
    repo: repositoryJson(world, owner),
  };
}
