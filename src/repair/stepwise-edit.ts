import type { TextEdit } from '../hcl/edit/text-edit.ts';
import { parse } from '../hcl/parse.ts';
import type { ByteRange } from '../hcl/range.ts';
import type { Document } from '../hcl/tree.ts';

/** One change of a document, told in offsets of the document it is given. */
export type EditStep = (document: Document) => readonly TextEdit[];

/**
 * Changes made one after another, each to what the ones before it left, as edits of the first document. Edits
 * that would get in each other's way when made at once (two neighbours removed, a line put into a block that
 * is new) are safe this way.
 */
export function inSteps(document: Document, steps: readonly EditStep[]): TextEdit[] {
  let pieces: Piece[] = [{ start: 0, end: document.bytes.length }];
  let current = document;
  for (const [index, step] of steps.entries()) {
    pieces = applied(pieces, step(current));
    if (index < steps.length - 1) current = parse(textOf(document, pieces));
  }
  return editsOf(document, pieces);
}

/** Bytes of the first document that are still there, or bytes that a step put in. */
type Piece = ByteRange | { readonly added: Buffer };

function applied(pieces: readonly Piece[], edits: readonly TextEdit[]): Piece[] {
  const sorted = [...edits].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
  );
  const result: Piece[] = [];
  let at = 0;
  for (const { range, text } of sorted) {
    result.push(...cut(pieces, at, range.start));
    if (text !== '') result.push({ added: Buffer.from(text) });
    at = range.end;
  }
  return [...result, ...cut(pieces, at, Number.POSITIVE_INFINITY)];
}

/** The part of the pieces from byte `start` to byte `end` of the text they make. */
function cut(pieces: readonly Piece[], start: number, end: number): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const size = sizeOf(piece);
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, size);
    if (from < to)
      result.push(
        'added' in piece
          ? { added: piece.added.subarray(from, to) }
          : { start: piece.start + from, end: piece.start + to },
      );
    at += size;
  }
  return result;
}

const sizeOf = (piece: Piece): number =>
  'added' in piece ? piece.added.length : piece.end - piece.start;

const textOf = ({ bytes }: Document, pieces: readonly Piece[]): Buffer =>
  Buffer.concat(
    pieces.map((piece) =>
      'added' in piece ? piece.added : bytes.subarray(piece.start, piece.end),
    ),
  );

/** What lies between the bytes that were kept. */
function editsOf({ bytes }: Document, pieces: readonly Piece[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let added: Buffer[] = [];
  for (const piece of [...pieces, { start: bytes.length, end: bytes.length }]) {
    if ('added' in piece) {
      added.push(piece.added);
      continue;
    }
    const text = Buffer.concat(added).toString('utf8');
    if (text !== '' || piece.start > at)
      edits.push({ range: { start: at, end: piece.start }, text });
    added = [];
    at = piece.end;
  }
  return edits;
}
