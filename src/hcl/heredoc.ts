import { DASH, EQUALS, isBlank, lineEnd, NEWLINE, RETURN, startsIdentifier } from './bytes.ts';
import { identifierLength } from './identifier.ts';
import type { Reading } from './layout.ts';

/** Where lines stand that could end a heredoc, by marker; found in one pass so that scanning stays linear. */
export class HeredocEnds {
  readonly #ends = new Map<string, number[]>();
  readonly #openings = new Map<string, number[]>();

  constructor(bytes: Buffer, reading: Reading) {
    // Only a reading by layout asks, and a file without `<<` has no heredoc.
    if (reading === 'strict' || bytes.indexOf('<<') < 0) return;
    for (let start = 0; start < bytes.length; start = lineEnd(bytes, start)) {
      const marker = markerOfLine(bytes, start);
      if (marker !== undefined) push(this.#ends, marker, start);
      const opened = markerOpenedBy(bytes, start);
      if (opened !== undefined) push(this.#openings, opened, start);
    }
  }

  /** Whether a line of the marker alone follows `offset`, and no other `= <<MARKER` lies before it. */
  hasAfter(marker: string, offset: number): boolean {
    const end = firstFrom(this.#ends.get(marker), offset);
    return end !== undefined && (firstFrom(this.#openings.get(marker), offset) ?? end) >= end;
  }
}

/** The marker of the `<<MARKER` at `at`; undefined where no heredoc begins. */
export function openingMarker(bytes: Buffer, at: number): string | undefined {
  const start = bytes[at + 2] === DASH ? at + 3 : at + 2;
  if (!startsIdentifier(bytes[start])) return undefined;
  // Cut to size first: a line may be a megabyte of `<<a`.
  const line = bytes.subarray(start, start + MARKER_BYTES);
  const length = identifierLength(line, 0);
  let end = length;
  // Terraform takes no blank behind the marker; we do, and the parser reports it.
  while (isBlank(line[end])) end++;
  if (line[end] === RETURN) end++;
  if (length === 0 || (end < line.length ? line[end] !== NEWLINE : end === MARKER_BYTES))
    return undefined;
  return line.toString('latin1', 0, length);
}

/** The only word of the line that begins at `start`, if it can be a heredoc marker. */
export function markerOfLine(bytes: Buffer, start: number): string | undefined {
  let first = start;
  while (isBlank(bytes[first])) first++;
  if (!startsIdentifier(bytes[first])) return undefined;
  const line = bytes.subarray(first, first + MARKER_BYTES);
  const newline = line.indexOf(NEWLINE);
  if (newline < 0 && line.length === MARKER_BYTES) return undefined;
  return line.toString('latin1', 0, newline < 0 ? line.length : newline).trimEnd();
}

/** Longer lines are text, not markers. */
const MARKER_BYTES = 128;

/** The marker of a line `… = <<MARKER`; a shell's own `cat <<MARKER` is not meant. */
function markerOpenedBy(bytes: Buffer, start: number): string | undefined {
  const end = Math.min(lineEnd(bytes, start), start + 2 * MARKER_BYTES);
  const open = bytes.subarray(start, end).indexOf('<<');
  if (open < 0) return undefined;
  let before = start + open - 1;
  while (before > start && isBlank(bytes[before])) before--;
  return bytes[before] === EQUALS ? openingMarker(bytes, start + open) : undefined;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** The first of ascending numbers that is not below `from`. */
function firstFrom(numbers: readonly number[] | undefined, from: number): number | undefined {
  let low = 0;
  let high = numbers?.length ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers?.[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return numbers?.[low];
}
