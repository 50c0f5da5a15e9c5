import type { Expression } from '../expression.ts';
import { checkNumber } from './check-number.ts';
import { readCall } from './read-call.ts';
import { readObject, readTuple } from './read-strict-collection.ts';
import { readTemplate } from './read-template.ts';
import {
  attempt,
  between,
  fail,
  failUnlessLost,
  invalid,
  type StrictContext,
} from './strict-context.ts';
import type { StrictToken } from './strict-token.ts';

/** Source: hclsyntax/parser.go, `parseExpressionTerm`. */
export function readTerm(context: StrictContext): Expression {
  const { stream } = context;
  const start = stream.peek();
  switch (start.kind) {
    case '(':
      return readParens(context);
    case 'number':
      return readNumber(context);
    case 'identifier':
      return readWord(context);
    case 'open-quote':
    case 'open-heredoc':
      return readTemplate(context);
    case '-':
    case '!': {
      stream.read();
      const operand = context.readOperand();
      return { kind: 'unary', operator: start.kind, operand, range: between(start, operand.range) };
    }
    case '[':
      return readTuple(context);
    case '{':
      return readObject(context);
    default:
      return refuse(context, start);
  }
}

/** The token is left where it is. */
function refuse(context: StrictContext, start: StrictToken): Expression {
  if (start.kind === 'end')
    failUnlessLost(
      context,
      start,
      'Missing expression',
      'Expected the start of an expression, but found the end of the file.',
    );
  else
    failUnlessLost(
      context,
      start,
      'Invalid expression',
      'Expected the start of an expression, but found an invalid expression token.',
    );
  context.stream.recovering = true;
  return invalid(start);
}

function readParens(context: StrictContext): Expression {
  const { stream, errors } = context;
  const open = stream.read();
  return stream.withNewlines(false, () => {
    const before = errors.length;
    const { value: inner } = attempt(context, context.readExpression);
    if (errors.length > before) {
      stream.recover(')');
      return inner;
    }
    const close = stream.peek();
    if (close.kind !== ')') {
      fail(
        context,
        close,
        'Unbalanced parentheses',
        'Expected a closing parenthesis to terminate the expression.',
      );
      stream.recovering = true;
    }
    stream.read();
    return { kind: 'parens', inner, range: between(open, close) };
  });
}

function readNumber(context: StrictContext): Expression {
  const token = context.stream.read();
  checkNumber(context, token);
  const { start, end } = token;
  return { kind: 'number', text: context.stream.text(token), range: { start, end } };
}

function readWord(context: StrictContext): Expression {
  const { stream } = context;
  const token = stream.read();
  if (stream.is('(') || stream.is('::')) return readCall(context, token);
  const text = stream.text(token);
  const range = { start: token.start, end: token.end };
  if (text === 'true' || text === 'false') return { kind: 'bool', value: text === 'true', range };
  if (text === 'null') return { kind: 'null', range };
  return { kind: 'traversal', root: { text, range }, steps: [], range };
}
