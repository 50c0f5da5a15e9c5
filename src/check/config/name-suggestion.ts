/** The first of the names that is at most two edits away, as terraform suggests one; undefined where none is. */
export function nameSuggestion(given: string, names: Iterable<string>): string | undefined {
  for (const name of names) {
    if (Math.abs(name.length - given.length) < TOO_FAR && distance(given, name) < TOO_FAR)
      return name;
  }
  return undefined;
}

const TOO_FAR = 3;

/** Levenshtein's. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
