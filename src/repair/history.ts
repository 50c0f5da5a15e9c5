import type { Place } from '../finding/finding.ts';
import type { Module } from '../module/module.ts';
import { withFiles } from '../module/module.ts';
import type { Edit } from './candidate.ts';

/**
 * A module with every step of a repair still told apart: nothing is overwritten, bytes are only marked as
 * written by a step or removed by one. So any choice of steps can be made again without searching.
 */
export interface History {
  readonly draft: Module;
  readonly files: ReadonlyMap<string, readonly Piece[]>;
  /** By step: the steps whose text it changes, and which it makes no sense without. */
  readonly needs: ReadonlyMap<number, ReadonlySet<number>>;
}

interface Piece {
  readonly bytes: Buffer;
  /** The step that wrote it; undefined for the draft's own. */
  readonly by: number | undefined;
  readonly removedBy: number | undefined;
}

export function startHistory(draft: Module): History {
  const files = new Map(
    draft.files.map(({ path, bytes }) => [path, [{ bytes, by: undefined, removedBy: undefined }]]),
  );
  return { draft, files, needs: new Map() };
}

/** The history with one more step; its edits are in offsets of the text that all steps before it left. */
export function withStep(history: History, step: number, edits: readonly Edit[]): History {
  const files = new Map(history.files);
  const needs = new Set<number>();
  // From the last to the first, so that offsets hold.
  for (const { file, range, text } of [...edits]
    .reverse()
    .sort((a, b) => b.range.start - a.range.start)) {
    const pieces = cut(cut(files.get(file) ?? [], range.start), range.end);
    const start = indexAt(pieces, range.start);
    const end = range.end > range.start ? indexAt(pieces, range.end) : start;
    const before = pieces.slice(0, start).findLast(isLive);
    const after = pieces.slice(end).find(isLive);
    if (before?.by !== undefined && before.by === after?.by) needs.add(before.by);
    const inner = pieces.slice(start, end).map((piece) => {
      if (isLive(piece) && piece.by !== undefined) needs.add(piece.by);
      return isLive(piece) ? { ...piece, removedBy: step } : piece;
    });
    const written = { bytes: Buffer.from(text), by: step, removedBy: undefined };
    files.set(file, [...pieces.slice(0, start), written, ...inner, ...pieces.slice(end)]);
  }
  needs.delete(step);
  return { ...history, files, needs: new Map([...history.needs, [step, needs]]) };
}

/** Without the nothing that a removal writes in its place: who removes what is around it does not need that. */
export const withoutTraces = (history: History): History => ({
  ...history,
  files: new Map(
    [...history.files].map(([path, pieces]) => [
      path,
      pieces.filter(({ bytes, by }) => by === undefined || bytes.length > 0),
    ]),
  ),
});

/** The steps of a choice whose needs are in it too, in turn. */
export function closed(history: History, choice: Iterable<number>): ReadonlySet<number> {
  const left = new Set(choice);
  for (let shrunk = true; shrunk; ) {
    shrunk = false;
    for (const step of left) {
      if ([...(history.needs.get(step) ?? [])].every((need) => left.has(need))) continue;
      left.delete(step);
      shrunk = true;
    }
  }
  return left;
}

/** The draft with a choice of steps made. */
export function moduleWith({ draft, files }: History, choice: ReadonlySet<number>): Module {
  const texts = new Map<string, Buffer>();
  for (const [path, pieces] of files) {
    const isChanged = pieces.some((piece) => (piece.by === undefined) !== isIn(piece, choice));
    const shown = pieces.filter((piece) => isIn(piece, choice));
    if (isChanged) texts.set(path, Buffer.concat(shown.map(({ bytes }) => bytes)));
  }
  return texts.size === 0 ? draft : withFiles(draft, texts);
}

/** What a choice of steps changes, in offsets of the draft; edits of one file do not touch. */
export function draftEdits({ files }: History, choice: ReadonlySet<number>): Edit[] {
  return [...files].flatMap(([file, pieces]) => {
    const edits: Edit[] = [];
    let at = 0;
    let open: { start: number; parts: Buffer[] } | undefined;
    const close = () => {
      if (open && (open.parts.length > 0 || at > open.start))
        edits.push({
          file,
          range: { start: open.start, end: at },
          text: Buffer.concat(open.parts).toString('utf8'),
        });
      open = undefined;
    };
    for (const piece of pieces) {
      const own = piece.by === undefined;
      const shown = isIn(piece, choice);
      if (own && shown) close();
      else if (own !== shown) open ??= { start: at, parts: [] };
      if (shown && !own && piece.bytes.length > 0) open?.parts.push(piece.bytes);
      if (own) at += piece.bytes.length;
    }
    close();
    return edits;
  });
}

/**
 * Where a place of the text that a choice of steps left stands in the draft; what a step wrote stands where it
 * was put.
 */
export function draftPlace(
  { files }: History,
  { file, range }: Place,
  choice: ReadonlySet<number> | 'all' = 'all',
): Place {
  const isShown = (piece: Piece) => (choice === 'all' ? isLive(piece) : isIn(piece, choice));
  let live = 0;
  let own = 0;
  for (const piece of files.get(file) ?? []) {
    const length = piece.bytes.length;
    if (isShown(piece) && range.start < live + length) {
      const start = own + (piece.by === undefined ? range.start - live : 0);
      const end =
        start + (piece.by === undefined ? Math.min(range.end, live + length) - range.start : 0);
      return { file, range: { start, end } };
    }
    if (isShown(piece)) live += length;
    if (piece.by === undefined) own += length;
  }
  return { file, range: { start: own, end: own } };
}

const isLive = ({ removedBy }: Piece): boolean => removedBy === undefined;

const isIn = ({ by, removedBy }: Piece, choice: ReadonlySet<number>): boolean =>
  (by === undefined || choice.has(by)) && (removedBy === undefined || !choice.has(removedBy));

/** The pieces with one border at a live offset. */
function cut(pieces: readonly Piece[], offset: number): readonly Piece[] {
  let live = 0;
  for (const [index, piece] of pieces.entries()) {
    if (!isLive(piece)) continue;
    const inside = offset - live;
    if (inside > 0 && inside < piece.bytes.length)
      return [
        ...pieces.slice(0, index),
        { ...piece, bytes: piece.bytes.subarray(0, inside) },
        { ...piece, bytes: piece.bytes.subarray(inside) },
        ...pieces.slice(index + 1),
      ];
    live += piece.bytes.length;
  }
  return pieces;
}

/** The index behind the last live piece that ends at or before a live offset; the borders are there already. */
function indexAt(pieces: readonly Piece[], offset: number): number {
  let live = 0;
  let index = 0;
  for (const [at, piece] of pieces.entries()) {
    if (!isLive(piece)) continue;
    if (live + piece.bytes.length > offset) break;
    live += piece.bytes.length;
    index = at + 1;
  }
  return index;
}
