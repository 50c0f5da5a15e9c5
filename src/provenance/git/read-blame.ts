import type { FilePatch } from '../../patch/patch.ts';
import type { BlamedLines } from '../history.ts';
import type { CommitRange } from './commit-range.ts';
import { parseBlame } from './parse-blame.ts';
import { type Repository, runGit } from './run-git.ts';

/**
 * Which commit of the pull request wrote which added line of a file. A line that was moved, or laid out anew by a
 * formatter, stays with whoever wrote it. Where that would be a commit before the pull request (Terraform repeats
 * itself, so blocks look copied), it is the commit's that put it here.
 */
export async function readBlame(
  repository: Repository,
  range: CommitRange,
  { path, hunks }: FilePatch,
  commits: ReadonlySet<string>,
): Promise<readonly BlamedLines[]> {
  const added = hunks.flatMap(({ lines }) =>
    lines.flatMap((line) => (line.kind === 'added' ? [line.newLine] : [])),
  );
  const writers = await blame(repository, range, path, FOLLOW);
  const ours = (blamed: readonly BlamedLines[]) =>
    blamed.filter(({ commit }) => commits.has(commit));
  const written = ours(writers);
  if (added.every((line) => written.some(({ start, end }) => start <= line && line <= end)))
    return written;
  const placers = await blame(repository, range, path, []);
  // What comes later counts.
  return [...ours(placers), ...written];
}

/**
 * Across white space, within and between files of a commit. By default 20 letters and digits are enough for a move and
 * 40 for one between files, which a line `Environment = var.environment` nearly has.
 */
const FOLLOW = ['-w', '-M60', '-C60'];

async function blame(
  repository: Repository,
  { base, head }: CommitRange,
  path: string,
  follow: readonly string[],
): Promise<readonly BlamedLines[]> {
  const output = await runGit(repository, [
    'blame',
    '--incremental',
    '--no-textconv',
    '--no-progress',
    ...follow,
    `${base}..${head}`,
    '--',
    path,
  ]);
  return parseBlame(output.toString('utf8'));
}
