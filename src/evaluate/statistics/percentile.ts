/**
 * The value below which `share` (0 to 1, both inclusive) of the values lie, interpolated between neighbours as numpy, R
 * and spreadsheets do (Hyndman & Fan's type 7); 0.5 is the median. NaN where there are no values.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
