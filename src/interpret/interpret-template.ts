import type { Expression, TemplatePart } from '../hcl/expression.ts';
import { constantString } from '../hcl/value.ts';
import { unknown } from '../value/construct.ts';
import { convert } from '../value/convert.ts';
import { withMarks } from '../value/marks.ts';
import { MOST_CHARACTERS } from '../value/size-limits.ts';
import type { Value } from '../value/value.ts';
import { elementsOf } from './elements-of.ts';
import { binding, type Environment, refuse } from './environment.ts';
import { isSpent, spendOn } from './evaluation-budget.ts';
import { joinMarks } from './join-marks.ts';
import { type TemplateNode, templateNodes } from './template-nodes.ts';
import { templateText } from './template-text.ts';

type Template = Extract<Expression, { kind: 'template' }>;

/**
 * A quoted string or heredoc. `"${x}"` alone is x itself, with its type. Source: hcl TemplateExpr,
 * TemplateWrapExpr.
 */
export function interpretTemplate(template: Template, environment: Environment): Value {
  const [only] = template.parts;
  if (template.parts.length === 0) return { kind: 'string', value: '' };
  if (template.parts.length === 1 && only?.kind === 'interpolation' && !template.heredoc)
    return environment.interpret(only.value, environment);
  const constant = constantString(environment.bytes, template);
  if (constant !== undefined) return { kind: 'string', value: constant };
  const nodes = templateNodes(template.parts);
  return nodes ? joined(nodes, template, environment) : unknown('string');
}

function joined(
  nodes: readonly TemplateNode[],
  template: Template,
  environment: Environment,
): Value {
  const { budget } = environment;
  if (budget && isSpent(budget)) return unknown('string');
  if (budget) budget.depth += 1;
  const pieces = nodes.map((node) => pieceOf(node, template, environment));
  if (budget) budget.depth -= 1;
  const text = textOf(pieces);
  spendOn(budget, [text]);
  return withMarks(text, joinMarks(pieces));
}

/** One text of all pieces; unknown where one of them is, or where it would be too long. */
function textOf(pieces: readonly Value[]): Value {
  const texts: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (piece.kind !== 'string') return unknown('string');
    texts.push(piece.value);
    length += piece.value.length;
  }
  return length > MOST_CHARACTERS ? unknown('string') : { kind: 'string', value: texts.join('') };
}

function pieceOf(node: TemplateNode, template: Template, environment: Environment): Value {
  switch (node.kind) {
    case 'text':
      return {
        kind: 'string',
        value: templateText(environment.bytes, template, node.part, node.previous, node.next),
      };
    case 'interpolation':
      return interpolated(node.part, environment);
    case 'if':
      return chosen(node, template, environment);
    case 'for':
      return repeated(node, template, environment);
  }
}

function interpolated(
  { value: inner }: Extract<TemplatePart, { kind: 'interpolation' }>,
  environment: Environment,
): Value {
  const value = environment.interpret(inner, environment);
  if (value.kind === 'null') {
    const detail =
      'The expression result is null. Cannot include a null value in a string template.';
    refuse(environment, inner.range, 'Invalid template interpolation value', detail);
    return unknown('string');
  }
  const converted = convert(value, 'string');
  if (converted.kind === 'converted') return converted.value;
  const detail = `Cannot include the given value in a string template: ${converted.message}.`;
  refuse(environment, inner.range, 'Invalid template interpolation value', detail);
  return unknown('string');
}

function chosen(
  { condition, whenTrue, whenFalse }: Extract<TemplateNode, { kind: 'if' }>,
  template: Template,
  environment: Environment,
): Value {
  const value = convert(environment.interpret(condition, environment), 'bool');
  if (value.kind === 'problem') {
    const detail = 'The condition expression must be of type bool.';
    refuse(environment, condition.range, 'Incorrect condition type', detail);
    return unknown('string');
  }
  if (value.value.kind !== 'bool') return unknown('string');
  return joined(value.value.value ? whenTrue : whenFalse, template, environment);
}

function repeated(
  { names, collection, body }: Extract<TemplateNode, { kind: 'for' }>,
  template: Template,
  environment: Environment,
): Value {
  const source = environment.interpret(collection, environment);
  const elements = elementsOf(source);
  if (elements === 'not-iterable') {
    const isNull = source.kind === 'null';
    const summary = isNull ? 'Iteration over null value' : 'Iteration over non-iterable value';
    const which = isNull ? 'null value' : 'value of this type';
    const detail = `A ${which} cannot be used as the collection in a 'for' expression.`;
    refuse(environment, collection.range, summary, detail);
    return unknown('string');
  }
  if (elements === 'unknown') return unknown('string');
  const [first, second] = names;
  const pieces = elements.map(([key, value]) => {
    const bindings: (readonly [string, Value])[] =
      second === undefined
        ? [[first ?? '', value]]
        : [
            [first ?? '', key],
            [second, value],
          ];
    return joined(body, template, binding(environment, bindings));
  });
  return textOf(pieces);
}
