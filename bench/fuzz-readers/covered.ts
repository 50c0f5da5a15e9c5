import { type Profiler, Session } from 'node:inspector';

/** Asks V8 which characters of our code ran. */
export interface Coverage {
  /** By offset in the script, 1 for what ran since the last call. It takes some milliseconds. */
  readonly ran: () => Uint8Array;
  readonly stop: () => void;
}

/** `isOurs`: of the URL of the one script that counts. What ran before it is called is known by whole functions only. */
export function startCoverage(isOurs: (url: string) => boolean): Coverage {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    stop: () => session.disconnect(),
    ran: () => {
      let ran = new Uint8Array();
      // Answers at once, since the session is of this very thread.
      session.post('Profiler.takePreciseCoverage', (error, taken) => {
        if (error) throw error;
        const script = taken.result.find(({ url }) => isOurs(url));
        if (script) ran = charactersOf(script);
      });
      return ran;
    },
  };
}

/** Ranges lie in each other, and the inner one knows better. */
function charactersOf({ functions }: Profiler.ScriptCoverage): Uint8Array<ArrayBuffer> {
  const ranges = functions
    .flatMap((one) => one.ranges)
    .sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  const end = ranges.reduce((most, { endOffset }) => Math.max(most, endOffset), 0);
  const ran = new Uint8Array(end);
  for (const { startOffset, endOffset, count } of ranges)
    ran.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  return ran;
}

/** Where stretches begin that ran and are not in `known` yet; adds them to it. `known` is as long as `ran`. */
export function novel(ran: Uint8Array, known: Uint8Array): readonly number[] {
  const starts: number[] = [];
  let inside = false;
  for (let at = 0; at < ran.length; at++) {
    const isNew = ran[at] === 1 && known[at] === 0;
    if (isNew && !inside) starts.push(at);
    if (isNew) known[at] = 1;
    inside = isNew;
  }
  return starts;
}
