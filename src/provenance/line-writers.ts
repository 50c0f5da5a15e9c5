import type { AttributedCommit } from './attribution.ts';
import type { Commit } from './commit.ts';
import type { BlamedLines, History } from './history.ts';
import type { OriginalLine } from './lines/line-evidence.ts';

/** Who wrote a line of the head. */
export interface LineWriter {
  /** Absent where no commit is known at all. */
  readonly commit?: AttributedCommit;
  /** The line as that commit had it, where blame told. */
  readonly original?: OriginalLine;
}

/** Finds the commit of a line, undefined where none of the pull request wrote it. */
export function lineWriters(
  { commits, blame }: History,
  attributed: readonly AttributedCommit[],
): (path: string, line: number) => LineWriter | undefined {
  const knownCommits = new Map(commits.map((commit) => [commit.sha, commit]));
  const beliefs = new Map(attributed.map((commit) => [commit.sha, commit]));
  const blamedFiles = new Map<string, ReadonlyMap<number, BlamedLines>>();
  const leastBelieved = new Map<string, LineWriter>();

  return (path, line) => {
    const ranges = blame.get(path);
    if (!ranges) {
      const writer = leastBelieved.get(path) ?? leastBelievedOf(path, commits, beliefs);
      leastBelieved.set(path, writer);
      return writer;
    }
    const lines = blamedFiles.get(path) ?? byLine(ranges);
    blamedFiles.set(path, lines);
    const blamed = lines.get(line);
    const commit = blamed && knownCommits.get(blamed.commit);
    const belief = blamed && beliefs.get(blamed.commit);
    if (!blamed || !commit || !belief) return undefined;
    const { original, start } = blamed;
    return {
      commit: belief,
      ...(original && {
        original: { commit, path: original.path, line: original.start + line - start },
      }),
    };
  };
}

function byLine(ranges: readonly BlamedLines[]): ReadonlyMap<number, BlamedLines> {
  const lines = new Map<number, BlamedLines>();
  for (const range of ranges)
    for (let line = range.start; line <= range.end; line++) lines.set(line, range);
  return lines;
}

/**
 * Of the commits that may have written a file the one that is believed least: whoever it was, it is believed at least
 * as much. Merges bring in what others wrote.
 */
function leastBelievedOf(
  path: string,
  commits: readonly Commit[],
  beliefs: ReadonlyMap<string, AttributedCommit>,
): LineWriter {
  const [least] = commits
    .filter(({ parents, paths }) => parents.length < 2 && (paths?.includes(path) ?? true))
    .flatMap(({ sha }) => beliefs.get(sha) ?? [])
    .sort((a, b) => a.belief - b.belief);
  return least ? { commit: least } : {};
}
