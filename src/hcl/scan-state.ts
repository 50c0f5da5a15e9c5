import type { Reading } from './layout.ts';
import type { Token, TokenKind } from './token.ts';

/** What the scanner is inside of. */
export type Mode =
  /** `braces` counts the `{` opened inside the mode, to know which `}` ends a template. */
  | { readonly kind: 'code'; braces: number }
  | { readonly kind: 'quoted' }
  /** `closed`: a line with the marker follows, before another heredoc could claim it. */
  | { readonly kind: 'heredoc'; readonly marker: string; readonly closed: boolean };

/** Where the scanner is, what it is inside of, and the tokens it has cut so far. */
export class ScanState {
  readonly bytes: Buffer;
  readonly reading: Reading;
  readonly tokens: Token[] = [];
  at = 0;
  #lastCommentEnd: number | undefined;
  readonly #modes: Mode[] = [{ kind: 'code', braces: 0 }];

  constructor(bytes: Buffer, reading: Reading) {
    this.bytes = bytes;
    this.reading = reading;
  }

  get mode(): Mode {
    return this.#modes[this.#modes.length - 1] as Mode;
  }

  get insideTemplate(): boolean {
    return this.#modes.length > 1;
  }

  /** Where the last `*` `/` of the file is, so that a thousand open comments do not each look for one. */
  get lastCommentEnd(): number {
    this.#lastCommentEnd ??= this.bytes.lastIndexOf('*/');
    return this.#lastCommentEnd;
  }

  /** How many braces are open around the string or heredoc the scanner is in. */
  get bracesAround(): number {
    return this.#modes.reduce((sum, mode) => sum + (mode.kind === 'code' ? mode.braces : 0), 0);
  }

  /** Cuts a token of `length` bytes. */
  emit(kind: TokenKind, length: number): void {
    this.tokens.push({ kind, start: this.at, end: this.at + length });
    this.at += length;
  }

  enter(kind: TokenKind, length: number, mode: Mode): void {
    this.emit(kind, length);
    this.#modes.push(mode);
  }

  leave(): void {
    this.#modes.pop();
  }

  /** Gives up every string and template that is still open. */
  startAnew(braces: number): void {
    this.#modes.length = 1;
    this.#modes[0] = { kind: 'code', braces };
  }
}
