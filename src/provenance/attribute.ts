import type { FilePatch, Hunk } from '../patch/patch.ts';
import type {
  AttributedCommit,
  AttributedHunk,
  Attribution,
  AttributionRequest,
} from './attribution.ts';
import { beliefOf } from './belief.ts';
import { evidenceOfCommit } from './commit-evidence.ts';
import type { Evidence } from './evidence.ts';
import { lineWriters } from './line-writers.ts';
import { readLineRecords } from './lines/line-evidence.ts';
import { evidenceOfPullRequest } from './pull-request-evidence.ts';
import { decideScope } from './scope-decision.ts';
import { DEFAULT_THRESHOLD } from './scope-mode.ts';
import { UNSIGNED_BESIDE_SIGNED } from './signals/weights.ts';
import { strongest } from './strongest.ts';

/**
 * Says of every added line of every `.tf` file how likely a language model wrote it, on what evidence, and whether it
 * is in scope. A line has the evidence of the commit that wrote it (of the least believed commit that may have, where
 * nobody blamed the file), that of notes and records about the line itself, and that of the pull request. Pure; throws
 * nothing, whatever the pull request says.
 */
export function attribute(request: AttributionRequest): Attribution {
  const { files, history, pullRequest, mode } = request;
  const commits = history.commits.map(attributeCommit);
  const general = evidenceOfPullRequest(pullRequest);
  const records = readLineRecords(history);
  const writers = lineWriters(history, commits);
  const isSigned = commits.some(({ belief }) => belief >= DEFAULT_THRESHOLD);

  const attributeHunk = (path: string, hunk: Hunk, index: number): readonly AttributedHunk[] => {
    const byContent = records.ofContent(path, hunk);
    const lines = hunk.lines.flatMap((line): readonly BelievedLine[] => {
      if (line.kind !== 'added') return [];
      const writer = writers(path, line.newLine);
      if (!writer) return [{ line: line.newLine, belief: 0, evidence: [], isOlder: true }];
      const own = writer.commit?.evidence ?? [];
      const evidence = [
        ...own,
        ...(writer.original ? records.ofLine(writer.original) : []),
        ...(byContent.get(line.newLine) ?? []),
        ...(isSigned && own.length === 0 ? general.map(doubted) : general),
      ];
      const kept = strongest(evidence);
      return [{ line: line.newLine, belief: beliefOf(kept), evidence: kept, isOlder: false }];
    });
    return runsOf(lines).map(({ start, end, ...run }) => ({
      path,
      hunk: index,
      lines: { start, end },
      belief: run.belief,
      evidence: run.evidence,
      ...decideScope({ path, ...run }, mode, pullRequest, history.generated),
    }));
  };

  return {
    hunks: files
      .filter(isTerraform)
      .flatMap(({ path, hunks }) =>
        hunks.flatMap((hunk, index) => attributeHunk(path, hunk, index)),
      ),
    commits,
    pullRequest: general,
    gaps: [...history.gaps, ...records.gaps],
  };
}

interface BelievedLine {
  readonly line: number;
  readonly belief: number;
  readonly evidence: readonly Evidence[];
  /** No commit of the pull request wrote it. */
  readonly isOlder: boolean;
}

function attributeCommit(commit: Parameters<typeof evidenceOfCommit>[0]): AttributedCommit {
  const evidence = evidenceOfCommit(commit);
  return { sha: commit.sha, belief: beliefOf(evidence), evidence };
}

const isTerraform = ({ path, status }: FilePatch): boolean =>
  path.endsWith('.tf') && status !== 'removed';

const doubted = (evidence: Evidence): Evidence => ({
  ...evidence,
  weight: evidence.weight * UNSIGNED_BESIDE_SIGNED,
});

interface Run extends Omit<BelievedLine, 'line'> {
  readonly start: number;
  readonly end: number;
}

/** Lines that follow on each other and are believed alike, with the evidence of all of them. */
function runsOf(lines: readonly BelievedLine[]): readonly Run[] {
  const runs: BelievedLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const goesOn =
      before?.line === line.line - 1 &&
      before.belief === line.belief &&
      before.isOlder === line.isOlder;
    if (run && goesOn) run.push(line);
    else runs.push([line]);
  }
  return runs.map((run) => {
    const [first, last] = [run[0] as BelievedLine, run.at(-1) as BelievedLine];
    return {
      start: first.line,
      end: last.line,
      belief: first.belief,
      isOlder: first.isOlder,
      evidence: strongest(run.flatMap(({ evidence }) => evidence)),
    };
  });
}
