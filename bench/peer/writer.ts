export interface WritingTask {
  readonly prefix: string;
  /** What the text probably resembles. */
  readonly draft: string;
  /** At most so many. */
  readonly tokens: number;
}

/** Tokens behind a prefix that is read, in seconds of the clock and of all cores. */
export interface Run {
  readonly tokens: number;
  readonly seconds: number;
  readonly processor: number;
}

export interface Writer {
  readonly name: string;
  readonly write: (task: WritingTask) => Promise<Run>;
}

/** Starts to measure. */
export function stopwatch(): (tokens: number) => Run {
  const usage = process.cpuUsage();
  const start = performance.now();
  return (tokens) => {
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(usage);
    return { tokens, seconds, processor: (user + system) / 1e6 };
  };
}
