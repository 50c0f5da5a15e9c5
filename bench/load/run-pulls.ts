import type { RunRequest } from '../../src/pull-request/run-request.ts';
import { startGitHub } from '../../test/github/start-github.ts';
import { runInProcess } from '../../test/pull-request/run-in-process.ts';
import { processorSeconds } from './processor-seconds.ts';
import { type InUse, inUse } from './what-is-used.ts';

export interface PullsRun {
  readonly seconds: number;
  /** Of the processor, the programs that were run and GitHub itself included. */
  readonly processorSeconds: number;
  /** What was in use after every hundredth pull request, and at the beginning. */
  readonly samples: readonly { readonly pulls: number; readonly used: InUse }[];
  /** For each pull request whether as much was posted as the first time its draft came. */
  readonly posted: readonly boolean[];
}

export interface PullsOptions {
  readonly drafts: readonly string[];
  readonly pulls: number;
  readonly atOnce: number;
  readonly engine: string;
  /** Absent: the checker judges. */
  readonly repair: RunRequest['repair'] | undefined;
}

/** Runs over pull requests, each with a GitHub of its own; the drafts are taken in turn. */
export async function runPulls(options: PullsOptions): Promise<PullsRun> {
  const { drafts, pulls, atOnce, engine, repair } = options;
  const samples = [{ pulls: 0, used: inUse(engine) }];
  const posted: boolean[] = [];
  const started = { wall: performance.now(), processor: processorSeconds() };
  let next = 0;
  const work = async (_: unknown, worker: number): Promise<void> => {
    while (next < pulls) {
      const number = next++;
      const at = number % drafts.length;
      const count = await runOne(drafts[at] as string, worker, repair);
      const usual = known.get(at) ?? count;
      known.set(at, usual);
      posted[number] = count === usual;
      if ((number + 1) % SAMPLE !== 0) continue;
      samples.push({ pulls: number + 1, used: inUse(engine) });
      console.error(`${number + 1} pull requests, ${atOnce} at once`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return {
    seconds: (performance.now() - started.wall) / 1000,
    processorSeconds: processorSeconds() - started.processor,
    samples,
    posted,
  };
}

const SAMPLE = 100;

/** How much each draft had posted the first time, also across calls. */
const known = new Map<number, number>();

/**
 * Of the GitHub of each worker: a client keeps a pool for every server that it ever knew, and there is one GitHub, not
 * five hundred.
 */
const ports: number[] = [];

async function runOne(
  draft: string,
  worker: number,
  repair: RunRequest['repair'] | undefined,
): Promise<number> {
  await using github = await startGitHub({
    port: ports[worker] ?? 0,
    repository: { files: { 'README.md': '# infrastructure\n' } },
    pullRequest: {
      commits: [{ files: { 'stack/main.tf': draft }, message: `Write it\n\n${TRAILER}\n` }],
    },
  });
  ports[worker] = Number(new URL(github.url).port);
  const { posted } = await runInProcess(github, repair ? { repair } : {});
  if (github.violations.length > 0) throw new Error(github.violations.join('\n'));
  return posted;
}

const TRAILER = 'Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>';
