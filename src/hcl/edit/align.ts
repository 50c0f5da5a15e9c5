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
  const straight = straightGaps(linesAround(bytes, document.tokens, touched));
  const wanted = wantedGaps(linesAround(after, scan(after), map.touched), (gap) => {
    const old = map.original(gap);
    return old === undefined ? undefined : straight.has(old.end);
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

/** The ends of those gaps that are what fmt makes them, each judged with its whole chain. */
function straightGaps(lines: readonly Line[]): Set<number> {
  const straight = new Set<number>();
  for (const chain of [...chainsOf(lines, 'assign'), ...chainsOf(lines, 'comment')]) {
    const widest = widestOf(chain);
    if (chain.some(({ columns, cell }) => sizeOf(cell) !== widest - columns + 1)) continue;
    for (const { cell } of chain) straight.add(cell.gap.end);
  }
  return straight;
}

/**
 * The gaps that must change. `wasStraight` says of a gap whether it was right before the edit; undefined
 * for one that the edit made.
 */
function wantedGaps(
  lines: readonly Line[],
  wasStraight: (gap: ByteRange) => boolean | undefined,
): Wanted[] {
  const wanted: Wanted[] = [];
  const sizes = new Map<Cell, number>();
  for (const kind of ['assign', 'comment'] as const) {
    for (const chain of chainsOf(lines, kind, sizes)) {
      const trusted = chain.every(({ cell }) => wasStraight(cell.gap) !== false);
      const widest = widestOf(chain);
      for (const { cell, columns } of chain) {
        const own = trusted ? widest - columns + 1 : sizeOf(cell);
        sizes.set(cell, own);
        if (own !== sizeOf(cell)) wanted.push({ gap: cell.gap, blanks: own });
      }
    }
  }
  return wanted.sort((a, b) => a.gap.start - b.gap.start);
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
