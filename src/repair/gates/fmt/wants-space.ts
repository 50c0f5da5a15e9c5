import type { Token, TokenKind } from '../../../hcl/token.ts';

/**
 * Whether `terraform fmt` puts a blank between two tokens of a line; undefined where it depends on more than we
 * look at. Source: hclwrite/format.go, spaceAfterToken.
 */
export function wantsSpace(
  before: Token | undefined,
  token: Token,
  after: Token,
  textOf: (token: Token) => string,
): boolean | undefined {
  const [kind, next] = [token.kind, after.kind];
  if (kind === 'invalid' || next === 'invalid' || kind === '!') return undefined;
  if (kind === 'identifier' && next === '(') return false;
  if (TIGHT.has(kind) || TIGHT.has(next)) return false;
  if (next === ',' || next === '...') return false;
  if (kind === ',') return true;
  if (OPENS_TEXT.has(kind) || CLOSES_TEXT.has(next)) return false;
  if (kind === 'identifier' && textOf(token) === 'in' && before?.kind === 'identifier') return true;
  if (next === '[' && (kind === 'identifier' || kind === 'number' || bracketChange(token) < 0))
    return false;
  if (kind === '-') return before !== undefined && !NEGATES.has(before.kind);
  if (kind === '{' || next === '}') return !(kind === '{' && next === '}');
  if (kind === 'close-template' && (next === 'open-interpolation' || next === 'open-directive'))
    return false;
  if (bracketChange(token) > 0) return next === '{' && kind.startsWith('open-');
  if (bracketChange(after) < 0) return next === 'close-template' && kind === '}';
  return true;
}

export const bracketChange = ({ kind }: Token): number => BRACKETS[kind] ?? 0;

const BRACKETS: Readonly<Partial<Record<TokenKind, number>>> = {
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

const TIGHT: ReadonlySet<TokenKind> = new Set<TokenKind>(['.', '::']);
const OPENS_TEXT: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'text',
  'open-quote',
  'open-heredoc',
]);
const CLOSES_TEXT: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'text',
  'close-quote',
  'close-heredoc',
]);

/** A minus behind one of these is a sign, not a subtraction. */
const NEGATES: ReadonlySet<TokenKind> = new Set<TokenKind>([
  ...(['(', '{', '[', '=', ':', ',', '?', '+', '*', '/', '%', '-'] as const),
  ...(['==', '!=', '>', '>=', '<', '<=', '&&', '||', '!'] as const),
]);
