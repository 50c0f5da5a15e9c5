import type { HunkSpan } from './hunk-spans.ts';
import type { LineChange } from './line-change.ts';

/**
 * The same change over lines that GitHub can replace: at least one line, by text that neither begins nor ends with a
 * blank line where the hunk has room. Neighbours are repeated for that, as few as will do; undefined where the hunk has none.
 *
 * Tools disagree on what an empty block or one blank line does ("you cannot suggest an empty line", code-suggester#127,
 * reviewdog#2761), so neither is ever written.
 */
export function widen(
  change: LineChange,
  head: readonly string[],
  hunk: HunkSpan,
): LineChange | undefined {
  if (change.from < hunk.from || change.to > hunk.to) return undefined;
  const ways = widened(change, head, hunk);
  return ways.find(hasFirmEnds) ?? ways.find(({ lines }) => !lines.every(isBlank));
}

/** Further away a neighbour tells a reader nothing. */
const MOST_NEIGHBOURS = 8;

/** Fewest lines first; of two alike, the one that repeats what stands above. */
function widened(change: LineChange, head: readonly string[], hunk: HunkSpan): LineChange[] {
  const ways: LineChange[] = [];
  for (let lines = 0; lines <= MOST_NEIGHBOURS; lines++)
    for (let below = 0; below <= lines; below++) {
      const from = change.from - (lines - below);
      const to = change.to + below;
      if (from < hunk.from || to > hunk.to || from === to) continue;
      const above = head.slice(from, change.from);
      ways.push({ from, to, lines: [...above, ...change.lines, ...head.slice(change.to, to)] });
    }
  return ways;
}

const isBlank = (line: string): boolean => line.trim() === '';

const hasFirmEnds = ({ lines: [first = '', ...rest] }: LineChange): boolean =>
  !isBlank(first) && !isBlank(rest.at(-1) ?? first);
