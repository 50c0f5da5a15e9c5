/** A number in the range that a refused one stands for. */
export interface NearNumber {
  readonly value: number;
  /** For the title: "in hours", "as the largest that is allowed". */
  readonly how: string;
  readonly score: number;
}

export interface Bounds {
  /** Inclusive. */
  readonly min?: number;
  readonly max?: number;
}

/** The same span in the unit the argument counts in · the whole number next to a fraction · the nearest bound. */
export function nearNumbers(value: number, bounds: Bounds, name: string): readonly NearNumber[] {
  const inside = (number: number): boolean =>
    number >= (bounds.min ?? Number.NEGATIVE_INFINITY) &&
    number <= (bounds.max ?? Number.POSITIVE_INFINITY);
  const unit = unitOf(name, bounds);
  const spans = (unit ? UNITS[unit] : []).flatMap((per) => {
    const converted = value / per;
    return Number.isInteger(converted) && inside(converted)
      ? [{ value: converted, how: `in ${unit}`, score: 0.8 }]
      : [];
  });
  const whole = Math.ceil(value);
  const rounded =
    Number.isInteger(value) || !inside(whole)
      ? []
      : [{ value: whole, how: 'as a whole number', score: 0.6 }];
  // What is off by the factor of a unit would only be guessed at.
  return spans.length > 0 ? spans.slice(0, 1) : [...rounded, ...clamped(value, bounds)];
}

type Unit = 'days' | 'hours' | 'minutes' | 'seconds';

/** Into each unit: from seconds first, then from what is next to it. */
const UNITS: Readonly<Record<Unit, readonly number[]>> = {
  days: [86_400, 24],
  hours: [3600, 60],
  minutes: [60],
  seconds: [1000],
};

/** What an argument counts in, by its name or by how long its longest span is. */
function unitOf(name: string, { max }: Bounds): Unit | undefined {
  const named = (Object.keys(UNITS) as Unit[]).find((unit) =>
    new RegExp(`(?:^|_)${unit.slice(0, -1)}s?(?:_|$)`).test(name),
  );
  if (named || max === undefined) return named;
  if (max % HOURS_A_YEAR === 0 || max === HOURS_A_WEEK) return 'hours';
  if (max % DAYS_A_YEAR === 0 || DAYS_OF_A_SPAN.has(max)) return 'days';
  return MINUTES_OF_A_SPAN.has(max) ? 'minutes' : undefined;
}

const HOURS_A_WEEK = 168;
const HOURS_A_YEAR = 8760;
const DAYS_A_YEAR = 365;
/** A week, a month, five weeks, a quarter. */
const DAYS_OF_A_SPAN: ReadonlySet<number> = new Set([7, 30, 31, 35, 90]);
/** A day, a week, a year. */
const MINUTES_OF_A_SPAN: ReadonlySet<number> = new Set([1440, 10_080, 525_600]);

/** A number this many times beyond a bound is no number that is merely too large. */
const FAR = 10;

function clamped(value: number, { min, max }: Bounds): NearNumber[] {
  if (max !== undefined && value > max)
    return max > 0 && value <= max * FAR
      ? [{ value: max, how: 'as the largest that is allowed', score: 0.5 }]
      : [];
  if (min === undefined || value >= min) return [];
  // 0 and -1 are words for "none" and "all" more often than numbers.
  return value > 0 && value * FAR >= min
    ? [{ value: min, how: 'as the smallest that is allowed', score: 0.5 }]
    : [];
}

/** The next of a list of allowed numbers, upwards where there is one: 20 days are kept for 30. */
export function nearListed(allowed: readonly number[], value: number): NearNumber | undefined {
  const sorted = [...allowed].sort((a, b) => a - b);
  const next = sorted.find((each) => each > value);
  const last = sorted[sorted.length - 1];
  if (!(value > 0) || last === undefined || value > last * FAR) return undefined;
  return { value: next ?? last, how: 'as the next number that is allowed', score: 0.55 };
}
