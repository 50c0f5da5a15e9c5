/**
 * Whether JavaScript might try more ways to match a text than there is time for. RE2, which terraform uses, never
 * does, and a draft may hold any pattern. Errs on the side of too many.
 */
export function mayBacktrack(pattern: string, length: number): boolean {
  const { repeats, isNested } = repetitionIn(pattern);
  if (isNested) return length > LONGEST_FOR_NESTED;
  return length ** (repeats + 1) > MOST_STEPS;
}

const LONGEST_FOR_NESTED = 20;
const MOST_STEPS = 10_000_000;

function repetitionIn(pattern: string): { readonly repeats: number; readonly isNested: boolean } {
  let repeats = 0;
  let isNested = false;
  /** For each open group, and last for one that has just closed, whether something repeats in it. */
  const open: boolean[] = [];
  let closed = false;
  for (const [token] of pattern.matchAll(TOKENS)) {
    const isRepeat = token === '*' || token === '+' || token.startsWith('{');
    if (isRepeat) {
      repeats += 1;
      isNested ||= closed;
      open.fill(true);
    }
    closed = token === ')' ? (open.pop() ?? false) : false;
    if (token === '(') open.push(false);
    // Two ways through a group that repeats are as bad as a repetition in it.
    if (token === '|') open.fill(true);
  }
  return { repeats, isNested };
}

const TOKENS = /\\[\s\S]|\[\^?\]?(?:\\[\s\S]|[^\]])*\]|\{\d+(?:,\d*)?\}|[\s\S]/g;
