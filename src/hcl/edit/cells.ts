import type { ByteRange } from '../range.ts';
import type { Token } from '../token.ts';
import { tokenIndexAt } from '../token-at.ts';
import { columnsOf } from './columns.ts';

/** One line as `terraform fmt` sees it; the lines of a heredoc are one with the line it begins on. */
export interface Line {
  /** Columns before the blanks of `assign`, or of `comment`, or all. */
  readonly lead: number;
  readonly assign?: Cell;
  readonly comment?: Cell;
}

/** A part of a line that fmt moves to the column of its neighbours, by the blanks before it. */
export interface Cell {
  readonly gap: ByteRange;
  readonly columns: number;
}

/**
 * The lines that hold `range`, with all lines above and below up to the first that has no cell: no edit
 * inside `range` moves a cell beyond them. Source: hclwrite/format.go, linesForFormat.
 */
export function linesAround(bytes: Buffer, tokens: readonly Token[], range: ByteRange): Line[] {
  const touched: Line[] = [];
  let first = lineBegin(tokens, tokenIndexAt(tokens, range.start));
  let next = first;
  do {
    const end = lineStop(tokens, next);
    touched.push(lineOf(bytes, tokens.slice(next, end)));
    next = end + 1;
  } while (next < tokens.length && (tokens[next] as Token).start < range.end);
  const above: Line[] = [];
  while (first > 0) {
    const begin = lineBegin(tokens, first - 1);
    const line = lineOf(bytes, tokens.slice(begin, first - 1));
    if (!line.assign && !line.comment) break;
    above.push(line);
    first = begin;
  }
  const below: Line[] = [];
  while (next < tokens.length) {
    const end = lineStop(tokens, next);
    const line = lineOf(bytes, tokens.slice(next, end));
    if (!line.assign && !line.comment) break;
    below.push(line);
    next = end + 1;
  }
  return [...above.reverse(), ...touched, ...below];
}

function lineOf(bytes: Buffer, tokens: readonly Token[]): Line {
  const begin = tokens[0];
  if (!begin) return { lead: 0 };
  const last = tokens[tokens.length - 1] as Token;
  const hash = bytes[last.start];
  const commented =
    tokens.length > 1 &&
    last.kind === 'comment' &&
    (hash === 0x23 || bytes[last.start + 1] === 0x2f);
  const code = commented ? tokens.slice(0, -1) : tokens;
  const end = code[code.length - 1] as Token;
  const equals = code.findIndex(({ kind }, index) => index > 0 && kind === '=');
  // A value that goes on in the next line is not aligned.
  const assigned = equals > 0 && netBrackets(code.slice(equals)) === 0;
  const leadEnd = assigned ? (code[equals - 1] as Token) : end;
  const indentation = begin.start - lineStartOf(bytes, begin);
  const width = (from: number, to: number): number => columnsOf(bytes.subarray(from, to));
  return {
    lead: indentation + width(begin.start, leadEnd.end),
    ...(assigned
      ? {
          assign: {
            gap: { start: leadEnd.end, end: (code[equals] as Token).start },
            columns: width((code[equals] as Token).start, end.end),
          },
        }
      : {}),
    ...(commented ? { comment: { gap: { start: end.end, end: last.start }, columns: 0 } } : {}),
  };
}

const lineStartOf = (bytes: Buffer, token: Token): number =>
  token.start === 0 ? 0 : bytes.lastIndexOf(0x0a, token.start - 1) + 1;

const netBrackets = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, { kind }) => sum + (BRACKETS[kind] ?? 0), 0);

const BRACKETS: Readonly<Partial<Record<string, number>>> = {
  '{': 1,
  '[': 1,
  '(': 1,
  'open-interpolation': 1,
  'open-directive': 1,
  '}': -1,
  ']': -1,
  ')': -1,
  'close-template': -1,
};

function lineBegin(tokens: readonly Token[], index: number): number {
  let begin = index;
  while (begin > 0 && tokens[begin - 1]?.kind !== 'newline') begin--;
  return begin;
}

function lineStop(tokens: readonly Token[], index: number): number {
  let stop = index;
  while (stop < tokens.length && tokens[stop]?.kind !== 'newline' && tokens[stop]?.kind !== 'end')
    stop++;
  return stop;
}
