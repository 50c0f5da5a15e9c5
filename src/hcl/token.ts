/**
 * Tokens of the HCL native syntax, as hclsyntax's scanner cuts them, except that a line comment does
 * not include its newline and a run of literal template text is one token. Spaces and tabs are the
 * gaps between tokens, so gaps and tokens together give the file back byte for byte.
 */
export interface Token {
  readonly kind: TokenKind;
  /** First byte, inclusive. */
  readonly start: number;
  /** Byte after the last, exclusive. */
  readonly end: number;
}

export type TokenKind =
  | 'bom'
  | 'identifier'
  | 'number'
  | 'newline'
  | 'comment'
  | 'open-quote'
  | 'close-quote'
  | 'open-heredoc'
  | 'close-heredoc'
  /** Literal characters between quotes or inside a heredoc, escapes not decoded. */
  | 'text'
  /** `${` or `${~` */
  | 'open-interpolation'
  /** `%{` or `%{~` */
  | 'open-directive'
  /** `}` or `~}` that ends one of the two above */
  | 'close-template'
  | 'invalid'
  | 'end'
  | Punctuation;

export const PUNCTUATION = [
  // Longest first: the scanner takes the first that fits.
  '...',
  '==',
  '!=',
  '<=',
  '>=',
  '=>',
  '&&',
  '||',
  '::',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  ',',
  '.',
  ':',
  '?',
  '=',
  '!',
  '<',
  '>',
  '+',
  '-',
  '*',
  '/',
  '%',
] as const;

export type Punctuation = (typeof PUNCTUATION)[number];
