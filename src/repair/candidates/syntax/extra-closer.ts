import { indentationAt, lineEnd, lineStart } from '../../../hcl/bytes.ts';
import type { Block, Item } from '../../../hcl/tree.ts';
import { type Mend, replaced, type Slip } from './slip.ts';

/** `}}`, or `["a"]]`: the bracket that closes nothing goes. */
export function dropExtraCloser({ document, problem }: Slip): Mend | undefined {
  const { start } = problem.range;
  const bracket = String.fromCharCode(document.bytes[start] ?? 0);
  const isExtra =
    problem.reason === 'extra-close' ||
    (problem.reason === 'missing-newline' && /[\])}]/.test(bracket)) ||
    (problem.reason === 'not-an-item' && /[\])]/.test(bracket));
  if (!isExtra) return undefined;
  return {
    title: 'drop the closing bracket that closes nothing',
    score: 0.8,
    edits: [replaced(wholeLineIfAlone(document.bytes, start), '')],
  };
}

/**
 * A block that was closed too early, so that its own `}` is one too many: the earlier brace, which is indented
 * like what is inside the block, goes.
 */
export function dropEarlyCloser({ document, problem }: Slip): Mend | undefined {
  if (problem.reason !== 'extra-close') return undefined;
  const { bytes, body } = document;
  const early = [...body.items]
    .reverse()
    .find((item): item is Block => item.kind === 'block' && item.range.end <= problem.range.start);
  if (!early?.close || early.body.range.start === early.close.start) return undefined;
  const depth = (offset: number) => indentationAt(bytes, offset).length;
  const isDeep = depth(early.close.start) > depth(early.range.start);
  const follows = body.items.filter(
    ({ range }) => range.start > early.range.end && range.end <= problem.range.start,
  );
  const belongs = (item: Item) => depth(item.range.start) > depth(early.range.start);
  if (!isDeep && !(follows.length > 0 && follows.every(belongs))) return undefined;
  return {
    title: `drop the brace that closes \`${early.type.text}\` before its end`,
    score: 0.85,
    edits: [replaced(wholeLineIfAlone(bytes, early.close.start), '')],
  };
}

function wholeLineIfAlone(bytes: Buffer, at: number): { start: number; end: number } {
  const line = { start: lineStart(bytes, at), end: lineEnd(bytes, at) };
  return bytes.toString('latin1', line.start, line.end).trim().length === 1
    ? line
    : { start: at, end: at + 1 };
}
