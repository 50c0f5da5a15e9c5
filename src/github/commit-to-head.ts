import { z } from 'zod';
import { headMoved } from './changed-files.ts';
import type { Client } from './client.ts';
import { notSent } from './expect-postable.ts';
import { isUnknown, lookFor } from './look-for.ts';
import type { Poster } from './poster.ts';
import { ProblemError } from './problem-error.ts';
import { type PullRequest, readHeadSha, SHA } from './pull-request.ts';

/** A commit to put on the head branch. GitHub signs it; one by GITHUB_TOKEN starts no workflow. */
export interface NewCommit {
  readonly headline: string;
  readonly body: string;
  /** Whole new contents, by path from the top of the repository. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Commits on the head as it was read, or not at all: GitHub refuses where the branch has moved, so that a commit
 * whose answer was lost cannot come twice. Answers its sha. Throws a ProblemError.
 */
export async function commitToHead(
  { client, number, pauses }: Poster,
  pull: PullRequest,
  commit: NewCommit,
): Promise<string> {
  if (pull.fromFork) throw notSent(WHAT, ['the branch is in a fork']);
  try {
    return await create(client, pull, commit);
  } catch (error) {
    if (!(error instanceof ProblemError) || !MAY_HAVE_MOVED.has(error.problem.kind)) throw error;
    const ours = isUnknown(error)
      ? await lookFor(pauses, () => findCommit(client, number, { pull, commit }))
      : undefined;
    if (ours !== undefined) return ours;
    const headSha = await readHeadSha(client, number);
    throw headSha === pull.head.sha ? error : headMoved(headSha);
  }
}

const WHAT = 'commit to the branch';

const MAY_HAVE_MOVED: ReadonlySet<string> = new Set(['rejected', 'unknown-outcome']);

async function create(client: Client, pull: PullRequest, commit: NewCommit): Promise<string> {
  const { createCommitOnBranch } = await client.mutate(WHAT, {
    query: CREATE,
    with: {
      input: {
        branch: {
          repositoryNameWithOwner: pull.base.repository,
          branchName: pull.head.branch,
        },
        expectedHeadOid: pull.head.sha,
        message: { headline: commit.headline, body: commit.body },
        fileChanges: {
          additions: [...commit.files].map(([path, bytes]) => ({
            path,
            contents: Buffer.from(bytes).toString('base64'),
          })),
        },
      },
    },
    answer: z.object({ createCommitOnBranch: z.object({ commit: z.object({ oid: SHA }) }) }),
  });
  return createCommitOnBranch.commit.oid;
}

const CREATE = `
  mutation ($input: CreateCommitOnBranchInput!) {
    createCommitOnBranch(input: $input) {
      commit { oid }
    }
  }`;

/** The head, if it is what we would have made of the old one. */
async function findCommit(
  client: Client,
  number: number,
  { pull, commit }: { readonly pull: PullRequest; readonly commit: NewCommit },
): Promise<string | undefined> {
  const sha = await readHeadSha(client, number);
  if (sha === pull.head.sha) return undefined;
  const { parents, message } = await client.read('read the head commit', {
    route: 'GET /repos/{owner}/{repo}/git/commits/{sha}',
    with: { sha },
    answer: z.object({ message: z.string(), parents: z.array(z.object({ sha: SHA })) }),
  });
  const isOurs = parents[0]?.sha === pull.head.sha && message.startsWith(commit.headline);
  return isOurs && message.trimEnd().endsWith(commit.body.trimEnd()) ? sha : undefined;
}
