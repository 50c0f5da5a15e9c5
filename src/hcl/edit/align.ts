import type { ByteRange } from '../range.ts';
import { scan } from '../scan.ts';
import type { Document } from '../tree.ts';
import { type Cell, type Line, linesAround } from './cells.ts';
import { EditMap } from './edit-map.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';

/**
 * The edits, and with them those that put `=` and trailing comments of the lines around back in column as
 * `terraform fmt` does. Neighbours that were not aligned before stay as they are.
 */
export function aligned(document: Document, edits: readonly TextEdit[]): TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start);
  const first = sorted[0];
  if (!first) return [];
  const { bytes } = document;
  const map = new EditMap(sorted);
  const after = applyEdits(bytes, sorted);
  const touched = {
    start: first.range.start,
    end: (sorted[sorted.length - 1] as TextEdit).range.end,
  };
  const before = placedGaps(linesAround(bytes, document.tokens, touched));
  const wanted = wantedGaps(linesAround(after, scan(after), map.touched), (gap) => {
    const old = map.original(gap);
    return old && before.get(old.end);
  });
  const result = [...sorted];
  // From the last to the first, so that places inside an inserted text stay right while it is rewritten.
  for (const { gap, blanks } of wanted.reverse()) {
    const inserted = map.insertedBy(gap);
    const text = ' '.repeat(blanks);
    const old = map.original(gap);
    if (inserted) {
      const { range, text: before } = result[inserted.index] as TextEdit;
      const source = Buffer.from(before);
      const { at } = inserted;
      const end = at + gap.end - gap.start;
      const rewritten = `${source.subarray(0, at)}${text}${source.subarray(end)}`;
      result[inserted.index] = { range, text: rewritten };
    } else if (old) result.push({ range: old, text });
  }
  return result;
}

interface Wanted {
  readonly gap: ByteRange;
  readonly blanks: number;
}

/** How a gap stood before the edit. */
interface Placed {
  /** Whether it was what fmt makes it, judged with its whole chain. */
  readonly isStraight: boolean;
  /** Columns of the line before the end of the gap. */
  readonly column: number;
  /** Whether it has more blanks than the one it needs: somebody put it in a column. */
  readonly isPadded: boolean;
}

/** Every gap by its end. */
function placedGaps(lines: readonly Line[]): Map<number, Placed> {
  const placed = new Map<number, Placed>();
  for (const chain of [...chainsOf(lines, 'assign'), ...chainsOf(lines, 'comment')]) {
    const widest = widestOf(chain);
    const isStraight = chain.every(({ columns, cell }) => sizeOf(cell) === widest - columns + 1);
    for (const { cell, columns } of chain)
      placed.set(cell.gap.end, {
        isStraight,
        column: columns + sizeOf(cell),
        isPadded: sizeOf(cell) > 1,
      });
  }
  return placed;
}

/** The gaps that must change. `placed` says how a gap stood before the edit; undefined for one that the edit made. */
function wantedGaps(
  lines: readonly Line[],
  placed: (gap: ByteRange) => Placed | undefined,
): Wanted[] {
  const wanted: Wanted[] = [];
  const sizes = new Map<Cell, number>();
  for (const kind of ['assign', 'comment'] as const) {
    for (const chain of chainsOf(lines, kind, sizes)) {
      const before = chain.map(({ cell }) => placed(cell.gap));
      const trusted = before.every((one) => one?.isStraight !== false);
      const widest = widestOf(chain);
      const common = commonColumn(before);
      for (const [index, { cell, columns }] of chain.entries()) {
        // Where the author has columns of their own, a line stays in its column, or joins the one they all share.
        const old = before[index];
        const column = old ? (old.isPadded ? old.column : undefined) : common;
        const least = Math.min(1, sizeOf(cell));
        const kept = column === undefined ? sizeOf(cell) : Math.max(least, column - columns);
        const own = trusted ? widest - columns + 1 : kept;
        sizes.set(cell, own);
        if (own !== sizeOf(cell)) wanted.push({ gap: cell.gap, blanks: own });
      }
    }
  }
  return wanted.sort((a, b) => a.gap.start - b.gap.start);
}

/** The column in which all lines had it that had it before; undefined where they differ. */
function commonColumn(before: readonly (Placed | undefined)[]): number | undefined {
  const columns = new Set(before.flatMap((one) => (one ? [one.column] : [])));
  const [only] = columns;
  return columns.size === 1 ? only : undefined;
}

interface Link {
  readonly cell: Cell;
  /** Columns of the line before the gap of the cell. */
  readonly columns: number;
}

/** Runs of consecutive lines that have the cell. `sizes` are gaps of `assign` cells that are to change. */
function chainsOf(
  lines: readonly Line[],
  kind: 'assign' | 'comment',
  sizes: ReadonlyMap<Cell, number> = new Map(),
): Link[][] {
  const chains: Link[][] = [];
  let open: Link[] | undefined;
  for (const line of lines) {
    const cell = line[kind];
    if (!cell) {
      open = undefined;
      continue;
    }
    if (!open) {
      open = [];
      chains.push(open);
    }
    const { assign } = line;
    const before =
      kind === 'comment' && assign ? (sizes.get(assign) ?? sizeOf(assign)) + assign.columns : 0;
    open.push({ cell, columns: line.lead + before });
  }
  return chains;
}

const sizeOf = ({ gap }: Cell): number => gap.end - gap.start;

const widestOf = (chain: readonly Link[]): number =>
  chain.reduce((widest, { columns }) => Math.max(widest, columns), 0);
