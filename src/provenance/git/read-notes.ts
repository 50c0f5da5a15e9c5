import { readBlobs } from './read-blobs.ts';
import { type Repository, runGit } from './run-git.ts';

/** git-ai's own place; checkouts lack it unless they fetch `refs/notes/ai:refs/notes/ai`. */
const NOTES_REF = 'refs/notes/ai';

export interface ReadNotes {
  /** Texts by commit. */
  readonly notes: ReadonlyMap<string, string>;
  readonly gaps: readonly string[];
}

/** The git-ai notes of commits; none where the repository has no such notes. */
export async function readNotes(
  repository: Repository,
  commits: ReadonlySet<string>,
): Promise<ReadNotes> {
  const refs = await runGit(repository, ['for-each-ref', '--format=%(refname)', NOTES_REF]);
  if (refs.toString('utf8').trim() !== NOTES_REF) return { notes: new Map(), gaps: [] };
  const list = await runGit(repository, ['notes', `--ref=${NOTES_REF}`, 'list']);
  const blobs = new Map<string, string>();
  for (const line of list.toString('utf8').split('\n')) {
    const [blob = '', commit = ''] = line.split(' ');
    if (commits.has(commit)) blobs.set(commit, blob);
  }
  const texts = await readBlobs(repository, [...blobs.values()]);
  const notes = new Map<string, string>();
  const gaps: string[] = [];
  for (const [commit, blob] of blobs) {
    const text = texts.get(blob);
    if (text === undefined)
      gaps.push(`The git-ai note of commit ${commit.slice(0, 7)} is too large and was not read.`);
    else notes.set(commit, text);
  }
  return { notes, gaps };
}
