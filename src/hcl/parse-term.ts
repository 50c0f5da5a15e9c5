import type { Expression, Name, Step } from './expression.ts';
import { closeBracket, type ExpressionContext, rangeOf, report } from './expression-context.ts';
import { parseItems, parseObject, parseTuple } from './parse-collection.ts';
import { parseStep } from './parse-step.ts';
import { parseTemplate } from './parse-template.ts';

/** Parses an operand: a term and the steps behind it. */
export function parseTerm(context: ExpressionContext): Expression {
  const term = parseBareTerm(context);
  const steps: Step[] = [];
  for (let step = parseStep(context); step !== undefined; step = parseStep(context))
    steps.push(...step);
  const last = steps[steps.length - 1];
  if (last === undefined) return term;
  const range = { start: term.range.start, end: last.range.end };
  return term.kind === 'traversal'
    ? { ...term, steps, range }
    : { kind: 'access', of: term, steps, range };
}

function parseBareTerm(context: ExpressionContext): Expression {
  const { stream } = context;
  const token = stream.current;
  switch (token.kind) {
    case 'number':
      stream.take();
      return { kind: 'number', text: stream.text(token), range: rangeOf(token) };
    case 'identifier':
      return parseName(context);
    case 'open-quote':
    case 'open-heredoc':
      return parseTemplate(context);
    case '(':
      return parseParens(context);
    case '[':
      return parseTuple(context);
    case '{':
      return parseObject(context);
    default: {
      const end = { start: stream.lastEnd, end: stream.lastEnd };
      const place = token.kind === 'end' ? { ...end, end: token.end } : token;
      report(context, 'bad-expression', 'Invalid expression', place);
      return { kind: 'invalid', range: end };
    }
  }
}

function parseName(context: ExpressionContext): Expression {
  const { stream } = context;
  const token = stream.take();
  const { text, range } = withNamespaces(context, {
    text: stream.text(token),
    range: rangeOf(token),
  });
  if (stream.is('(')) return parseCall(context, { text, range });
  if (text === 'true' || text === 'false') return { kind: 'bool', value: text === 'true', range };
  if (text === 'null') return { kind: 'null', range };
  return { kind: 'traversal', root: { text, range }, steps: [], range };
}

/** `provider::aws::arn_parse(…)` */
function withNamespaces(context: ExpressionContext, first: Name): Name {
  const { stream } = context;
  const parts = [first.text];
  let { end } = first.range;
  while (stream.is('::') && stream.following.kind === 'identifier') {
    stream.take();
    const part = stream.take();
    parts.push(stream.text(part));
    end = part.end;
  }
  if (parts.length > 1 && !stream.is('('))
    report(context, 'bad-expression', 'Missing open parenthesis', stream.current);
  return { text: parts.join('::'), range: { start: first.range.start, end } };
}

function parseCall(context: ExpressionContext, name: Name): Expression {
  const { stream } = context;
  const open = stream.take();
  stream.pushNewlines(false);
  const { items, spread } = parseItems(context, open, ')');
  const end = closeBracket(context, open, ')', 'Missing close parenthesis on function call');
  return { kind: 'call', name, args: items, spread, range: { start: name.range.start, end } };
}

function parseParens(context: ExpressionContext): Expression {
  const { stream } = context;
  const open = stream.take();
  stream.pushNewlines(false);
  const inner = context.parseExpression();
  const end = closeBracket(context, open, ')', 'Unbalanced parentheses');
  return { kind: 'parens', inner, range: { start: open.start, end } };
}
