import type { Expression, ObjectItem, Step, TemplatePart } from '../../../hcl/expression.ts';
import { constantString, decodeTemplateText, objectKey, sourceOf } from '../../../hcl/value.ts';
import { walkExpression } from '../../../hcl/walk.ts';

/** A number for each distinct sub-tree that was seen; of one map for the texts that are compared. */
export type TreeIds = Map<string, number>;

/** `shape only` leaves out names and values, as S-expressions do. */
export type TreeText = 'with text' | 'shape only';

/** Numbers the sub-trees of one file, and remembers which it has seen. */
export class ExpressionTrees {
  readonly seen: number[] = [];
  readonly #bytes: Buffer;
  readonly #ids: TreeIds;
  readonly #text: TreeText;

  constructor(bytes: Buffer, ids: TreeIds, text: TreeText) {
    this.#bytes = bytes;
    this.#ids = ids;
    this.#text = text;
  }

  /** An inner node of these parts: it is counted. */
  readonly add = (parts: readonly (string | number)[]): number => {
    const id = this.#number(parts);
    this.seen.push(id);
    return id;
  };

  /** A name or value, as far as text counts. */
  readonly word = (text: string): string =>
    this.#text === 'with text' ? JSON.stringify(text) : '';

  idOf(root: Expression): number {
    const known = new Map<Expression, number>();
    const outermostFirst: Expression[] = [];
    walkExpression(root, (expression) => outermostFirst.push(expression));
    const idOf = (part: Expression): number => known.get(part) as number;
    for (const expression of outermostFirst.reverse())
      known.set(expression, this.#node(expression, idOf));
    return idOf(root);
  }

  #number(parts: readonly (string | number)[]): number {
    const key = parts.join(' ');
    const id = this.#ids.get(key) ?? this.#ids.size;
    this.#ids.set(key, id);
    return id;
  }

  #node(expression: Expression, idOf: (part: Expression) => number): number {
    const { word, add } = this;
    const constant = (kind: string, text: string): number => this.#number([kind, word(text)]);
    switch (expression.kind) {
      case 'number':
        return constant('number', expression.text);
      case 'bool':
        return constant('bool', String(expression.value));
      case 'null':
        return this.#number(['null']);
      case 'template': {
        const text = constantString(this.#bytes, expression);
        if (text !== undefined) return constant('string', text);
        const [only, ...others] = expression.parts;
        // `"${x}"` is `x`, which fmt makes of it.
        if (only?.kind === 'interpolation' && others.length === 0) return idOf(only.value);
        return add([
          'template',
          ...expression.parts.map((part) => this.#part(part, expression.heredoc, idOf)),
        ]);
      }
      case 'traversal':
        return add([
          'traversal',
          word(expression.root.text),
          ...this.#steps(expression.steps, idOf),
        ]);
      case 'access':
        return add(['access', idOf(expression.of), ...this.#steps(expression.steps, idOf)]);
      case 'call':
        return add([
          'call',
          word(expression.name.text),
          String(expression.spread),
          ...expression.args.map(idOf),
        ]);
      case 'tuple':
        return add(['tuple', ...expression.items.map(idOf)]);
      case 'object':
        return add([
          'object',
          ...expression.items.map((item) => this.#item(item, idOf)).sort((a, b) => a - b),
        ]);
      case 'for':
        return add([
          'for',
          expression.form,
          String(expression.grouped),
          ...expression.names.map(word),
          idOf(expression.collection),
          ...expression.results.map(idOf),
          ...(expression.condition ? ['if', idOf(expression.condition)] : []),
        ]);
      case 'unary':
        return add(['unary', expression.operator, idOf(expression.operand)]);
      case 'binary':
        return add(['binary', expression.operator, idOf(expression.left), idOf(expression.right)]);
      case 'conditional':
        return add([
          'conditional',
          ...[expression.condition, expression.whenTrue, expression.whenFalse].map(idOf),
        ]);
      case 'parens':
        return idOf(expression.inner);
      default:
        return constant('unread', sourceOf(this.#bytes, expression));
    }
  }

  #item({ key, value }: ObjectItem, idOf: (part: Expression) => number): number {
    const name = objectKey(this.#bytes, key);
    return this.add(['item', name === undefined ? idOf(key) : this.word(name), idOf(value)]);
  }

  #steps(steps: readonly Step[], idOf: (part: Expression) => number): (string | number)[] {
    return steps.map((step) => {
      if (step.kind === 'attribute') return `.${this.word(step.name)}`;
      return step.kind === 'index' ? `[${idOf(step.key)}]` : '[*]';
    });
  }

  #part(part: TemplatePart, heredoc: boolean, idOf: (part: Expression) => number): string | number {
    if (part.kind === 'interpolation') return idOf(part.value);
    if (part.kind === 'text')
      return this.word(decodeTemplateText(sourceOf(this.#bytes, part), heredoc));
    return [
      part.keyword,
      ...part.names.map(this.word),
      ...(part.value ? [idOf(part.value)] : []),
    ].join(':');
  }
}
