import { NEWLINE } from './bytes.ts';
import type { Token } from './token.ts';

/** Which tokens begin a line, and how far what opens on a line is indented. */
export interface Lines {
  /** Blanks before the token; undefined where it is not the first of its line. */
  indentation(index: number): number | undefined;
  /** Blanks at the begin of the line the token stands on; for `}, {` those of the line that opened the `}`. */
  base(index: number): number;
  isSame(a: number, b: number): boolean;
}

/** One pass over the tokens, so that a megabyte on one line costs no more than many lines. */
export function linesOf(bytes: Buffer, tokens: readonly Token[]): Lines {
  const bases: number[] = [];
  const indentations: (number | undefined)[] = [];
  const lineOf = new Int32Array(tokens.length);
  /** Base of the line of each bracket that is open. */
  const open: number[] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const fresh = before === undefined || before.kind === 'bom' || endsLine(bytes, before, token);
    const blanks = token.start - (before?.end ?? 0);
    indentations.push(fresh ? blanks : undefined);
    if (fresh) bases.push(blanks);
    const line = bases.length - 1;
    lineOf[index] = line;
    const base = bases[line] as number;
    if (OPENING.has(token.kind)) open.push(base);
    else if (CLOSING.has(token.kind)) {
      const opener = open.pop();
      if (fresh && opener !== undefined) bases[line] = Math.min(base, opener);
    }
  });
  return {
    indentation: (index) => indentations[index],
    base: (index) => bases[lineOf[index] as number] as number,
    isSame: (a, b) => lineOf[a] === lineOf[b],
  };
}

const OPENING: ReadonlySet<string> = new Set(['{', '[', '(']);
const CLOSING: ReadonlySet<string> = new Set(['}', ']', ')']);

/** The lines of a heredoc count as one with the line it begins on, unless it is cut short by layout. */
function endsLine(bytes: Buffer, token: Token, next: Token): boolean {
  if (token.kind === 'newline') return true;
  if (token.kind !== 'text' && token.kind !== 'open-heredoc') return false;
  return bytes[token.end - 1] === NEWLINE && !INSIDE_HEREDOC.has(next.kind);
}

const INSIDE_HEREDOC: ReadonlySet<string> = new Set([
  'text',
  'close-heredoc',
  'open-interpolation',
  'open-directive',
]);
