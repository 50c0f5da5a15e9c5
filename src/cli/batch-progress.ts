import { SingleBar } from 'cli-progress';
import { paceWords } from '../batch/pace.ts';
import type { Output } from './context.ts';

export interface Progress {
  readonly update: (rows: Rows) => void;
  readonly stop: () => void;
}

/** How far it is; `resumed` of the `done` ones were there before. */
interface Rows {
  readonly done: number;
  readonly resumed: number;
}

/** A bar on a terminal, else a plain line every ten seconds; `now` gives milliseconds. */
export function batchProgress(total: number, stderr: Output, now: () => number): Progress {
  const start = now();
  const pace = ({ done, resumed }: Rows): string =>
    paceWords(done - resumed, total - resumed, (now() - start) / 1000);
  return stderr.isTTY ? bar(total, pace) : lines(total, stderr, now, pace);
}

type Pace = (rows: Rows) => string;

function bar(total: number, pace: Pace): Progress {
  const single = new SingleBar({
    format: '{bar} {value}/{total}  {pace}',
    hideCursor: true,
    stream: process.stderr,
  });
  single.start(total, 0, { pace: 'measuring' });
  return {
    update: (rows) => single.update(rows.done, { pace: pace(rows) }),
    stop: () => single.stop(),
  };
}

function lines(total: number, stderr: Output, now: () => number, pace: Pace): Progress {
  let last = now();
  return {
    update: (rows) => {
      if (now() - last < LINE_EVERY_MS) return;
      last = now();
      stderr.write(`${rows.done}/${total} rows, ${pace(rows)}\n`);
    },
    stop: () => {},
  };
}

const LINE_EVERY_MS = 10_000;
