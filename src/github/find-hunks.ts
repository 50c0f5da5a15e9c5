import { diffTexts } from '../patch/diff-texts.ts';
import { parseDiff } from '../patch/parse-diff.ts';
import type { FilePatch } from '../patch/patch.ts';
import { PatchError } from '../patch/patch-error.ts';
import {
  FILES,
  type FindHunks,
  type FoundHunks,
  listedHunks,
  ROW,
  type Row,
} from './changed-files.ts';
import type { Client } from './client.ts';
import { readMergeBase } from './compare.ts';
import type { FileAt, ReadFileAt } from './file-at.ts';
import { MOST_COMPARED_FILES, MOST_SINGLE_FILES } from './limits.ts';
import type { Problem } from './outcome.ts';
import { ProblemError } from './problem-error.ts';
import { PULL, type PullRequest } from './pull-request.ts';
import type { Trees } from './tree.ts';

export interface HunkSources {
  readonly client: Client;
  readonly trees: Trees;
  readonly fileAt: ReadFileAt;
  /** Of one version of a file, inclusive; larger ones are not compared. */
  readonly maxBytes: number;
}

/**
 * Looks where a file's hunks may still be: on a page of its own (GitHub stops giving patches after about 20,000
 * lines of one page, without a mark), in the whole diff, and last in the difference of both versions.
 */
export function hunkFinder(sources: HunkSources, pull: PullRequest): FindHunks {
  const { client } = sources;
  const diff = once(() => readDiff(client, pull));
  const mergeBase = once(() => readMergeBase(client, pull));
  let singles = 0;
  let compared = 0;

  async function find(row: Row, index: number): Promise<FoundHunks | undefined> {
    // Moved only, or another mode: a row without changes is one of these, or one that GitHub gave up on.
    if (row.changes === 0 && (await isUnchanged(sources.trees, row, await ends())))
      return { hunks: [], hunksFrom: 'github' };
    const alone = singles++ < MOST_SINGLE_FILES && (await readRow(client, pull, row, index));
    if (alone) return alone;
    const inDiff = (await diff())?.find(({ path }) => path === row.filename);
    if (inDiff && inDiff.hunks.length > 0) return { hunks: inDiff.hunks, hunksFrom: 'github' };
    if (compared++ >= MOST_COMPARED_FILES) return undefined;
    return compareTexts(sources, row, await ends());
  }

  const ends = async (): Promise<Ends> => ({ pull, base: await mergeBase() });
  return (row, index) => unlessRefused(() => find(row, index));
}

interface Ends {
  readonly pull: PullRequest;
  /** The merge base. */
  readonly base: string;
}

/** The same text on both sides, or no text on either. */
async function isUnchanged(trees: Trees, row: Row, { pull, base }: Ends): Promise<boolean> {
  const before = await trees.entry(base, row.previous_filename ?? row.filename);
  const after = await trees.entry(pull.head.sha, row.filename);
  return before?.sha === after?.sha || (!before && after?.size === 0);
}

async function readRow(
  client: Client,
  { number }: PullRequest,
  { filename }: Row,
  index: number,
): Promise<FoundHunks | undefined> {
  const [row] = await client.read('read a changed file', {
    route: FILES,
    with: { number, per_page: 1, page: index + 1 },
    answer: ROW.array(),
  });
  return row?.filename === filename ? listedHunks(row) : undefined;
}

/** "Sorry, the diff exceeded the maximum number of lines (20000)." comes with status 406. */
function readDiff(
  client: Client,
  { number }: PullRequest,
): Promise<readonly FilePatch[] | undefined> {
  const request = { route: PULL, with: { number, mediaType: { format: 'diff' } } };
  return unlessRefused(async () => parseDiff(await client.readText('read the diff', request)));
}

async function compareTexts(
  { fileAt, maxBytes }: HunkSources,
  row: Row,
  { pull, base }: Ends,
): Promise<FoundHunks | undefined> {
  const before = textOf(await fileAt(base, row.previous_filename ?? row.filename, maxBytes));
  const after = textOf(await fileAt(pull.head.sha, row.filename, maxBytes));
  if (before === undefined || after === undefined) return undefined;
  const hunks = diffTexts(before, after);
  return hunks && { hunks, hunksFrom: 'texts' };
}

/** Empty where there is no file; undefined for what has no lines or was not read. */
function textOf(file: FileAt): string | undefined {
  if (file.kind === 'absent') return '';
  if (file.kind !== 'file' || file.bytes.includes(0)) return undefined;
  return file.bytes.toString('utf8');
}

/** One file that cannot be read is a gap; a token that may not, or a limit, is the end of the run. */
async function unlessRefused<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PatchError) return undefined;
    if (error instanceof ProblemError && ONE_FILE.has(error.problem.kind)) return undefined;
    throw error;
  }
}

const ONE_FILE: ReadonlySet<Problem['kind']> = new Set(['not-found', 'rejected', 'unreachable']);

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}
