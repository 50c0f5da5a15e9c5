import type { Shape } from './shapes.ts';
import type { Subject } from './subject.ts';

/** Milliseconds of the processor for each size. */
export interface Curve {
  readonly subject: string;
  readonly shape: string;
  readonly ms: readonly number[];
  /** The most by which time grew with one doubling; 1 where all of it is too short to tell. */
  readonly growth: number;
}

/**
 * Characters. The largest is below EXTERN_APEX of Node's string_bytes.cc, 1,031,913: what is longer is kept outside of
 * the heap, which is a leap in time, once.
 */
export const SIZES: readonly number[] = [62, 124, 248, 496, 992].map((kilo) => kilo * 1024);

/**
 * How time grows with four times the size, cheaply: what is near linear here need not be looked at more closely.
 * Undefined where the shape is nothing to the subject, Infinity where it throws or is so slow that it cannot be measured.
 */
export async function firstLook(subject: Subject, shape: Shape): Promise<number | undefined> {
  const ms: number[] = [];
  for (const kilo of [16, 64, 256]) {
    const took = await once(subject, shape(kilo * 1024));
    if (took === undefined) return undefined;
    ms.push(took);
    if (took > HOPELESS_MS) return Number.POSITIVE_INFINITY;
  }
  const [, before = 0, now = 0] = ms;
  return now < SHORT_MS ? 0 : now / Math.max(before, SHORT_MS / 4);
}

/** For 64 KiB; the checker takes half a second for as much. */
const HOPELESS_MS = 15_000;

/** The whole curve, each point the median of several runs. */
export async function curveOf(subject: Subject, title: string, shape: Shape): Promise<Curve> {
  const ms: number[] = [];
  for (const size of SIZES) {
    const text = shape(size);
    const runs: number[] = [];
    globalThis.gc?.();
    do runs.push((await once(subject, text)) ?? 0);
    while (runs.length < RUNS && (runs.length < 3 || sum(runs) < LONG_MS));
    ms.push(median(runs));
  }
  const steps = ms.slice(1).map((now, index) => grown(ms[index] as number, now));
  return { subject: subject.name, shape: title, ms, growth: Math.max(1, ...steps) };
}

const RUNS = 5;
/** No more than three runs of what takes this long together. */
const LONG_MS = 3000;
/** Below this, the clock and the garbage collector are most of what is measured. */
const SHORT_MS = 8;

const grown = (before: number, now: number): number =>
  now < SHORT_MS ? 1 : now / Math.max(before, SHORT_MS / 4);

/** Milliseconds of the processor, so that it does not matter much what others do on this machine; Infinity where it throws. */
export async function once(subject: Subject, text: string): Promise<number | undefined> {
  const run = subject.prepare(text);
  if (!run) return undefined;
  const started = process.cpuUsage();
  try {
    await run();
  } catch (error) {
    console.error(`${subject.name} throws: ${(error as Error).message.slice(0, 100)}`);
    return Number.POSITIVE_INFINITY;
  }
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
