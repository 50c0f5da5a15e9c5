import { indentationAt } from '../../../hcl/bytes.ts';
import { lineBreakOf } from '../../../hcl/edit/line-break.ts';
import type { Token } from '../../../hcl/token.ts';
import { tokenIndexAt } from '../../../hcl/token-at.ts';
import type { Document } from '../../../hcl/tree.ts';
import { closeAfter, closerOf, isCloser, openBefore } from './brackets.ts';
import { type Mend, replaced, type Slip } from './slip.ts';

/** `variable "x" { type = string default = "a" }`: a block on one line holds one argument only; each gets its own line. */
export function spreadBlock({ document, problem }: Slip): Mend | undefined {
  if (problem.reason !== 'missing-newline') return undefined;
  const { bytes, tokens } = document;
  let open = openBefore(tokens, tokenIndexAt(tokens, problem.range.start));
  // The outermost block of the line, so that what it holds is spread too.
  for (;;) {
    const outer = openBefore(tokens, open);
    if (outer < 0 || !sameLine(document, tokens[outer], tokens[open]) || !opensBlock(tokens, outer))
      break;
    open = outer;
  }
  const close = open < 0 ? -1 : closeAfter(tokens, open);
  const [first, last] = [tokens[open], tokens[close]];
  if (!first || !last || !opensBlock(tokens, open) || !sameLine(document, first, last))
    return undefined;
  const lines = linesOf(document, open, close, `${indentationAt(bytes, first.start)}  `);
  if (!lines) return undefined;
  const eol = lineBreakOf(bytes);
  const indentation = indentationAt(bytes, first.start);
  return {
    title: 'give each argument of the block its own line',
    score: 0.9,
    edits: [
      replaced(
        { start: first.end, end: last.start },
        `${eol}${lines.join(eol)}${eol}${indentation}`,
      ),
    ],
  };
}

/** `type {` or `type "label" {`, and not `name = {`. */
function opensBlock(tokens: readonly Token[], open: number): boolean {
  const before = tokens[open - 1]?.kind;
  return tokens[open]?.kind === '{' && (before === 'identifier' || before === 'close-quote');
}

const sameLine = ({ bytes }: Document, a?: Token, b?: Token): boolean =>
  a !== undefined && b !== undefined && !bytes.subarray(a.start, b.end).includes(0x0a);

/** The items between two braces, formatted; undefined where they are no items. */
function linesOf(
  document: Document,
  open: number,
  close: number,
  indentation: string,
): string[] | undefined {
  const { bytes, tokens } = document;
  const items: { name: string; value?: string; block?: string[] }[] = [];
  for (let at = open + 1; at < close; ) {
    const kind = tokens[at]?.kind;
    if (kind === ',' || kind === 'invalid') {
      at++;
      continue;
    }
    const head = headAt(tokens, at, close);
    if (!head) return undefined;
    const [start, end] = [tokens[at] as Token, tokens[head.end - 1] as Token];
    const name = bytes.toString('utf8', start.start, (tokens[head.sign - 1] as Token).end);
    if (head.kind === 'block') {
      const inner = linesOf(document, head.sign, head.end - 1, `${indentation}  `);
      if (!inner) return undefined;
      items.push({ name, block: inner });
    } else {
      const from = (tokens[head.sign + 1] as Token).start;
      items.push({ name, value: bytes.toString('utf8', from, end.end) });
    }
    at = head.end;
  }
  const width = Math.max(...items.map(({ name, block }) => (block ? 0 : name.length)));
  return items.flatMap(({ name, value, block }) =>
    block
      ? [`${indentation}${name} {`, ...block, `${indentation}}`]
      : [`${indentation}${name.padEnd(width)} = ${value}`],
  );
}

/** An item from its first token on: its `=` or `{`, and the token behind its last. */
function headAt(
  tokens: readonly Token[],
  at: number,
  close: number,
): { kind: 'attribute' | 'block'; sign: number; end: number } | undefined {
  if (tokens[at]?.kind !== 'identifier') return undefined;
  if (tokens[at + 1]?.kind === '=' || tokens[at + 1]?.kind === ':') {
    const end = endOfValue(tokens, at + 2, close);
    return end > at + 2 ? { kind: 'attribute', sign: at + 1, end } : undefined;
  }
  let sign = at + 1;
  while (sign < close && ['open-quote', 'text', 'close-quote'].includes(tokens[sign]?.kind ?? ''))
    sign++;
  const end = tokens[sign]?.kind === '{' ? closeAfter(tokens, sign) : -1;
  return end > 0 && end < close ? { kind: 'block', sign, end: end + 1 } : undefined;
}

/** Values end at a separator, or where the next name is followed by its sign. */
function endOfValue(tokens: readonly Token[], from: number, close: number): number {
  let depth = 0;
  for (let at = from; at < close; at++) {
    const kind = (tokens[at] as Token).kind;
    if (closerOf(kind) || OPENING.has(kind)) depth++;
    else if (isCloser(kind) || CLOSING.has(kind)) depth--;
    if (depth > 0 || at === from) continue;
    if (kind === ',' || kind === 'invalid') return at;
    const after = tokens[at + 1]?.kind;
    if (kind === 'identifier' && (after === '=' || after === '{' || after === 'open-quote'))
      return at;
  }
  return close;
}

const OPENING: ReadonlySet<string> = new Set([
  'open-quote',
  'open-interpolation',
  'open-directive',
]);
const CLOSING: ReadonlySet<string> = new Set(['close-quote', 'close-template']);
