import { NEWLINE } from './bytes.ts';
import type { Token } from './token.ts';

/** Which tokens begin a line, and how far the line of each token is indented. */
export interface Lines {
  isFirst(index: number): boolean;
  /** Blanks at the begin of the line the token stands on. */
  indentation(index: number): number;
  isSame(a: number, b: number): boolean;
}

/** One pass over the tokens, so that a megabyte on one line costs no more than many lines. */
export function linesOf(bytes: Buffer, tokens: readonly Token[]): Lines {
  const indentations: number[] = [];
  const first: boolean[] = [];
  const lineOf = new Int32Array(tokens.length);
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const fresh = before === undefined || before.kind === 'bom' || endsLine(bytes, before, token);
    if (fresh) indentations.push(token.start - (before?.end ?? 0));
    first.push(fresh);
    lineOf[index] = indentations.length - 1;
  });
  return {
    isFirst: (index) => first[index] === true,
    indentation: (index) => indentations[lineOf[index] as number] as number,
    isSame: (a, b) => lineOf[a] === lineOf[b],
  };
}

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
