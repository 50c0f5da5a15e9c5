import { NEWLINE } from './bytes.ts';
import { isTopLevelHeader, type Reading } from './layout.ts';
import { type Lines, linesOf } from './lines.ts';
import { partnersOf } from './partners.ts';
import type { Token, TokenKind } from './token.ts';
import { tokenIndexAt } from './token-at.ts';

/**
 * The tokens a parser sees: no comments, and newlines only where they mean something.
 * Inside `(…)`, `[…]` and `${…}` a newline is white space; inside a body or an object it ends an item.
 */
export class TokenStream {
  readonly bytes: Buffer;
  readonly reading: Reading;
  readonly #tokens: readonly Token[];
  readonly #newlines: boolean[] = [true];
  /** Built when first asked for. */
  #partners: Int32Array | undefined;
  #lines: Lines | undefined;
  #index = 0;
  /** Of the last token taken. */
  #lastIndex = 0;

  constructor(bytes: Buffer, tokens: readonly Token[], reading: Reading) {
    this.bytes = bytes;
    this.reading = reading;
    this.#tokens = tokens;
    this.#skip();
  }

  get current(): Token {
    return this.#tokens[this.#index] as Token;
  }

  /** The token after the current one, skipping what would be skipped. */
  get following(): Token {
    let index = this.#index + 1;
    while (index < this.#tokens.length - 1 && this.#isSkipped(index)) index++;
    return this.#tokens[Math.min(index, this.#tokens.length - 1)] as Token;
  }

  /** End of the last token taken that is no newline; 0 before the first. */
  lastEnd = 0;

  is(kind: TokenKind): boolean {
    return this.current.kind === kind;
  }

  isWord(word: string): boolean {
    const token = this.current;
    return token.kind === 'identifier' && this.text(token) === word;
  }

  text(token: Token): string {
    return this.bytes.toString('utf8', token.start, token.end);
  }

  take(): Token {
    const token = this.current;
    if (token.kind !== 'newline' && token.kind !== 'end') {
      this.#lastIndex = this.#index;
      this.lastEnd = token.end;
    }
    if (token.kind !== 'end') this.#index++;
    this.#skip();
    return token;
  }

  takeIf(kind: TokenKind): Token | undefined {
    return this.is(kind) ? this.take() : undefined;
  }

  /** Whether newlines count from here on; paired with `popNewlines`. */
  pushNewlines(significant: boolean): void {
    this.#newlines.push(significant);
    this.#skip();
  }

  /** Ends a bracket that was never closed: newlines skipped inside it may count again. */
  popNewlines(): void {
    this.#newlines.pop();
    while (this.#index > 0 && (this.#tokens[this.#index - 1] as Token).start >= this.lastEnd)
      this.#index--;
    this.#skip();
  }

  /** Takes a closing bracket; what follows is read with the newline rule of the surroundings. */
  takeClosing(): Token {
    this.#newlines.pop();
    return this.take();
  }

  /** Read by layout: does a top-level header begin at the current token, whatever is still open? */
  atHeader(): boolean {
    return this.reading === 'layout' && this.looksLikeHeader();
  }

  /** Whether the current token begins a line that can only be a top-level header. */
  looksLikeHeader(): boolean {
    const { kind, start } = this.current;
    if (kind !== 'identifier' || (start > 0 && this.bytes[start - 1] !== NEWLINE)) return false;
    return isTopLevelHeader(this.bytes, start);
  }

  /** Blanks before the current token; undefined where it is not the first of its line. */
  get indentation(): number | undefined {
    return this.#byLine.indentation(this.#index);
  }

  /**
   * Does the current token lie outside the bracket that opened at `open`? What begins a line like an
   * argument or a block never stands in `(…)` or `[…]`. Read by layout, indentation speaks too: a closing
   * bracket stands no farther left than the line of its partner, all else farther right.
   */
  belongsOutside(open: Token): boolean {
    const { indentation } = this;
    if (indentation === undefined) return false;
    if (this.is('identifier')) {
      const { kind } = this.following;
      if (kind !== '=' && kind !== '{' && kind !== 'open-quote') return false;
      return open.kind !== '{' || (this.reading === 'layout' && indentation <= this.#baseOf(open));
    }
    return this.reading === 'layout' && this.is('}') && indentation < this.#baseOf(open);
  }

  /** How far the line of a token is indented. */
  #baseOf(token: Token): number {
    return this.#byLine.base(tokenIndexAt(this.#tokens, token.start));
  }

  /** Where the closing partner of `open` belongs, with the line break and the blanks that go before it. */
  closingPlace(open: Token, text: string): { at: number; text: string } {
    const lines = this.#byLine;
    const opening = tokenIndexAt(this.#tokens, open.start);
    const last = this.#tokens[this.#lastIndex] as Token;
    if (lines.isSame(opening, this.#lastIndex) && last.kind !== 'close-heredoc')
      return { at: this.lastEnd, text };
    // A trailing comment stays with the line it comments.
    const comment = this.#tokens[this.#lastIndex + 1];
    const at = comment?.kind === 'comment' ? comment.end : this.lastEnd;
    const lead = this.bytes[at - 1] === NEWLINE ? '' : '\n';
    return { at, text: `${lead}${' '.repeat(lines.base(opening))}${text}` };
  }

  /** Takes the current token, and with an opening bracket all up to and including its partner. */
  takeBracketed(): void {
    this.#partners ??= partnersOf(this.bytes, this.#tokens, this.reading);
    const partner = this.#partners[this.#index] as number;
    if (partner >= 0) this.#index = partner;
    this.take();
  }

  get #byLine(): Lines {
    this.#lines ??= linesOf(this.bytes, this.#tokens);
    return this.#lines;
  }

  #skip(): void {
    while (this.#isSkipped(this.#index)) this.#index++;
  }

  #isSkipped(index: number): boolean {
    const kind = this.#tokens[index]?.kind;
    if (kind === 'comment' || kind === 'bom') return true;
    return kind === 'newline' && this.#newlines[this.#newlines.length - 1] === false;
  }
}
