import type { Expression } from './expression.ts';
import { type ExpressionContext, mustStop, report, span } from './expression-context.ts';
import { parseTerm } from './parse-term.ts';
import { PRECEDENCE } from './precedence.ts';
import type { TokenKind } from './token.ts';
import type { TokenStream } from './token-stream.ts';
import type { SyntaxProblem } from './tree.ts';

/**
 * A parser of the expression at the current token of `stream`. On broken input it records a problem and
 * returns what it has; the stream then stands at the token it could not use.
 */
export function expressionParser(
  stream: TokenStream,
  problems: SyntaxProblem[],
): ExpressionContext {
  let depth = 0;
  const context: ExpressionContext = {
    stream,
    problems,
    parseExpression: () => {
      if (depth >= MAX_DEPTH) return opaque(stream);
      depth++;
      const whole = parseConditional(context);
      depth--;
      return whole;
    },
  };
  return context;
}

/** Brackets may nest this deep before the inside is taken as opaque; keeps the call stack small. */
const MAX_DEPTH = 200;

/** `a ? b : c ? d : e …` is a loop, so that a long chain costs no depth. */
function parseConditional(context: ExpressionContext): Expression {
  const { stream } = context;
  const choices: { condition: Expression; whenTrue: Expression }[] = [];
  let last = parseBinary(context, 0);
  while (stream.takeIf('?')) {
    const whenTrue = context.parseExpression();
    if (!stream.takeIf(':')) {
      report(context, 'bad-expression', 'Missing false expression in conditional', stream.current);
      break;
    }
    choices.push({ condition: last, whenTrue });
    last = parseBinary(context, 0);
  }
  return choices.reduceRight<Expression>(
    (whenFalse, { condition, whenTrue }) => ({
      kind: 'conditional',
      condition,
      whenTrue,
      whenFalse,
      range: span(condition, whenFalse),
    }),
    last,
  );
}

/** Recurses once per level of precedence; operators of one level are a loop. */
function parseBinary(context: ExpressionContext, minimum: number): Expression {
  let left = parseUnary(context);
  for (;;) {
    const operator = context.stream.current.kind;
    const precedence = PRECEDENCE[operator];
    if (precedence === undefined || precedence <= minimum) return left;
    context.stream.take();
    const right = parseBinary(context, precedence);
    left = { kind: 'binary', operator, left, right, range: span(left, right) };
  }
}

function parseUnary(context: ExpressionContext): Expression {
  const { stream } = context;
  const operators: { readonly operator: '-' | '!'; readonly start: number }[] = [];
  while (stream.is('!') || stream.is('-')) {
    const operator = stream.is('!') ? '!' : '-';
    operators.push({ operator, start: stream.take().start });
  }
  return operators.reduceRight<Expression>(
    (operand, { operator, start }) => ({
      kind: 'unary',
      operator,
      operand,
      range: { start, end: operand.range.end },
    }),
    parseTerm(context),
  );
}

/** Takes an expression without looking into it, up to what may follow one. */
function opaque(stream: TokenStream): Expression {
  const { start } = stream.current;
  let conditionals = 0;
  while (!mustStop(stream) && !AFTER_EXPRESSION.has(stream.current.kind)) {
    if (stream.is('?')) conditionals++;
    if (stream.is(':') && conditionals-- === 0) break;
    stream.takeBracketed();
  }
  return { kind: 'opaque', range: { start, end: Math.max(start, stream.lastEnd) } };
}

const AFTER_EXPRESSION: ReadonlySet<TokenKind> = new Set([
  ',',
  ')',
  ']',
  '}',
  '=',
  '=>',
  '...',
  'newline',
  'close-template',
]);
