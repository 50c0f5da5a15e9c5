import { SingleBar } from 'cli-progress';
import { paceWords } from '../batch/pace.ts';
import { doneRows, type Tally } from '../batch/tally.ts';
import type { Output } from './context.ts';

export interface Progress {
  readonly update: (tally: Tally) => void;
  readonly stop: () => void;
}

/** A bar on a terminal, else a plain line every ten seconds; `now` gives milliseconds. */
export function batchProgress(total: number, stderr: Output, now: () => number): Progress {
  const start = now();
  const pace = (tally: Tally): string =>
    paceWords(doneRows(tally) - tally.resumed, total - tally.resumed, (now() - start) / 1000);
  return stderr.isTTY ? bar(total, pace) : lines(total, stderr, now, pace);
}

type Pace = (tally: Tally) => string;

function bar(total: number, pace: Pace): Progress {
  const single = new SingleBar({
    format: '{bar} {value}/{total}  {pace}',
    hideCursor: true,
    stream: process.stderr,
  });
  single.start(total, 0, { pace: 'measuring' });
  return {
    update: (tally) => single.update(doneRows(tally), { pace: pace(tally) }),
    stop: () => single.stop(),
  };
}

function lines(total: number, stderr: Output, now: () => number, pace: Pace): Progress {
  let last = now();
  return {
    update: (tally) => {
      if (now() - last < LINE_EVERY_MS) return;
      last = now();
      stderr.write(`${doneRows(tally)}/${total} rows, ${pace(tally)}\n`);
    },
    stop: () => {},
  };
}

const LINE_EVERY_MS = 10_000;
