import type { StrictKind, StrictToken } from './strict-token.ts';

/** What the scanner is inside of. */
export type StrictMode = { readonly kind: 'code' } | { readonly kind: 'quoted' } | Heredoc;

export interface Heredoc {
  readonly kind: 'heredoc';
  readonly marker: string;
  /** Whether the next line break may end the line of the marker. */
  atLineStart: boolean;
}

/** Where the scanner is, what it is inside of, and the tokens it has cut so far. */
export class StrictScanner {
  readonly bytes: Buffer;
  readonly tokens: StrictToken[] = [];
  at = 0;
  readonly #modes: StrictMode[] = [{ kind: 'code' }];
  /** Those of the modes that are heredocs. */
  readonly #heredocs: Heredoc[] = [];
  /** Of the whole file, over all templates; less than none after a `}` too many. */
  #braces = 0;
  /** How many braces were open as each open template began. */
  readonly #templates: number[] = [];
  #lastCommentEnd: number | undefined;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  get mode(): StrictMode {
    return this.#modes[this.#modes.length - 1] as StrictMode;
  }

  /** Whether a comment that opens at `from` ends; asked once, so that many that do not stay cheap. */
  commentEnd(from: number): number {
    this.#lastCommentEnd ??= this.bytes.lastIndexOf('*/');
    return this.#lastCommentEnd < from ? -1 : this.bytes.indexOf('*/', from) + 2;
  }

  emit(kind: StrictKind, length: number): void {
    this.tokens.push({ kind, start: this.at, end: this.at + length });
    this.at += length;
  }

  enter(kind: StrictKind, length: number, mode: StrictMode): void {
    this.emit(kind, length);
    this.#modes.push(mode);
    if (mode.kind === 'heredoc') this.#heredocs.push(mode);
  }

  leave(): void {
    if (this.#modes.pop()?.kind === 'heredoc') this.#heredocs.pop();
  }

  openBrace(): void {
    this.emit('{', 1);
    this.#braces++;
  }

  /** Code inside a template; what follows it on its line is no marker of the heredoc around it. */
  openTemplate(kind: 'open-interpolation' | 'open-directive', length: number): void {
    const heredoc = this.#heredocs.at(-1);
    if (heredoc) heredoc.atLineStart = false;
    this.enter(kind, length, { kind: 'code' });
    this.#templates.push(++this.#braces);
  }

  /** `}` or `~}`; the second ends a template even where none is open, which the parser then refuses. */
  closeBrace(length: 1 | 2): void {
    const ends = this.#templates.at(-1) === this.#braces;
    this.emit(ends || length === 2 ? 'close-template' : '}', length);
    this.#braces--;
    if (!ends) return;
    this.#templates.pop();
    this.leave();
  }
}
