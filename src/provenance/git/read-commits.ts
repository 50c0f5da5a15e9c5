import type { Commit } from '../commit.ts';
import type { CommitRange } from './commit-range.ts';
import { type Repository, runGit } from './run-git.ts';

/** The commits of a pull request, newest first, and what is missing of them. */
export interface ReadCommits {
  readonly commits: readonly Commit[];
  readonly gaps: readonly string[];
}

export async function readCommits(
  repository: Repository,
  { base, head }: CommitRange,
): Promise<ReadCommits> {
  const output = await runGit(repository, [
    'log',
    '-z',
    '--no-color',
    '--no-show-signature',
    '--no-notes',
    '--no-mailmap',
    '--encoding=UTF-8',
    `--max-count=${MOST_COMMITS + 1}`,
    `--format=${FIELDS.join('%x00')}`,
    '--end-of-options',
    `${base}..${head}`,
    '--',
  ]);
  const values = output.toString('utf8').split('\0');
  const commits: Commit[] = [];
  for (let at = 0; at + FIELDS.length <= values.length; at += FIELDS.length)
    commits.push(commitOf(values.slice(at, at + FIELDS.length)));
  return {
    commits: commits.slice(0, MOST_COMMITS),
    gaps:
      commits.length > MOST_COMMITS
        ? [`Only the newest ${MOST_COMMITS} commits were read; lines of older ones are left alone.`]
        : [],
  };
}

/** GitHub lists 250 of a pull request; a branch that nobody can review any more has more than this. */
const MOST_COMMITS = 2000;

const FIELDS = ['%H', '%P', '%an', '%ae', '%cn', '%ce', '%B'];

function commitOf([sha = '', parents = '', ...rest]: readonly string[]): Commit {
  const [name = '', email = '', committer = '', committerEmail = '', message = ''] = rest;
  return {
    sha,
    parents: parents.split(' ').filter((parent) => parent !== ''),
    author: { name, email },
    committer: { name: committer, email: committerEmail },
    message,
  };
}
