import { diffArrays, diffWordsWithSpace } from 'diff';
import { alignLines, similarity } from './align-lines.ts';

/** One line of two texts laid side by side; a side is absent where the other has a line of its own. */
export interface SideRow {
  readonly left?: SideLine;
  readonly right?: SideLine;
}

export interface SideLine {
  /** From 1. */
  readonly number: number;
  readonly kind: 'same' | 'removed' | 'added';
  /** The whole line in pieces, without its line feed. */
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  /** Not in the line opposite. */
  readonly differs: boolean;
}

/** Two texts line by line, changed lines beside those they resemble, with the words that differ. */
export function sideBySide(before: string, after: string): SideRow[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  const changes = diffArrays(a, b, { maxEditLength: MOST_EDITS }) ?? [
    { value: a, removed: true, added: false },
    { value: b, removed: false, added: true },
  ];
  const rows: SideRow[] = [];
  const at = { left: 1, right: 1 };
  for (let index = 0; index < changes.length; index++) {
    const change = changes[index];
    if (!change) break;
    if (!change.removed && !change.added) {
      for (const line of change.value) rows.push(sameRow(line, at.left++, at.right++));
      continue;
    }
    // The library tells what is removed before what is added in its place.
    const next = changes[index + 1];
    const replaced = change.removed && next?.added ? next.value : undefined;
    const removed = change.removed ? change.value : [];
    const added = replaced ?? (change.added ? change.value : []);
    if (replaced) index++;
    for (const [left, right] of alignLines(removed, added)) rows.push(changedRow(left, right, at));
  }
  return rows;
}

/** Myers' algorithm is quadratic in this; past it the texts stand opposite each other whole. */
const MOST_EDITS = 1000;

/** Below this a line has another one's place, not its content: words that happen to be equal would only distract. */
const ALIKE = 0.3;

/** Nobody looks for a word in longer lines, and the search for it is quadratic. */
const LONG = 4000;

/** An empty text has no line; a final line feed ends a line and begins none. */
const linesOf = (text: string): string[] =>
  text === '' ? [] : (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');

const sameRow = (text: string, left: number, right: number): SideRow => ({
  left: { number: left, kind: 'same', pieces: whole(text) },
  right: { number: right, kind: 'same', pieces: whole(text) },
});

function changedRow(
  left: string | undefined,
  right: string | undefined,
  at: { left: number; right: number },
): SideRow {
  const [before, after] = piecesOf(left, right);
  return {
    ...(before && { left: { number: at.left++, kind: 'removed', pieces: before } }),
    ...(after && { right: { number: at.right++, kind: 'added', pieces: after } }),
  };
}

function piecesOf(
  left: string | undefined,
  right: string | undefined,
): readonly [readonly Piece[] | undefined, readonly Piece[] | undefined] {
  if (
    left === undefined ||
    right === undefined ||
    left.length + right.length > LONG ||
    similarity(left, right) < ALIKE
  )
    return [
      left === undefined ? undefined : whole(left),
      right === undefined ? undefined : whole(right),
    ];
  const words = diffWordsWithSpace(left, right);
  return [
    words
      .filter(({ added }) => !added)
      .map(({ value, removed }) => ({ text: value, differs: removed })),
    words
      .filter(({ removed }) => !removed)
      .map(({ value, added }) => ({ text: value, differs: added })),
  ];
}

const whole = (text: string): readonly Piece[] => [{ text, differs: false }];
