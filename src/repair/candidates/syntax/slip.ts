import { lineEnd, lineStart, NEWLINE, RETURN } from '../../../hcl/bytes.ts';
import type { TextEdit } from '../../../hcl/edit/text-edit.ts';
import type { ByteRange } from '../../../hcl/range.ts';
import type { Token } from '../../../hcl/token.ts';
import { tokenIndexAt } from '../../../hcl/token-at.ts';
import type { Block, Body, Document, SyntaxProblem } from '../../../hcl/tree.ts';

/** One place where a file cannot be read. */
export interface Slip {
  readonly document: Document;
  readonly problem: SyntaxProblem;
}

/** What one idea would do about a slip. Titles name no values. */
export interface Mend {
  readonly title: string;
  readonly score: number;
  readonly edits: readonly TextEdit[];
}

/** Reads one kind of slip; undefined where it is not of that kind. */
export type Idea = (slip: Slip) => Mend | undefined;

/** Where a repair of the problem would go: the order in which slips are mended. */
export const placeOf = ({ insert, range }: SyntaxProblem): number => insert?.at ?? range.start;

/** A line with its place. One character a byte, so that positions in `text` are bytes of the file. */
export interface Line extends ByteRange {
  /** Empty for a line too long to be written by hand, which patterns would take forever to read. */
  readonly text: string;
}

const LONGEST_LINE = 4096;

/** The line that holds a byte, without its line break. */
export function lineAt({ bytes }: Document, offset: number): Line {
  const start = lineStart(bytes, offset);
  let end = lineEnd(bytes, offset);
  if (bytes[end - 1] === NEWLINE) end--;
  if (bytes[end - 1] === RETURN) end--;
  end = Math.max(start, end);
  const text = end - start > LONGEST_LINE ? '' : bytes.toString('latin1', start, end);
  return { start, end, text };
}

/** The lines from the one at `offset` to the end of the file. */
export function* linesFrom(document: Document, offset: number): Generator<Line> {
  for (let at = lineStart(document.bytes, offset); at < document.bytes.length; ) {
    yield lineAt(document, at);
    at = lineEnd(document.bytes, at);
  }
}

/** The text of a range as its author sees it. */
export const textOf = ({ bytes }: Document, { start, end }: ByteRange): string =>
  bytes.toString('utf8', start, end);

export const tokenAt = ({ tokens }: Document, offset: number): Token | undefined =>
  tokens[tokenIndexAt(tokens, offset)];

/** The blocks around a place, outermost first. */
export function blocksAround({ body }: Document, offset: number): Block[] {
  const path: Block[] = [];
  for (let at: Body = body; ; ) {
    const block = at.items.find(
      (item): item is Block =>
        item.kind === 'block' &&
        item.open.end <= offset &&
        offset <= (item.close?.start ?? item.range.end),
    );
    if (!block) return path;
    path.push(block);
    at = block.body;
  }
}

export const replaced = (range: ByteRange, text: string): TextEdit => ({ range, text });

export const inserted = (at: number, text: string): TextEdit => ({
  range: { start: at, end: at },
  text,
});
