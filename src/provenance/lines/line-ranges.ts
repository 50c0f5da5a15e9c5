/** Lines from 1, both ends inclusive. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** Reads `1-4,9,12-14`; undefined where it is anything else. */
export function parseLineRanges(text: string): readonly LineRange[] | undefined {
  if (!/^\d{1,7}(?:-\d{1,7})?(?:,\d{1,7}(?:-\d{1,7})?)*$/.test(text)) return undefined;
  const ranges = text.split(',').map((part) => {
    const [start = 0, end = start] = part.split('-').map(Number);
    return { start, end };
  });
  return ranges.every(({ start, end }) => start >= 1 && start <= end) ? ranges : undefined;
}

export const holds = ({ start, end }: LineRange, line: number): boolean =>
  start <= line && line <= end;
