import type { Expression } from '../expression.ts';
import { PRECEDENCE } from '../precedence.ts';
import { MAX_STRICT_DEPTH, NestedTooDeep } from './nested-too-deep.ts';
import { readSteps } from './read-steps.ts';
import { readTerm } from './read-term.ts';
import { attempt, between, fail, type StrictContext } from './strict-context.ts';

/** Source: hclsyntax/parser.go, `parseTernaryConditional` and `parseBinaryOps`. */
export function expressionReaders(
  context: () => StrictContext,
): Pick<StrictContext, 'readExpression' | 'readOperand'> {
  let depth = 0;
  const nested = (read: (context: StrictContext) => Expression) => (): Expression => {
    if (++depth > MAX_STRICT_DEPTH) throw new NestedTooDeep();
    const found = read(context());
    depth--;
    return found;
  };
  return {
    readExpression: nested(readConditional),
    readOperand: nested((inner) => readSteps(inner, readTerm(inner))),
  };
}

function readConditional(context: StrictContext): Expression {
  const { stream } = context;
  const condition = attempt(context, () => readBinary(context, 0));
  if (condition.lost || !stream.is('?')) return condition.value;
  stream.read();
  const whenTrue = attempt(context, context.readExpression);
  if (whenTrue.lost) return condition.value;
  const colon = stream.peek();
  if (colon.kind !== ':') {
    fail(
      context,
      colon,
      'Missing false expression in conditional',
      'The conditional operator (...?...:...) requires a false expression, delimited by a colon.',
    );
    return condition.value;
  }
  stream.read();
  const whenFalse = attempt(context, context.readExpression);
  if (whenFalse.lost) return condition.value;
  return {
    kind: 'conditional',
    condition: condition.value,
    whenTrue: whenTrue.value,
    whenFalse: whenFalse.value,
    range: between(condition.value.range, whenFalse.value.range),
  };
}

/** Operators of one level are a loop; a side that broke ends the whole. */
function readBinary(context: StrictContext, minimum: number): Expression {
  const { stream } = context;
  let { value: left, lost } = attempt(context, context.readOperand);
  while (!lost) {
    const operator = stream.peek().kind;
    const precedence = PRECEDENCE[operator];
    if (precedence === undefined || precedence <= minimum) break;
    stream.read();
    const right = attempt(context, () => readBinary(context, precedence));
    lost = right.lost;
    if (lost) break;
    const range = between(left.range, right.value.range);
    left = { kind: 'binary', operator, left, right: right.value, range };
  }
  return left;
}
