import type { Tokenizer } from '../tokenizer.ts';

export interface Continuation {
  readonly text: string;
  /** Nothing would follow. */
  readonly ended: boolean;
}

/** The text of the tokens written, up to a stop. */
export class TextSoFar {
  private readonly tokenizer: Tokenizer;
  private readonly stop: readonly string[];
  private readonly tokens: number[] = [];
  /** The text of the tokens before `open`, in which no later token changes anything. */
  private settled = '';
  private open = 0;
  text = '';

  constructor(tokenizer: Tokenizer, stop: readonly string[]) {
    this.tokenizer = tokenizer;
    this.stop = stop;
  }

  get length(): number {
    return this.tokens.length;
  }

  /** Whether a stop was reached; the text then ends before it. */
  add(token: number): boolean {
    this.tokens.push(token);
    const tail = this.tokenizer.decode(this.tokens.slice(this.open));
    const whole = this.settled + tail;
    if (!tail.endsWith(REPLACEMENT)) {
      this.settled = whole;
      this.open = this.tokens.length;
    }
    this.text = whole.replace(UNFINISHED, '');
    const at = Math.min(...this.stop.map((stop) => indexOf(this.text, stop)));
    if (at === Number.POSITIVE_INFINITY) return false;
    this.text = this.text.slice(0, at);
    return true;
  }

  /** The text with one more token. */
  with(token: number): Continuation {
    if (this.tokenizer.endOfText.has(token)) return { text: this.text, ended: true };
    const tail = this.tokenizer.decode([...this.tokens.slice(this.open), token]);
    const text = (this.settled + tail).replace(UNFINISHED, '');
    const at = Math.min(...this.stop.map((stop) => indexOf(text, stop)));
    return at === Number.POSITIVE_INFINITY
      ? { text, ended: false }
      : { text: text.slice(0, at), ended: true };
  }
}

// What the tokenizer gives for bytes that are no whole character yet.
const REPLACEMENT = '\uFFFD';
const UNFINISHED = /\uFFFD+$/;

function indexOf(text: string, stop: string): number {
  const at = text.indexOf(stop);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
