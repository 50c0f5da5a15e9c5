import type { FilePatch } from '../../patch/patch.ts';
import type { BlamedLines, History } from '../history.ts';
import { TRACE_PATH } from '../lines/agent-trace.ts';
import { shortText } from '../short-text.ts';
import type { CommitRange } from './commit-range.ts';
import { GitError } from './git-error.ts';
import { readBlame } from './read-blame.ts';
import { readBlobs } from './read-blobs.ts';
import { readCommits } from './read-commits.ts';
import { readGenerated } from './read-generated.ts';
import { readNotes } from './read-notes.ts';
import { type Repository, runGit } from './run-git.ts';

/**
 * Reads from a local repository all that `attribute` wants to know: commits, blame of the `.tf` files with added lines,
 * git-ai notes, Agent Trace records, attributes. Nothing is checked out, written or fetched. Throws GitError when the
 * commits cannot be read; what else cannot be read is a gap.
 */
export async function readHistory(
  repository: Repository,
  range: CommitRange,
  files: readonly FilePatch[],
): Promise<History> {
  await assertThere(repository, range);
  const { commits, gaps } = await readCommits(repository, range);
  const shas = new Set(commits.map(({ sha }) => sha));
  const wanted = files.filter(
    ({ path, hunks }) =>
      path.endsWith('.tf') && hunks.some(({ lines }) => lines.some(({ kind }) => kind === 'added')),
  );
  const notes = await orGap(() => readNotes(repository, shas), NO_NOTES);
  const traces = await orGap(() => readTraces(repository, range.head), {});
  const generated = await orGap(
    () => readGenerated(repository, range.head, wanted),
    new Set<string>(),
  );
  const blame = new Map<string, readonly BlamedLines[]>();
  const unblamed: string[] = [];
  for (const file of wanted) {
    const { value, gaps: why } = await orGap(
      () => readBlame(repository, range, file, shas),
      undefined,
    );
    if (value) blame.set(file.path, value);
    unblamed.push(...why.map((gap) => `${shortText(file.path)} was not blamed: ${gap}`));
  }
  return {
    commits,
    blame,
    notes: notes.value.notes,
    ...traces.value,
    generated: generated.value,
    gaps: [
      ...gaps,
      ...[notes, traces, generated].flatMap((part) => part.gaps),
      ...notes.value.gaps,
      ...unblamed,
    ],
  };
}

const NO_NOTES = { notes: new Map<string, string>(), gaps: [] as readonly string[] };

async function assertThere(repository: Repository, range: CommitRange): Promise<void> {
  const { base, head } = range;
  for (const name of ['base', 'head'] as const)
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(range[name]))
      throw new GitError(
        `The ${name} of the pull request is no whole commit hash. Next: pass all of its digits.`,
      );
  const output = await runGit(repository, ['cat-file', '--batch-check'], {
    input: `${base}\n${head}\n`,
  });
  const answers = output.toString('utf8').split('\n');
  const missing = [base, head].find((_, index) => !/^\S+ commit /.test(answers[index] ?? ''));
  if (missing !== undefined)
    throw new GitError(
      `Commit ${missing.slice(0, 7)} is not in the checkout. Next: check out with fetch-depth: 0.`,
    );
}

interface Part<T> {
  readonly value: T;
  readonly gaps: readonly string[];
}

async function orGap<T>(read: () => Promise<T>, otherwise: T): Promise<Part<T>> {
  try {
    return { value: await read(), gaps: [] };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { value: otherwise, gaps: [error.message] };
  }
}

async function readTraces(repository: Repository, head: string): Promise<{ traces?: string }> {
  const traces = (await readBlobs(repository, [`${head}:${TRACE_PATH}`])).get(
    `${head}:${TRACE_PATH}`,
  );
  return traces === undefined ? {} : { traces };
}
