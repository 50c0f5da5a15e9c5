import type { Step } from './expression.ts';
import { closeBracket, type ExpressionContext, report } from './expression-context.ts';
import type { Token } from './token.ts';

/** Parses one `.name`, `[key]`, `.*` or `[*]`; undefined where none begins, empty where one is broken. */
export function parseStep(context: ExpressionContext): readonly Step[] | undefined {
  const { stream } = context;
  if (stream.is('.')) return parseDot(context);
  return stream.is('[') ? [parseIndex(context)] : undefined;
}

function parseIndex(context: ExpressionContext): Step {
  const { stream } = context;
  const open = stream.take();
  stream.pushNewlines(false);
  const splat = stream.is('*') && stream.following.kind === ']';
  if (splat) stream.take();
  const key = splat ? undefined : context.parseExpression();
  const end = closeBracket(context, open, ']', 'Missing close bracket on index');
  const range = { start: open.start, end };
  return key === undefined
    ? { kind: 'splat', namesOnly: false, range }
    : { kind: 'index', key, range };
}

function parseDot(context: ExpressionContext): readonly Step[] {
  const { stream } = context;
  const { start } = stream.take();
  const token = stream.current;
  const range = { start, end: token.end };
  if (stream.takeIf('identifier')) {
    return [{ kind: 'attribute', name: stream.text(token), range }];
  }
  if (stream.takeIf('*')) return [{ kind: 'splat', namesOnly: true, range }];
  if (stream.takeIf('number')) return legacyIndexes(context, token, start);
  report(context, 'bad-expression', 'Invalid attribute name', token);
  return [];
}

/** `list.0`, and `list.0.1`, which the scanner sees as a number and terraform refuses. */
function legacyIndexes(context: ExpressionContext, token: Token, start: number): readonly Step[] {
  const parts = context.stream.text(token).split('.');
  if (parts.length > 1) report(context, 'bad-expression', 'Invalid legacy index syntax', token);
  const steps: Step[] = [];
  let at = token.start;
  for (const text of parts) {
    const key = { kind: 'number', text, range: { start: at, end: at + text.length } } as const;
    const dot = steps.length === 0 ? start : at - 1;
    steps.push({ kind: 'index', key, range: { start: dot, end: key.range.end } });
    at = key.range.end + 1;
  }
  return steps;
}
