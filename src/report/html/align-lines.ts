export type LinePair = readonly [left: string | undefined, right: string | undefined];

/**
 * Removed lines beside the added ones that resemble them most, both in their order (Needleman and Wunsch). Lines
 * that resemble none stand opposite what is left over between their neighbours.
 */
export function alignLines(removed: readonly string[], added: readonly string[]): LinePair[] {
  if (removed.length * added.length > MOST_PAIRS || isTooLong(removed, added))
    return inTurn(removed, added);
  const best = scores(removed, added);
  const pairs: LinePair[] = [];
  let [i, j] = [0, 0];
  const alone = { left: [] as string[], right: [] as string[] };
  while (i < removed.length && j < added.length) {
    const [left, right] = [removed[i] ?? '', added[j] ?? ''];
    const here = best[i]?.[j] ?? 0;
    if (here === (best[i + 1]?.[j] ?? 0)) {
      alone.left.push(left);
      i++;
    } else if (here === (best[i]?.[j + 1] ?? 0)) {
      alone.right.push(right);
      j++;
    } else {
      pairs.push(...inTurn(alone.left.splice(0), alone.right.splice(0)), [left, right]);
      i++;
      j++;
    }
  }
  const rest = inTurn([...alone.left, ...removed.slice(i)], [...alone.right, ...added.slice(j)]);
  return [...pairs, ...rest];
}

/** Share of words that two lines have in common, 0 to 1 (Dice). */
export function similarity(left: string, right: string): number {
  const [a, b] = [wordsOf(left), wordsOf(right)];
  if (a.length + b.length === 0) return 1;
  const left2 = new Map<string, number>();
  for (const word of a) left2.set(word, (left2.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = left2.get(word) ?? 0;
    if (count > 0) common++;
    left2.set(word, count - 1);
  }
  return (2 * common) / (a.length + b.length);
}

/** Hunks beyond 300 by 300 lines are set opposite each other in turn: nobody reads them word by word. */
const MOST_PAIRS = 90_000;

/** Each line is read once a pair. */
const MOST_READ = 40_000_000;

function isTooLong(removed: readonly string[], added: readonly string[]): boolean {
  const length = (lines: readonly string[]) => lines.reduce((sum, line) => sum + line.length, 0);
  return length(removed) * added.length + length(added) * removed.length > MOST_READ;
}

/** A weaker likeness than this is chance: quotes, braces and equals signs are in every line. */
const FAINT = 0.3;

/** `best[i][j]`: the most likeness to be had from the lines from `i` and from `j` on. */
function scores(removed: readonly string[], added: readonly string[]): number[][] {
  const best = Array.from({ length: removed.length + 1 }, () =>
    new Array<number>(added.length + 1).fill(0),
  );
  for (let i = removed.length - 1; i >= 0; i--) {
    const row = best[i] ?? [];
    const below = best[i + 1] ?? [];
    for (let j = added.length - 1; j >= 0; j--) {
      const like = similarity(removed[i] ?? '', added[j] ?? '');
      const paired = like < FAINT ? 0 : like + (below[j + 1] ?? 0);
      row[j] = Math.max(paired, below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return best;
}

const inTurn = (left: readonly string[], right: readonly string[]): LinePair[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
    left[index],
    right[index],
  ]);

const wordsOf = (line: string): string[] => line.match(/\w+/g) ?? [];
