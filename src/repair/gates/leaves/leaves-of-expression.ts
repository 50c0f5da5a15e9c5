import type { Expression, TemplatePart } from '../../../hcl/expression.ts';
import { decodeTemplateText, objectKey } from '../../../hcl/value.ts';
import type { Value } from '../../../value/value.ts';
import { type ConstantValue, textOf } from './constant-values.ts';
import { jsonLeaves } from './json-leaves.ts';

/** A constant and the keys it stands under: the argument's name, then those of objects and of JSON texts. */
export interface KeyedText {
  readonly keys: readonly string[];
  /** A number or a bool as text, too; `UNKNOWN` stands for what only an apply decides. */
  readonly text: string;
}

/** A character that no configuration has. */
export const UNKNOWN = '\uFFFC';

/** Every constant in an expression: those written out, and those that come out of calls and references. */
export function* leavesOfExpression(
  bytes: Buffer,
  expression: Expression,
  keys: readonly string[],
  constantOf: ConstantValue,
): Generator<KeyedText> {
  const inside = (child: Expression, own = keys) =>
    leavesOfExpression(bytes, child, own, constantOf);
  switch (expression.kind) {
    case 'bool':
      yield { keys, text: String(expression.value) };
      return;
    case 'number':
      yield { keys, text: expression.text };
      return;
    case 'template':
      yield* textLeaves(templateText(bytes, expression, constantOf), keys);
      for (const { value } of expression.parts.filter(hasValue)) yield* inside(value);
      return;
    case 'tuple':
      for (const item of expression.items) yield* inside(item);
      return;
    case 'object': {
      const items = expression.items.map(({ key, value }) => ({
        key: objectKey(bytes, key) ?? textOf(constantOf(bytes, key)) ?? UNKNOWN,
        value,
      }));
      const named = items.find(({ key }) => key.toLowerCase() === 'name');
      const about = named && textOf(constantOf(bytes, named.value));
      for (const { key, value } of items) {
        const isAbout = about !== undefined && key.toLowerCase() === 'value';
        yield* inside(value, isAbout ? [...keys, key, about] : [...keys, key]);
      }
      return;
    }
    case 'parens':
      yield* inside(expression.inner);
      return;
    case 'call':
      yield* valueLeaves(constantOf(bytes, expression), keys);
      for (const argument of expression.args) yield* inside(argument);
      return;
    case 'conditional':
      yield* inside(expression.whenTrue);
      yield* inside(expression.whenFalse);
      return;
    case 'for':
      yield* valueLeaves(constantOf(bytes, expression), keys);
      for (const result of expression.results) yield* inside(result);
      return;
    case 'traversal':
    case 'access':
    case 'binary':
    case 'unary':
      yield* valueLeaves(constantOf(bytes, expression), keys);
      return;
    default:
      return;
  }
}

type Template = Extract<Expression, { kind: 'template' }>;

const hasValue = (part: TemplatePart): part is TemplatePart & { value: Expression } =>
  part.kind !== 'text' && part.value !== undefined;

/** The text of a template with what is known filled in. */
function templateText(bytes: Buffer, template: Template, constantOf: ConstantValue): string {
  const whole = textOf(constantOf(bytes, template));
  if (whole !== undefined) return whole;
  return template.parts
    .map((part) => {
      if (part.kind === 'text')
        return decodeTemplateText(
          bytes.toString('utf8', part.range.start, part.range.end),
          template.heredoc,
        );
      return (part.value && textOf(constantOf(bytes, part.value))) ?? UNKNOWN;
    })
    .join('');
}

function* valueLeaves(value: Value, keys: readonly string[]): Generator<KeyedText> {
  const text = textOf(value);
  if (text !== undefined) yield* textLeaves(text, keys);
  if ('items' in value) for (const item of value.items) yield* valueLeaves(item, keys);
  if ('entries' in value)
    for (const [key, inner] of value.entries) yield* valueLeaves(inner, [...keys, key]);
}

function* textLeaves(text: string, keys: readonly string[]): Generator<KeyedText> {
  yield { keys, text };
  for (const leaf of jsonLeaves(text)) yield { keys: [...keys, ...leaf.keys], text: leaf.text };
}
