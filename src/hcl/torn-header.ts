import { lineEnd } from './bytes.ts';
import type { ExpressionContext } from './expression-context.ts';
import type { Token } from './token.ts';
import type { Label } from './tree.ts';

/**
 * The labels of a top-level header where a quote is missing, so that its `{` is text to the scanner:
 * `resource "aws_vpc" "main {`. Reports each missing quote and takes the line; undefined for other headers.
 */
export function parseTornHeader(
  { stream, problems }: ExpressionContext,
  type: Token,
): { labels: Label[]; open: Token } | undefined {
  const { bytes } = stream;
  const line = bytes.toString(
    'latin1',
    type.end,
    Math.min(lineEnd(bytes, type.end), type.end + 512),
  );
  const found = TORN.exec(line);
  if (!found) return undefined;
  const header = found[0];
  if (header.split('"').length % 2 === 1) return undefined;
  const labels: Label[] = [];
  for (const { 0: source, 1: before = '', 2: word = '', 3: after = '', index } of header.matchAll(
    LABEL,
  )) {
    const start = type.end + index;
    const range = { start, end: start + source.length };
    labels.push({ text: word, range, quoted: before !== '' || after !== '' });
    if (before === after) continue;
    const at = before === '' ? start : range.end;
    problems.push({
      reason: 'unterminated-string',
      summary: 'Invalid string literal',
      range,
      insert: { at, text: '"' },
    });
  }
  const brace = type.end + header.length - 1;
  while (!stream.is('newline') && !stream.is('end')) stream.take();
  return { labels, open: { kind: '{', start: brace, end: brace + 1 } };
}

const TORN = /^(?:[ \t]+"?[\w-]+"?)+[ \t]*\{(?=[ \t\r]*\n)/;
const LABEL = /("?)([\w-]+)("?)/g;
