import type { NewCommit } from '../github/commit-to-head.ts';
import { mendedSteps } from '../report/modernised.ts';
import { gatesPassed } from '../report/remaining-findings.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import { repositoryPath } from '../suggest/repository-path.ts';
import type { RepairedModule } from '../suggest/units.ts';
import { look } from './look.ts';
import type { RunResult } from './review.ts';
import { reportOf, suggestSeen } from './run-pull-request.ts';
import type { RunRequest } from './run-request.ts';
import { StoppedError } from './stopped-error.ts';

/**
 * Commits the repairs to the pull request's own branch where all of them are proven by terraform and take nothing away;
 * otherwise, and for forks, suggests them.
 */
export async function commit(request: RunRequest): Promise<RunResult> {
  const seen = await look(request);
  const repaired = seen.modules.filter(({ repair }) => repair.applied.length > 0);
  if (repaired.length === 0 || seen.pull.fromFork || !repaired.every(isSafe))
    return suggestSeen(request, seen);
  const answer = await request.github.commitToHead(seen.pull, commitOf(repaired));
  // A branch that may not be committed to stays so; whoever got no answer may get one next time.
  if (answer.kind === 'forbidden' || answer.kind === 'not-found' || answer.kind === 'rejected') {
    const suggested = await suggestSeen(request, seen);
    return { ...suggested, problems: [answer.message, ...suggested.problems] };
  }
  if (answer.kind !== 'done') throw new StoppedError(answer);
  request.tell(`Committed ${answer.value.slice(0, 7)} to the branch.`);
  return { ...reportOf(request, seen), posted: repaired.length };
}

/** Proven as a whole, and nothing of it is a removal that a person should see first. */
const isSafe = ({ repair }: RepairedModule): boolean =>
  repair.after.verdict === 'valid' &&
  repair.after.tier !== 'checker' &&
  gatesPassed(repair) &&
  repair.applied.every(({ candidate }) => candidate.loses === undefined);

/** Names and titles are of the draft's words: one line each, cut by `cleanLine`, and inert. */
function commitOf(repaired: readonly RepairedModule[]): NewCommit {
  const files = new Map<string, Uint8Array>();
  for (const { repair, directory } of repaired)
    for (const { path, bytes } of repair.repaired.files) {
      const before = repair.draft.files.find((file) => file.path === path);
      if (!before?.bytes.equals(bytes)) files.set(repositoryPath(directory, path), bytes);
    }
  const titles = repaired.flatMap(({ repair }) =>
    repair.applied.map(({ candidate }) => `- ${inert(cleanLine(candidate.title))}`),
  );
  const mended = repaired.reduce((sum, { repair }) => sum + mendedSteps(repair).length, 0);
  return {
    headline: `Repair ${mended} Terraform ${mended === 1 ? 'error' : 'errors'}`,
    body: `${titles.slice(0, MOST_TITLES).join('\n')}\n\nValidated by terraform before it was committed.\n`,
    files,
  };
}

const MOST_TITLES = 50;

/** "fixes #1" in a commit message closes the issue, and a mention is sent; a blank breaks both, and `GH-1` and URLs. */
const inert = (title: string): string => title.replace(/[@#](?=\w)|\bGH(?=-\d)|:(?=\/\/)/gi, '$& ');
