/** The first of `words` that is less than three edits away, as hcl suggests names. */
export const nearWord = (given: string, words: readonly string[]): string | undefined =>
  words.find((word) => distance(given, word) < 3);

function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let at = 0; at < to.length; at++) {
      const replaced = (row[at] as number) + (to[at] === letter ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] as number) + 1, (next[at] as number) + 1));
    }
    row = next;
  }
  return row[to.length] as number;
}
