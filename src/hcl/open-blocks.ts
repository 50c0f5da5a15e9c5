import { rangeOf } from './expression-context.ts';
import type { Token } from './token.ts';
import type { TokenStream } from './token-stream.ts';
import type { Attribute, Block, Item, Label, SyntaxProblem } from './tree.ts';

export interface OpenBlock {
  readonly type: Token;
  readonly labels: readonly Label[];
  readonly open: Token;
  readonly items: Item[];
  /** Of the attributes so far. */
  readonly names: Set<string>;
  /** Blanks before the header; undefined where the header does not begin its line. */
  readonly indentation: number | undefined;
  /** An item follows the `{` on its line: then it is the only one, and the `}` is on that line too. */
  readonly oneLine: boolean;
}

/** The blocks around the place a parser is at, innermost last, and what ends them. */
export class OpenBlocks {
  readonly top: Item[] = [];
  readonly #topNames = new Set<string>();
  readonly #open: OpenBlock[] = [];
  readonly #stream: TokenStream;
  readonly #problems: SyntaxProblem[];

  constructor(stream: TokenStream, problems: SyntaxProblem[]) {
    this.#stream = stream;
    this.#problems = problems;
  }

  get depth(): number {
    return this.#open.length;
  }

  get mustEndOnThisLine(): boolean {
    const block = this.#open[this.#open.length - 1];
    return block?.oneLine === true && block.items.length === 1;
  }

  /** Whether a `}` may follow an item on its line; one too many is reported when it is read. */
  get mayEndHere(): boolean {
    return this.#open[this.#open.length - 1]?.oneLine ?? true;
  }

  open(block: OpenBlock): void {
    this.#open.push(block);
  }

  add(attribute: Attribute): void {
    const block = this.#open[this.#open.length - 1];
    const names = block?.names ?? this.#topNames;
    const { text, range } = attribute.name;
    if (names.has(text))
      this.#problems.push({ reason: 'duplicate-attribute', summary: 'Attribute redefined', range });
    names.add(text);
    (block?.items ?? this.top).push(attribute);
  }

  /** Ends the innermost block with its `}`; false where no block is open. */
  close(close: Token): boolean {
    const block = this.#open.pop();
    if (block) this.#finish(block, close, close.end);
    return block !== undefined;
  }

  /** Ends the blocks that a top-level header or the indentation of the current line says have ended. */
  closeByLayout(): void {
    const stream = this.#stream;
    if (stream.reading === 'strict') return;
    if (stream.atHeader()) return this.giveUpAll();
    const { indentation } = stream;
    if (indentation === undefined) return;
    for (
      let block = this.#open[this.#open.length - 1];
      block?.indentation !== undefined;
      block = this.#open[this.#open.length - 1]
    ) {
      // A `}` belongs to the block whose header is indented like it; an item lies deeper than its block.
      const ended = stream.is('}')
        ? indentation < block.indentation && this.#open.length > 1
        : indentation < block.indentation || (indentation === block.indentation && indentation > 0);
      if (!ended) return;
      this.#giveUp();
    }
  }

  giveUpAll(): void {
    while (this.#open.length > 0) this.#giveUp();
  }

  #giveUp(): void {
    const block = this.#open.pop() as OpenBlock;
    this.#problems.push({
      reason: 'unclosed',
      summary: 'Unclosed configuration block',
      range: rangeOf(block.open),
      insert: this.#stream.closingPlace(block.open, '}'),
    });
    this.#finish(block, undefined, this.#stream.lastEnd);
  }

  #finish(block: OpenBlock, close: Token | undefined, end: number): void {
    const { type, labels, open, items } = block;
    const made: Block = {
      kind: 'block',
      type: { text: this.#stream.text(type), range: rangeOf(type) },
      labels,
      open: rangeOf(open),
      body: { items, range: { start: open.end, end: close?.start ?? Math.max(end, open.end) } },
      range: { start: type.start, end: Math.max(end, open.end) },
      ...(close ? { close: rangeOf(close) } : {}),
    };
    (this.#open[this.#open.length - 1]?.items ?? this.top).push(made);
  }
}
