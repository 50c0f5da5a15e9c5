import type { Expression, Step } from '../expression.ts';
import type { ByteRange } from '../range.ts';
import { checkNumber } from './check-number.ts';
import {
  attempt,
  between,
  fail,
  failUnlessLost,
  invalid,
  type StrictContext,
} from './strict-context.ts';
import type { StrictToken } from './strict-token.ts';

/** All `.name`, `.0`, `.*`, `[key]` and `[*]` behind a term. Source: hclsyntax/parser.go, `parseExpressionTraversals`. */
export function readSteps(context: StrictContext, from: Expression): Expression {
  const { stream } = context;
  let of = from;
  let steps: Step[] = [];
  for (;;) {
    if (stream.is('[')) steps.push(readIndex(context));
    else if (stream.is('.')) {
      const dot = stream.read();
      if (!readDot(context, dot, steps)) {
        of = invalid(between(from.range, dot));
        steps = [];
      }
    } else return withSteps(of, steps);
  }
}

function withSteps(of: Expression, steps: readonly Step[]): Expression {
  const last = steps.at(-1);
  if (!last) return of;
  const range = between(of.range, last.range);
  return of.kind === 'traversal' ? { ...of, steps, range } : { kind: 'access', of, steps, range };
}

/** False where no name follows the dot. */
function readDot(context: StrictContext, dot: StrictToken, steps: Step[]): boolean {
  const { stream } = context;
  const token = stream.peek();
  const range = between(dot, token);
  switch (token.kind) {
    case 'identifier':
      stream.read();
      steps.push({ kind: 'attribute', name: stream.text(token), range });
      return true;
    case 'number':
      stream.read();
      steps.push(readLegacyIndex(context, token, token, range, 'syntax'));
      return true;
    case '*':
      stream.read();
      readNamesOnly(context, token, range, steps);
      return true;
    default:
      fail(context, token, ...NO_NAME);
      stream.recovering = true;
      return false;
  }
}

const NO_NAME = ['Invalid attribute name', 'An attribute name is required after a dot.'] as const;

/** What may follow `.*`; hcl points at the star, whatever is wrong behind it. */
function readNamesOnly(
  context: StrictContext,
  star: StrictToken,
  range: ByteRange,
  steps: Step[],
): void {
  const { stream } = context;
  const before = steps.length;
  steps.push({ kind: 'splat', namesOnly: true, range });
  while (stream.is('.')) {
    const dot = stream.read();
    const token = stream.peek();
    if (token.kind === 'number') {
      stream.read();
      const place = between(dot, token);
      steps.push(readLegacyIndex(context, token, star, place, FULL_SPLAT));
    } else if (token.kind === 'identifier') {
      stream.read();
      steps.push({ kind: 'attribute', name: stream.text(token), range: between(dot, token) });
    } else {
      if (token.kind === '*') failUnlessLost(context, token, ...NESTED_SPLAT);
      else failUnlessLost(context, star, ...NO_NAME);
      stream.recovering = true;
      steps.length = before;
      return;
    }
  }
}

const FULL_SPLAT = 'syntax with a full splat expression [*]';

const NESTED_SPLAT = [
  'Nested splat expression not allowed',
  'A splat expression (*) cannot be used inside another attribute-only splat expression.',
] as const;

/** `.0`; `.0.1` is a number with a fraction, which is refused. */
function readLegacyIndex(
  context: StrictContext,
  token: StrictToken,
  pointAt: StrictToken,
  range: ByteRange,
  proper: string,
): Step {
  const text = context.stream.text(token);
  const dot = text.indexOf('.');
  if (dot < 0) checkNumber(context, token);
  else {
    const [first, second] = [text.slice(0, dot), text.slice(dot + 1)];
    const detail = `When using the legacy index syntax, chaining two indexes together is not permitted. Use the proper index ${proper} instead, like [${first}][${second}].`;
    fail(context, pointAt, 'Invalid legacy index syntax', detail);
  }
  const { start, end } = token;
  return { kind: 'index', key: { kind: 'number', text, range: { start, end } }, range };
}

function readIndex(context: StrictContext): Step {
  const { stream } = context;
  const open = stream.read();
  if (stream.is('*')) {
    stream.read();
    const close = endIndex(context, 'Missing close bracket on splat index', AFTER_STAR);
    return { kind: 'splat', namesOnly: false, range: between(open, close) };
  }
  return stream.withNewlines(false, () => {
    const { value: key, lost } = attempt(context, context.readExpression);
    const close = lost
      ? stream.recover(']')
      : endIndex(context, 'Missing close bracket on index', AFTER_KEY);
    return { kind: 'index', key, range: between(open, close) };
  });
}

const AFTER_STAR =
  'The star for a full splat operator must be immediately followed by a closing bracket ("]").';
const AFTER_KEY = 'The index operator must end with a closing bracket ("]").';

/** Hcl points not at what stands in the place of the bracket, but at where it goes on from there. */
function endIndex(context: StrictContext, summary: string, detail: string): StrictToken {
  const { stream } = context;
  const close = stream.read();
  if (close.kind === ']' || stream.recovering) return close;
  const found = stream.recover(']');
  fail(context, found, summary, detail);
  return found;
}
