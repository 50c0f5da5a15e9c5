import type { RE2JS } from 're2js';
import { type Budget, spend } from '../value/budget.ts';
import { loadRe2 } from './load-package.ts';

/** A pattern as Go reads it, whose syntax and rules are RE2's: it never backtracks. */
export interface Pattern {
  readonly kind: 'pattern';
  readonly groups: number;
  /** Of the groups that have one. */
  readonly names: readonly string[];
  /** Whether the whole text matches; here and below undefined where it would take too long to tell. */
  readonly fits: (text: string) => boolean | undefined;
  /** Null where nothing matches. */
  readonly first: (text: string) => RegExpMatchArray | null | undefined;
  readonly all: (text: string) => readonly RegExpMatchArray[] | undefined;
}

/** In Go's words what is wrong, and with which part of a pattern. */
export interface PatternProblem {
  readonly kind: 'problem';
  readonly code: string;
  readonly part: string;
}

/** Undefined for a pattern that would take too long, or that only Go takes. */
export function compilePattern(
  text: string,
  budget: Budget | undefined,
): Pattern | PatternProblem | undefined {
  const size = text.length * largestRepeat(text);
  if (size > MOST_INSTRUCTIONS) return undefined;
  spend(budget, size * STEPS_TO_COMPILE);
  const { RE2JS, RE2JSSyntaxException } = loadRe2();
  try {
    return patternOf(RE2JS.compile(text), budget);
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    const code = error.getDescription();
    if (code === 'duplicate capture group name') return undefined;
    return { kind: 'problem', code, part: error.getPattern() ?? '' };
  }
}

/** What `{1000}` repeats is compiled a thousand times; counts within counts may not come to more. */
function largestRepeat(text: string): number {
  let largest = 1;
  for (const [, least = '', most = ''] of text.matchAll(/\{(\d{1,4})(?:,(\d{0,4}))?\}/g))
    largest = Math.max(largest, Number(least), Number(most));
  return largest;
}

function patternOf(compiled: RE2JS, budget: Budget | undefined): Pattern {
  const size = compiled.programSize();
  const isTooMuch = (text: string, times = 1) => {
    // Looking again is rarely at all of the text.
    spend(budget, (size * text.length) / (times > 1 ? 20 : 2));
    return times * size * text.length > MOST_INSTRUCTIONS_RUN;
  };
  return {
    kind: 'pattern',
    groups: compiled.groupCount(),
    names: Object.keys(compiled.namedGroups()),
    fits: (text) => (isTooMuch(text) ? undefined : compiled.testExact(text)),
    first: (text) =>
      isTooMuch(text) ? undefined : (compiled.exec(text) as RegExpMatchArray | null),
    all: (text) => {
      const found: RegExpMatchArray[] = [];
      let end = -1;
      if (isTooMuch(text)) return undefined;
      for (const match of compiled.matchAll(text)) {
        const { index = 0 } = match;
        // Go passes over an empty match right behind another one.
        if (match[0] !== '' || index !== end) found.push(match);
        end = index + match[0].length;
        if (isTooMuch(text, found.length + 1)) return undefined;
      }
      return found;
    },
  };
}

/** More would take tens of milliseconds to compile. */
const MOST_INSTRUCTIONS = 50_000;
const STEPS_TO_COMPILE = 50;

/** One instruction at one character; so many take up to a second. */
const MOST_INSTRUCTIONS_RUN = 20_000_000;
