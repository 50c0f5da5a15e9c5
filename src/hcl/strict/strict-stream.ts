import { NEWLINE } from '../bytes.ts';
import type { StrictKind, StrictToken } from './strict-token.ts';

/** The tokens as hcl's parser sees them, and its ways to go on after a mistake. */
export class StrictStream {
  readonly bytes: Buffer;
  readonly #tokens: readonly StrictToken[];
  readonly #newlines: boolean[] = [true];
  #next = 0;
  /** Set for good by the first mistake that made the parser lose its way; it then keeps most of the next to itself. */
  recovering = false;

  constructor(bytes: Buffer, tokens: readonly StrictToken[]) {
    this.bytes = bytes;
    this.#tokens = tokens;
  }

  peek(): StrictToken {
    return this.#find().token;
  }

  read(): StrictToken {
    const { token, after } = this.#find();
    this.#next = after;
    return token;
  }

  is(kind: StrictKind): boolean {
    return this.peek().kind === kind;
  }

  isWord(word: string): boolean {
    const token = this.peek();
    return token.kind === 'identifier' && this.text(token) === word;
  }

  text({ start, end }: { readonly start: number; readonly end: number }): string {
    return this.bytes.toString('utf8', start, end);
  }

  /** The last token read, comments and line breaks too. */
  get last(): StrictToken {
    return this.#next === 0 ? this.peek() : (this.#tokens[this.#next - 1] as StrictToken);
  }

  /** What `read` does, with line breaks counted or not. */
  withNewlines<T>(counted: boolean, read: () => T): T {
    this.#newlines.push(counted);
    const result = read();
    this.#newlines.pop();
    return result;
  }

  /** Goes behind the next `end` that closes nothing opened on the way; gives that token, or the end of the file. */
  recover(end: StrictKind): StrictToken {
    this.recovering = true;
    const start = PARTNER[end];
    for (let depth = 0; ; ) {
      const token = this.read();
      const kind = end === 'close-template' && token.kind === 'open-directive' ? start : token.kind;
      if (kind === start) depth++;
      else if (kind === end) {
        if (depth-- === 0) return token;
      } else if (kind === 'end') return token;
    }
  }

  /** Goes behind the next `(…)`. */
  recoverOverParens(): void {
    while (!['(', 'end'].includes(this.read().kind));
    this.recover(')');
  }

  /** Goes behind the next line break outside of brackets. */
  recoverAfterItem(): void {
    this.recovering = true;
    const open: StrictKind[] = [];
    for (;;) {
      const { kind } = this.read();
      if (kind === 'end' || (kind === 'newline' && open.length === 0)) return;
      if (OPENING.has(kind)) open.push(kind);
      else if (CLOSING.has(kind)) {
        while (open.length > 0 && !closes(kind, open.pop() as StrictKind));
      }
    }
  }

  #find(): { token: StrictToken; after: number } {
    const counted = this.#newlines[this.#newlines.length - 1];
    for (let index = this.#next; index < this.#tokens.length; index++) {
      const token = this.#tokens[index] as StrictToken;
      if (token.kind === 'newline' && !counted) continue;
      if (token.kind !== 'comment') return { token, after: index + 1 };
      // A comment up to the end of its line stands for the line break in it.
      if (counted && this.bytes[token.end - 1] === NEWLINE)
        return { token: { ...token, kind: 'newline' }, after: index + 1 };
    }
    return { token: this.#tokens.at(-1) as StrictToken, after: this.#tokens.length };
  }
}

const closes = (close: StrictKind, open: StrictKind): boolean =>
  PARTNER[close] === open || (close === 'close-template' && open === 'open-directive');

const PARTNER: Readonly<Partial<Record<StrictKind, StrictKind>>> = {
  '}': '{',
  ']': '[',
  ')': '(',
  'close-quote': 'open-quote',
  'close-heredoc': 'open-heredoc',
  'close-template': 'open-interpolation',
};

const CLOSING: ReadonlySet<StrictKind> = new Set(Object.keys(PARTNER) as StrictKind[]);
const OPENING: ReadonlySet<StrictKind> = new Set([
  ...(Object.values(PARTNER) as StrictKind[]),
  'open-directive',
]);
