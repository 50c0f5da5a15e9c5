import type { Expression } from '../expression.ts';
import {
  attempt,
  between,
  fail,
  failUnlessLost,
  invalid,
  type StrictContext,
} from './strict-context.ts';
import type { StrictToken } from './strict-token.ts';

/** Reads a call whose name was read. Source: hclsyntax/parser.go, `finishParsingFunctionCall`. */
export function readCall(context: StrictContext, name: StrictToken): Expression {
  const { stream } = context;
  const parts = [stream.text(name)];
  let last = name;
  let open = stream.read();
  while (open.kind === '::') {
    last = stream.read();
    if (last.kind !== 'identifier') return noCall(context, name, last, ...NO_NAME);
    parts.push(stream.text(last));
    open = stream.read();
  }
  if (open.kind !== '(') return noCall(context, name, open, ...NO_PARENTHESIS);
  const { args, spread, end } = stream.withNewlines(false, () =>
    readArguments(context, name, open),
  );
  const called = { text: parts.join('::'), range: between(name, last) };
  return { kind: 'call', name: called, args, spread, range: { start: name.start, end } };
}

const NO_NAME = [
  'Missing function name',
  'Function scope resolution symbol :: must be followed by a function name in this scope.',
] as const;

const NO_PARENTHESIS = [
  'Missing open parenthesis',
  'Function selector must be followed by an open parenthesis to begin the function call.',
] as const;

function noCall(
  context: StrictContext,
  name: StrictToken,
  found: StrictToken,
  summary: string,
  detail: string,
): Expression {
  fail(context, found, summary, detail);
  context.stream.recoverOverParens();
  return invalid(between(name, found));
}

interface Arguments {
  readonly args: readonly Expression[];
  readonly spread: boolean;
  readonly end: number;
}

function readArguments(context: StrictContext, name: StrictToken, open: StrictToken): Arguments {
  const { stream } = context;
  const args: Expression[] = [];
  const closed = (close: StrictToken, spread = false): Arguments => ({
    args,
    spread,
    end: close.end,
  });
  while (!stream.is(')')) {
    const { value, lost } = attempt(context, context.readExpression);
    args.push(value);
    if (lost) return closed(stream.recover(')'));
    const separator = stream.read();
    if (separator.kind === ')') return closed(separator);
    if (separator.kind === '...') return closed(endSpread(context, separator), true);
    if (separator.kind === ',') continue;
    if (separator.kind === 'end') fail(context, between(name, open), ...UNTERMINATED);
    else fail(context, separator, ...NO_COMMA);
    return closed(stream.recover(')'));
  }
  return closed(stream.read());
}

const UNTERMINATED = [
  'Unterminated function call',
  'There is no closing parenthesis for this function call before the end of the file. This may be caused by incorrect parenthesis nesting elsewhere in this file.',
] as const;

const NO_COMMA = [
  'Missing argument separator',
  'A comma is required to separate each function argument from the next.',
] as const;

function endSpread(context: StrictContext, dots: StrictToken): StrictToken {
  const { stream } = context;
  if (stream.is(')')) return stream.read();
  failUnlessLost(
    context,
    dots,
    'Missing closing parenthesis',
    'An expanded function argument (with ...) must be immediately followed by closing parentheses.',
  );
  return stream.recover(')');
}
