import { distance } from 'fastest-levenshtein';

/** A name that is less than three edits away, as HCL suggests one; the nearest of them. */
export function suggestFunction(given: string, names: readonly string[]): string | undefined {
  let nearest: { readonly name: string; readonly edits: number } | undefined;
  for (const name of names) {
    if (Math.abs(name.length - given.length) > 2) continue;
    const edits = distance(given, name);
    if (edits < (nearest?.edits ?? 3)) nearest = { name, edits };
  }
  return nearest?.name;
}
