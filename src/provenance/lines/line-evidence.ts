import type { Hunk } from '../../patch/patch.ts';
import type { Commit } from '../commit.ts';
import type { Evidence } from '../evidence.ts';
import type { History } from '../history.ts';
import { KNOWN_PERSON, SAME_CONTENT, WEIGHTS } from '../signals/weights.ts';
import { parseTraces, TRACE_PATH, type TracedLines } from './agent-trace.ts';
import { type AuthorshipNote, parseAuthorshipNote } from './authorship-note.ts';
import { hasHash, isKnownHash } from './content-hash.ts';
import { holds, type LineRange } from './line-ranges.ts';

/** A line where the commit that wrote it had it. */
export interface OriginalLine {
  readonly commit: Commit;
  readonly path: string;
  readonly line: number;
}

/** What notes and records say of single lines. */
export interface LineRecords {
  readonly ofLine: (original: OriginalLine) => readonly Evidence[];
  /** By line of the head, wherever the very text of a record stands in the hunk of a file. */
  readonly ofContent: (path: string, hunk: Hunk) => ReadonlyMap<number, readonly Evidence[]>;
  /** What made no sense, one sentence each. */
  readonly gaps: readonly string[];
}

export function readLineRecords({ notes, traces, commits }: History): LineRecords {
  const parsed = commits.flatMap(({ sha }) => {
    const text = notes.get(sha);
    return text === undefined ? [] : [{ sha, note: parseAuthorshipNote(text) }];
  });
  const noteOf = new Map<string, AuthorshipNote>(
    parsed.flatMap(({ sha, note }) => (note.ok ? [[sha, note.value]] : [])),
  );
  const { ranges, gaps } = parseTraces(traces ?? '');
  const traced = byPath(ranges);
  const budget = { characters: MAX_HASHED_CHARACTERS };
  return {
    ofLine: (original) => [
      ...noteEvidence(noteOf, original),
      ...traceEvidence(traced.get(original.path) ?? [], original),
    ],
    ofContent: (path, hunk) => contentEvidence(traced.get(path) ?? [], hunk, budget),
    gaps: [
      ...parsed.flatMap(({ sha, note }) =>
        note.ok
          ? []
          : [`The git-ai note of commit ${sha.slice(0, 7)} ${note.why} and was ignored.`],
      ),
      ...gaps,
    ],
  };
}

function byPath(ranges: readonly TracedLines[]): ReadonlyMap<string, readonly TracedLines[]> {
  const groups = new Map<string, TracedLines[]>();
  for (const range of ranges) {
    const group = groups.get(range.path);
    if (group) group.push(range);
    else groups.set(range.path, [range]);
  }
  return groups;
}

/** Every range is looked for at every place; beyond this, records count by their line numbers only. */
const MAX_HASHED_CHARACTERS = 8 * 1024 * 1024;

function noteEvidence(
  notes: ReadonlyMap<string, AuthorshipNote>,
  { commit, path, line }: OriginalLine,
): readonly Evidence[] {
  return heldBy(notes.get(commit.sha)?.get(path) ?? [], line).map(({ tool, says, start, end }) => ({
    tool,
    channel: 'note',
    says,
    weight: says === 'person' ? KNOWN_PERSON : WEIGHTS.note,
    seen: `lines ${start}-${end} of the commit's file`,
    source: 'git-ai authorship/3.0.0',
    commit: commit.sha,
  }));
}

/** The reference hook writes the commit that was checked out, which is the parent of the one that has the lines. */
function traceEvidence(
  traced: readonly TracedLines[],
  { commit, line }: OriginalLine,
): readonly Evidence[] {
  const isOfCommit = ({ revision }: TracedLines): boolean =>
    revision !== undefined && (revision === commit.sha || commit.parents.includes(revision));
  return heldBy(traced, line, isOfCommit).map((range) => ({
    ...asEvidence(range, range.weight),
    commit: commit.sha,
  }));
}

/** The ranges around a line, one of each agent: whoever says a thing thousands of times says it once. */
function heldBy<T extends LineRange & Pick<Evidence, 'says' | 'tool'>>(
  ranges: readonly T[],
  line: number,
  fits: (range: T) => boolean = () => true,
): readonly T[] {
  const held: T[] = [];
  for (const range of ranges) {
    if (!holds(range, line) || !fits(range)) continue;
    const isNew = held.every(({ says, tool }) => says !== range.says || tool !== range.tool);
    if (isNew && held.push(range) === MOST_AGENTS_A_LINE) break;
  }
  return held;
}

const MOST_AGENTS_A_LINE = 10;

function contentEvidence(
  traced: readonly TracedLines[],
  hunk: Hunk,
  budget: { characters: number },
): ReadonlyMap<number, readonly Evidence[]> {
  const lines = hunk.lines.filter((line) => line.kind !== 'removed');
  const texts = lines.map(({ text }) => text);
  const found = new Map<number, Evidence[]>();
  for (const range of traced) {
    const { hash, start, end } = range;
    if (hash === undefined || !isKnownHash(hash)) continue;
    const length = end - start + 1;
    // What is mixed stays mixed, however well it fits.
    const weight = range.weight === WEIGHTS.trace ? SAME_CONTENT : range.weight;
    for (let at = 0; at + length <= texts.length; at++) {
      const window = texts.slice(at, at + length);
      budget.characters -= window.reduce((sum, text) => sum + text.length + 1, 0);
      if (budget.characters < 0) return found;
      if (!hasHash(window, hash)) continue;
      for (const { newLine } of lines.slice(at, at + length)) {
        found.set(newLine, [...(found.get(newLine) ?? []), asEvidence(range, weight)]);
      }
    }
  }
  return found;
}

const asEvidence = ({ tool, says, start, end }: TracedLines, weight: number): Evidence => ({
  tool,
  channel: 'trace',
  says,
  weight,
  seen: `lines ${start}-${end} in ${TRACE_PATH}`,
  source: 'cursor/agent-trace 0.1.0',
});
