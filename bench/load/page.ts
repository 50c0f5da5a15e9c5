import type { Told } from '../reliability/write-part.ts';
import type { PullsRun } from './run-pulls.ts';
import type { InUse } from './what-is-used.ts';

export interface LoadFigures {
  readonly inARow: PullsRun;
  readonly together: PullsRun;
  /** What was there at the end and not at the beginning. */
  readonly left: readonly string[];
  readonly atOnce: number;
  readonly engine: string;
}

export function loadPart({
  inARow,
  together,
  left,
  atOnce,
  engine,
}: LoadFigures): Omit<Told, 'command'> {
  const different = [...inARow.posted, ...together.posted].filter((one) => !one).length;
  return {
    heading: 'Load',
    order: 60,
    paragraphs: [
      `${inARow.posted.length} pull requests one after the other and ${together.posted.length} more, ${atOnce} at once, in one process, judged by ${engine}, each with a GitHub of its own in the same process, at the address of the one before. After the last: ${left.length === 0 ? 'no descriptor, process, temporary file or container is left' : left.join(', ')}; ${different} of them posted something else than the first time their draft came.`,
      `Memory is what is in use after a collection. The slope is that of a straight line through the samples of the runs in a row, the first hundred left out; queues of requests are forgotten a minute after their last. Processor time includes the programs that were run, and that GitHub's server and git.`,
    ],
    table: {
      columns: ['', 'in a row', `${atOnce} at once`],
      rows: [
        ['pull requests', inARow.posted.length, together.posted.length],
        ['seconds', ...both(({ seconds }) => seconds.toFixed(0))],
        ['processor seconds', ...both((run) => run.processorSeconds.toFixed(0))],
        [
          'pull requests per core and minute',
          ...both((run) => ((60 * run.posted.length) / run.processorSeconds).toFixed(1)),
        ],
        ['heap at the end, MiB', ...both((run) => mebibytes(last(run).heap))],
        ['resident at the end, MiB', ...both((run) => mebibytes(last(run).resident))],
        ['slope of the heap, KiB for 100', slope(inARow, ({ heap }) => heap), ''],
        ['slope of resident memory, KiB for 100', slope(inARow, ({ resident }) => resident), ''],
        ['descriptors at the end', ...both((run) => last(run).descriptors.length)],
      ],
    },
  };

  function both(of: (run: PullsRun) => string | number): (string | number)[] {
    return [inARow, together].map(of);
  }
}

const last = ({ samples }: PullsRun): InUse => (samples.at(-1) as PullsRun['samples'][number]).used;

const mebibytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);

/** Least squares, in KiB a hundred pull requests. */
export function slope({ samples }: Pick<PullsRun, 'samples'>, of: (used: InUse) => number): string {
  const points = samples.filter(({ pulls }) => pulls >= 100);
  const [x, y] = [mean(points.map(({ pulls }) => pulls)), mean(points.map(({ used }) => of(used)))];
  let [above, below] = [0, 0];
  for (const { pulls, used } of points) {
    above += (pulls - x) * (of(used) - y);
    below += (pulls - x) ** 2;
  }
  return below === 0 ? 'too few samples' : ((100 * above) / below / 1024).toFixed(0);
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
