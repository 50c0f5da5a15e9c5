import type { TemplatePart } from './expression.ts';
import { type ExpressionContext, report } from './expression-context.ts';
import type { ByteRange } from './range.ts';

type Directive = TemplatePart & { kind: 'directive' };

/** Checks that `%{ if }`, `%{ else }`, `%{ for }` and their ends pair up inside one template. */
export class TemplateDirectives {
  readonly #context: ExpressionContext;
  readonly #open: { keyword: string; range: ByteRange }[] = [];

  constructor(context: ExpressionContext) {
    this.#context = context;
  }

  add({ keyword, range }: Directive): void {
    const inner = this.#open[this.#open.length - 1];
    if (keyword === 'if' || keyword === 'for') this.#open.push({ keyword, range });
    else if (keyword === 'else' && inner?.keyword === 'if') inner.keyword = 'else';
    else if (inner && ENDS.get(keyword)?.includes(inner.keyword)) this.#open.pop();
    else this.#report(range);
  }

  end(): void {
    for (const { range } of this.#open) this.#report(range);
  }

  #report(range: ByteRange): void {
    report(this.#context, 'bad-expression', 'Invalid template directive', range);
  }
}

const ENDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['endif', ['if', 'else']],
  ['endfor', ['for']],
]);
