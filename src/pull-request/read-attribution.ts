import type { ChangedFile } from '../github/changed-files.ts';
import type { Commit as GitHubCommit } from '../github/commits.ts';
import type { Gap } from '../github/outcome.ts';
import type { PullRequest } from '../github/pull-request.ts';
import { attribute } from '../provenance/attribute.ts';
import type { Attribution } from '../provenance/attribution.ts';
import type { Commit } from '../provenance/commit.ts';
import { GitError } from '../provenance/git/git-error.ts';
import { readHistory } from '../provenance/git/read-history.ts';
import type { Repository } from '../provenance/git/run-git.ts';
import type { History } from '../provenance/history.ts';
import type { RunRequest } from './run-request.ts';
import { answered } from './stopped-error.ts';

/** Who wrote the changed lines: from the checkout where it has the commits, else from what the API tells. */
export async function readAttribution(
  { github, scope: mode }: Pick<RunRequest, 'github' | 'scope'>,
  pull: PullRequest,
  files: readonly ChangedFile[],
  mergeBase: string,
  checkout: Repository | undefined,
): Promise<{ readonly attribution: Attribution; readonly gaps: readonly Gap[] }> {
  const { value: listed, gaps: unlisted } = answered(await github.commits(pull));
  const history = withAccounts(
    await historyOf(pull, files, mergeBase, checkout, listed.map(asCommit)),
    listed,
  );
  const { title, body, labels, head, author } = pull;
  const pullRequest = { title, body, labels, headBranch: head.branch, ...(author && { author }) };
  const attribution = attribute({ files, history, pullRequest, mode });
  const unread = checkout ? [...attribution.gaps, ...notInCheckout(listed, history)] : [];
  const gaps = [...unlisted, ...unread.map((message) => ({ kind: 'history', message }) as const)];
  return { attribution, gaps };
}

/** What GitHub lists and git did not show: nobody knows who wrote their lines. */
function notInCheckout(listed: readonly GitHubCommit[], { commits }: History): readonly string[] {
  const shown = new Set(commits.map(({ sha }) => sha));
  const missing = listed.filter(({ sha }) => !shown.has(sha)).length;
  if (missing === 0) return [];
  return [
    `${missing} commits of the pull request are not in the checkout; check out with fetch-depth: 0.`,
  ];
}

async function historyOf(
  { head }: PullRequest,
  files: readonly ChangedFile[],
  base: string,
  checkout: Repository | undefined,
  commits: readonly Commit[],
): Promise<History> {
  const unblamed = (gaps: readonly string[]): History => ({
    commits,
    blame: new Map(),
    notes: new Map(),
    generated: new Set(),
    gaps,
  });
  if (!checkout) return unblamed([NO_CHECKOUT]);
  try {
    return await readHistory(checkout, { base, head: head.sha }, files);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return unblamed([error.message]);
  }
}

const NO_CHECKOUT =
  'There is no checkout with the history of the pull request, so that a line counts as written by a language model only where every commit that may have written it was. Next: check out with fetch-depth: 0.';

/** Git knows no accounts, and the API no blame. */
function withAccounts(history: History, listed: readonly GitHubCommit[]): History {
  const known = new Map(listed.map((commit) => [commit.sha, commit]));
  return {
    ...history,
    commits: history.commits.map((commit) => {
      const told = known.get(commit.sha);
      return told
        ? { ...commit, author: personOf(told.author), committer: personOf(told.committer) }
        : commit;
    }),
  };
}

const asCommit = ({ sha, message, parents, author, committer }: GitHubCommit): Commit => ({
  sha,
  message,
  parents,
  author: personOf(author),
  committer: personOf(committer),
});

const personOf = ({ name, email, account }: GitHubCommit['author']): Commit['author'] => ({
  name,
  email,
  ...(account && { account }),
});
