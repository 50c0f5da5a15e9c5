import { type ExpressionContext, rangeOf, report } from './expression-context.ts';
import { reportEscapes } from './parse-template.ts';
import type { Label } from './tree.ts';

/** Parses one label of a block header: a bare word, or a quoted string without templates. */
export function parseLabel(context: ExpressionContext): Label {
  const { stream } = context;
  const first = stream.take();
  if (first.kind === 'identifier') {
    return { text: stream.text(first), range: rangeOf(first), quoted: false };
  }
  while (stream.is('text') || stream.is('open-interpolation') || stream.is('open-directive')) {
    const { current } = stream;
    if (current.kind === 'text') reportEscapes(context, current);
    else report(context, 'bad-expression', 'Invalid string literal', current);
    stream.takeBracketed();
  }
  const end = stream.lastEnd;
  const text = stream.bytes.toString('utf8', first.end, end);
  const closed = stream.takeIf('close-quote');
  if (!closed) {
    const range = { start: first.start, end };
    const insert = { at: end, text: '"' };
    const summary = 'Invalid string literal';
    context.problems.push({ reason: 'unterminated-string', summary, range, insert });
  }
  return { text, range: { start: first.start, end: stream.lastEnd }, quoted: true };
}
