import { once } from '../lazy/once.ts';
import { readChangedFiles } from './changed-files.ts';
import { openClient, type Repository } from './client.ts';
import { commitToHead } from './commit-to-head.ts';
import { readCommits } from './commits.ts';
import { readMergeBase } from './compare.ts';
import { listConversation } from './conversation.ts';
import { type FileAt, readFileAt } from './file-at.ts';
import { hunkFinder } from './find-hunks.ts';
import type { GitHub } from './github.ts';
import { LOOK_PAUSES_MS } from './limits.ts';
import { putComment } from './marked-comment.ts';
import type { OctokitSettings } from './open-octokit.ts';
import { deleteOwn, editOwn } from './own-comments.ts';
import { readPermission } from './permission.ts';
import { postReview } from './post-review.ts';
import type { Poster } from './poster.ts';
import { outcomeOf } from './problem-error.ts';
import { readHeadSha, readPullRequest } from './pull-request.ts';
import { listReactions, react } from './reactions.ts';
import { replyTo } from './reply.ts';
import { listReviewComments } from './review-comments.ts';
import { listReviews } from './reviews.ts';
import { readSelf } from './self.ts';
import { listThreads } from './threads.ts';
import { minimiseOutdated, resolveThreads } from './tidy.ts';
import { openTrees } from './tree.ts';

export interface GitHubSettings extends OctokitSettings {
  readonly repository: Repository;
  /** Of the pull request. */
  readonly number: number;
  /** Of one version of a changed file, inclusive, where hunks have to be computed. */
  readonly maxFileBytes: number;
  /** Files of a checkout, asked before the API; undefined where it does not have the commit. */
  readonly checkout?: (
    commit: string,
    path: string,
    maxBytes: number,
  ) => Promise<FileAt | undefined>;
}

export function openGitHub(settings: GitHubSettings): GitHub {
  const { repository, number, maxFileBytes, checkout, second = 1000 } = settings;
  const client = openClient(settings);
  const trees = openTrees(client);
  const fileAt = async (commit: string, path: string, maxBytes: number): Promise<FileAt> =>
    (await checkout?.(commit, path, maxBytes)) ??
    (await readFileAt({ client, trees }, { commit, path, maxBytes }));
  const self = once(() => readSelf(client));
  const poster: Poster = {
    client,
    number,
    self,
    pauses: LOOK_PAUSES_MS.map((pause) => (pause * second) / 1000),
  };
  const sources = { client, trees, fileAt, maxBytes: maxFileBytes };

  return {
    repository,
    number,
    pullRequest: () => outcomeOf(() => readPullRequest(client, number)),
    headSha: () => outcomeOf(() => readHeadSha(client, number)),
    mergeBase: (pull) => outcomeOf(() => readMergeBase(client, pull)),
    commits: (pull) => outcomeOf(() => readCommits(client, pull)),
    changedFiles: (pull, wanted) =>
      outcomeOf(() => readChangedFiles(client, pull, wanted, hunkFinder(sources, pull))),
    tree: (commit) => outcomeOf(() => trees.whole(commit)),
    directory: (commit, path) => outcomeOf(() => trees.directory(commit, path)),
    fileAt: (commit, path, maxBytes) => outcomeOf(() => fileAt(commit, path, maxBytes)),
    self: () => outcomeOf(self),
    permission: (login) => outcomeOf(() => readPermission(client, login)),
    reviews: () => outcomeOf(() => listReviews(client, number)),
    reviewComments: () => outcomeOf(() => listReviewComments(client, number)),
    threads: () => outcomeOf(() => listThreads(client, number)),
    conversation: () => outcomeOf(() => listConversation(client, number)),
    reactionsTo: (commentId) => outcomeOf(() => listReactions(client, commentId)),
    postReview: (review) => outcomeOf(() => postReview(poster, review)),
    putComment: (comment) => outcomeOf(() => putComment(poster, comment)),
    replyTo: (commentId, reply) => outcomeOf(() => replyTo(poster, commentId, reply)),
    react: (to, kind) => outcomeOf(() => react(client, to, kind)),
    commitToHead: (pull, commit) => outcomeOf(() => commitToHead(poster, pull, commit)),
    editOwn: (comment, body) => outcomeOf(() => editOwn(poster, comment, body)),
    deleteOwn: (comment) => outcomeOf(() => deleteOwn(poster, comment)),
    minimiseOutdated: (nodeIds) => minimiseOutdated(client, nodeIds),
    resolveThreads: (threadIds) => resolveThreads(client, threadIds),
  };
}
