import { scan } from '../hcl/scan.ts';
import type { Token, TokenKind } from '../hcl/token.ts';

/** What a piece of HCL is to the eye. */
export type Hue = 'keyword' | 'string' | 'number' | 'comment' | 'plain';

/** A piece of one line that has one hue, up to byte `end` of the line, exclusive; it begins where the one before it ends. */
export interface Stretch {
  readonly hue: Hue;
  readonly end: number;
}

/** The hues of every line of a file, its line feeds left out. Stretches cover their line; an empty line has none. */
export function hclHues(bytes: Buffer): readonly (readonly Stretch[])[] {
  const lines: Stretch[][] = [[]];
  let [at, lineStart] = [0, 0];
  const put = (hue: Hue | 'gap', end: number): void => {
    while (at < end) {
      // Within the token only: a megabyte on one line must not be looked through once a token.
      const feed = bytes.subarray(at, end).indexOf(LINE_FEED);
      const stop = feed < 0 ? end : at + feed;
      if (stop > at) extend(lines.at(-1) ?? [], hue, stop - lineStart);
      at = feed < 0 ? end : stop + 1;
      if (feed < 0) continue;
      lineStart = at;
      lines.push([]);
    }
  };
  const tokens = scan(bytes, 'layout');
  for (const [index, token] of tokens.entries()) {
    put('gap', token.start);
    put(hueOf(token, tokens, index, bytes), token.end);
  }
  return lines;
}

const LINE_FEED = 0x0a;

function extend(line: Stretch[], hue: Hue | 'gap', end: number): void {
  const last = line.at(-1);
  if (last && (hue === 'gap' || hue === last.hue)) line[line.length - 1] = { ...last, end };
  else line.push({ hue: hue === 'gap' ? 'plain' : hue, end });
}

function hueOf(token: Token, tokens: readonly Token[], index: number, bytes: Buffer): Hue {
  if (token.kind !== 'identifier') return HUES[token.kind] ?? 'plain';
  const before = tokens[index - 1]?.kind;
  const after = tokens[index + 1]?.kind;
  const beginsItem = before === undefined || BEFORE_AN_ITEM.has(before);
  if (beginsItem && after !== undefined && AFTER_A_BLOCK_TYPE.has(after)) return 'keyword';
  const isName = beginsItem || before === '.' || after === '=';
  return !isName && WORDS.has(bytes.toString('latin1', token.start, token.end))
    ? 'keyword'
    : 'plain';
}

const HUES: Readonly<Partial<Record<TokenKind, Hue>>> = {
  comment: 'comment',
  number: 'number',
  text: 'string',
  'open-quote': 'string',
  'close-quote': 'string',
  'open-heredoc': 'string',
  'close-heredoc': 'string',
};

const BEFORE_AN_ITEM: ReadonlySet<TokenKind> = new Set(['bom', 'newline', '{', 'comment']);
const AFTER_A_BLOCK_TYPE: ReadonlySet<TokenKind> = new Set(['open-quote', 'identifier', '{']);

/** Of expressions and templates; all of them may be names too. */
const WORDS: ReadonlySet<string> = new Set(
  'true false null for in if else endif endfor'.split(' '),
);
