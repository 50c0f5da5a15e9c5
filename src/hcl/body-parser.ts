import type { ExpressionContext } from './expression-context.ts';
import { rangeOf, report } from './expression-context.ts';
import { OpenBlocks } from './open-blocks.ts';
import { expressionParser } from './parse-expression.ts';
import { parseLabel } from './parse-label.ts';
import type { TokenStream } from './token-stream.ts';
import { parseTornHeader } from './torn-header.ts';
import type { Body, Label, SyntaxProblem } from './tree.ts';

/** Parses attributes and blocks. Nested blocks are on a stack of our own, so depth never costs the call stack. */
export class BodyParser {
  readonly #stream: TokenStream;
  readonly #context: ExpressionContext;
  readonly #blocks: OpenBlocks;
  /** Whether a line that can only be a top-level header was read inside a block. */
  hasNestedHeader = false;

  constructor(stream: TokenStream, problems: SyntaxProblem[]) {
    this.#stream = stream;
    this.#context = expressionParser(stream, problems);
    this.#blocks = new OpenBlocks(stream, problems);
  }

  parseFile(): Body {
    const stream = this.#stream;
    while (!stream.is('end')) {
      if (stream.takeIf('newline')) continue;
      this.#blocks.closeByLayout();
      if (stream.is('}')) this.#closeBlock();
      else this.#parseItem();
    }
    this.#blocks.giveUpAll();
    return { items: this.#blocks.top, range: { start: 0, end: stream.bytes.length } };
  }

  #closeBlock(): void {
    const close = this.#stream.take();
    if (!this.#blocks.close(close))
      report(this.#context, 'extra-close', 'Argument or block definition required', close);
    this.#endOfItem();
  }

  #parseItem(): void {
    const stream = this.#stream;
    const first = stream.current;
    if (first.kind === 'open-quote') return this.#parseQuotedName();
    if (first.kind !== 'identifier')
      return this.#notAnItem('Argument or block definition required');
    const { kind } = stream.following;
    if (kind === '=' || kind === ':') return this.#parseAttribute();
    if (kind === '{' || kind === 'open-quote' || kind === 'identifier') return this.#parseBlock();
    return this.#notAnItem(
      kind === '.' ? 'Argument or block definition required' : 'Invalid block definition',
    );
  }

  #parseAttribute(): void {
    const name = this.#stream.take();
    this.#parseValue(this.#stream.text(name), name);
  }

  /** `name = value`, or `name: value` the YAML way, from its sign on. */
  #parseValue(text: string, name: { start: number; end: number }): void {
    const stream = this.#stream;
    const equals = stream.take();
    if (equals.kind === ':')
      report(this.#context, 'colon-for-equals', 'Argument or block definition required', equals);
    const value = this.#context.parseExpression();
    this.#blocks.add({
      kind: 'attribute',
      name: { text, range: { start: name.start, end: name.end } },
      equals: rangeOf(equals),
      value,
      range: { start: name.start, end: Math.max(value.range.end, equals.end) },
    });
    this.#endOfItem();
  }

  /** `"name" = value` at the level of a body, where names are bare. */
  #parseQuotedName(): void {
    const stream = this.#stream;
    const open = stream.take();
    const text = stream.takeIf('text');
    const closed = stream.takeIf('close-quote') !== undefined;
    const range = { start: open.start, end: stream.lastEnd };
    if (!text || !(stream.is('=') || (closed && stream.is(':'))))
      return this.#notAnItem('Invalid block definition');
    report(this.#context, 'quoted-name', 'Invalid argument name', range);
    this.#parseValue(stream.text(text), range);
  }

  #parseBlock(): void {
    const stream = this.#stream;
    if (this.#blocks.depth > 0 && stream.looksLikeHeader()) this.hasNestedHeader = true;
    const { indentation } = stream;
    const isHeader = stream.atHeader();
    const type = stream.take();
    const header = isHeader ? parseTornHeader(this.#context, type) : undefined;
    if (header) {
      this.#blocks.open({
        type,
        ...header,
        items: [],
        names: new Set(),
        indentation,
        oneLine: false,
      });
      return;
    }
    const labels: Label[] = [];
    while (stream.is('open-quote') || stream.is('identifier'))
      labels.push(parseLabel(this.#context));
    if (!stream.is('{')) return this.#notAnItem('Invalid block definition');
    const open = stream.take();
    const oneLine = !stream.is('newline') && !stream.is('end');
    this.#blocks.open({ type, labels, open, items: [], names: new Set(), indentation, oneLine });
    if (!oneLine || stream.is('}') || stream.following.kind === '=') return;
    const summary = 'Invalid single-argument block definition';
    report(this.#context, 'missing-newline', summary, stream.current);
  }

  #notAnItem(summary: string): void {
    report(this.#context, 'not-an-item', summary, this.#stream.current);
    // What looks like the header of a block and is none would be come upon again and again.
    if (this.#stream.atHeader()) this.#stream.take();
    this.#skipToLineEnd();
  }

  /** An item ends with its line, or with the `}` of a block on one line. */
  #endOfItem(): void {
    const stream = this.#stream;
    if (stream.is('end') || stream.atHeader()) return;
    // Only in a block on one line, or where a heredoc was cut short, does a `}` follow an item.
    if (stream.is('}') && (this.#blocks.mayEndHere || stream.indentation !== undefined)) return;
    if (!stream.is('newline'))
      report(this.#context, 'missing-newline', 'Missing newline after argument', stream.current);
    else if (this.#blocks.mustEndOnThisLine)
      report(
        this.#context,
        'missing-newline',
        'Invalid single-argument block definition',
        stream.current,
      );
    this.#skipToLineEnd();
  }

  #skipToLineEnd(): void {
    const stream = this.#stream;
    const done = (): boolean => stream.is('newline') || stream.is('end') || stream.is('}');
    while (!done() && !stream.atHeader()) stream.takeBracketed();
  }
}
