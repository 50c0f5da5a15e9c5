import type { Place } from '../../finding/finding.ts';
import type { Edit } from '../candidate.ts';

/**
 * Whether an edit stays inside the scope. A new declaration belongs to what needs it where the scope touches its
 * file; in a file that nobody asked about it is for the author to make.
 */
export function staysInScope(
  scope: readonly Place[],
  edits: readonly Edit[],
  sizeOf: (file: string) => number,
): boolean {
  return edits.every(({ file, range, text }) => {
    const own = scope.filter((place) => place.file === file);
    const isDeclared =
      own.length > 0 &&
      range.start === range.end &&
      (range.start === sizeOf(file) || /^\s*(?:variable|data|resource) /.test(text));
    return (
      isDeclared ||
      own.some((place) => place.range.start <= range.start && range.end <= place.range.end)
    );
  });
}

/** Where the places of a scope lie after the edits; what is inserted at their border belongs to them. */
export function shiftScope(scope: readonly Place[], edits: readonly Edit[]): Place[] {
  return scope.map((place) => {
    let { start, end } = place.range;
    for (const { file, range, text } of edits) {
      if (file !== place.file) continue;
      const change = Buffer.byteLength(text) - (range.end - range.start);
      if (
        range.end < place.range.start ||
        (range.end === place.range.start && range.end > range.start)
      )
        start += change;
      if (range.start <= place.range.end) end += change;
    }
    return { ...place, range: { start, end } };
  });
}
