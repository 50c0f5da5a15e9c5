import { z } from 'zod';
import { parsePatch } from '../patch/parse-patch.ts';
import type { FilePatch, FileStatus, Hunk } from '../patch/patch.ts';
import type { Client } from './client.ts';
import { MOST_LISTED_FILES, PAGE_SIZE } from './limits.ts';
import type { Gap, Told } from './outcome.ts';
import { ProblemError } from './problem-error.ts';
import { type PullRequest, readHeadSha } from './pull-request.ts';

/** One file of a pull request. */
export interface ChangedFile extends FilePatch {
  /**
   * - `github`: the hunks are GitHub's own, so a comment on a line of them has a place.
   * - `texts`: computed from both versions; near the edge of a hunk GitHub may see it otherwise.
   * - `nowhere`: unknown, and told as a gap if the file was wanted.
   */
  readonly hunksFrom: 'github' | 'texts' | 'nowhere';
}

/** Finds the hunks of a file that GitHub listed without; undefined where there is no way. */
export type FindHunks = (row: Row, index: number) => Promise<FoundHunks | undefined>;

export type FoundHunks = Pick<ChangedFile, 'hunks' | 'hunksFrom'>;

/** How GitHub lists a file; `index` in the list counts from 0. */
export type Row = z.infer<typeof ROW>;

/**
 * The files, in GitHub's order. Only those whose path is wanted are looked for elsewhere where the list has no
 * patch of them. Throws `head-moved` where commits came in meanwhile.
 */
export async function readChangedFiles(
  client: Client,
  pull: PullRequest,
  wanted: (path: string) => boolean,
  findHunks: FindHunks,
): Promise<Told<readonly ChangedFile[]>> {
  const { items: rows } = await client.list('list the changed files', {
    route: FILES,
    with: { number: pull.number },
    item: ROW,
    mostPages: MOST_LISTED_FILES / PAGE_SIZE,
  });
  await expectHead(client, pull);
  const files: ChangedFile[] = [];
  const gaps: Gap[] = rows.length < pull.changedFiles ? [notListed(pull, rows)] : [];
  for (const [index, row] of rows.entries()) {
    const isWanted = [row.filename, row.previous_filename ?? ''].some(wanted);
    const found = listedHunks(row) ?? (isWanted ? await findHunks(row, index) : undefined);
    files.push({ ...namesOf(row), ...(found ?? NOTHING) });
    if (isWanted && !found) gaps.push(noPatch(row));
  }
  return { value: files, gaps };
}

export const FILES = 'GET /repos/{owner}/{repo}/pulls/{number}/files';

export const ROW = z.object({
  filename: z.string(),
  previous_filename: z.string().optional(),
  status: z.string(),
  /** Added and deleted lines; 0 also where GitHub gave up on the page. */
  changes: z.number(),
  patch: z.string().optional(),
});

async function expectHead(client: Client, pull: PullRequest): Promise<void> {
  const headSha = await readHeadSha(client, pull.number);
  if (headSha !== pull.head.sha) throw headMoved(headSha);
}

export function headMoved(headSha: string): ProblemError {
  const message = `The pull request has new commits (head is now ${headSha.slice(0, 7)}); a run for them follows, so this one stops.`;
  return new ProblemError({ kind: 'head-moved', message, headSha });
}

/** What the list says; undefined where it says nothing, or nothing that can be read. */
export function listedHunks({ patch }: Row): FoundHunks | undefined {
  const hunks = patch === undefined ? undefined : readHunks(patch);
  return hunks && { hunks, hunksFrom: 'github' };
}

function readHunks(patch: string): readonly Hunk[] | undefined {
  try {
    return parsePatch(patch);
  } catch {
    return undefined;
  }
}

const NOTHING: FoundHunks = { hunks: [], hunksFrom: 'nowhere' };

function namesOf({ filename, previous_filename, status }: Row): Omit<FilePatch, 'hunks'> {
  const names = { path: filename, status: STATUSES[status] ?? 'modified' };
  return previous_filename === undefined ? names : { ...names, previousPath: previous_filename };
}

/** "Can be one of: added, removed, modified, renamed, copied, changed, unchanged"; a changed one has another mode. */
const STATUSES: Readonly<Record<string, FileStatus>> = {
  added: 'added',
  copied: 'added',
  removed: 'removed',
  renamed: 'renamed',
};

function notListed(pull: PullRequest, rows: readonly Row[]): Gap {
  const missing = pull.changedFiles - rows.length;
  const message = `${missing} of ${pull.changedFiles} changed files were not listed; GitHub lists at most ${MOST_LISTED_FILES}.`;
  return { kind: 'too-many-files', message };
}

const noPatch = ({ filename }: Row): Gap => ({
  kind: 'no-patch',
  path: filename,
  message: 'What changed in the file could not be read, so it was not looked at.',
});
