import { indentationAt, isBlank } from '../../../hcl/bytes.ts';
import { lineBreakOf } from '../../../hcl/edit/line-break.ts';
import { tokenIndexAt } from '../../../hcl/token-at.ts';
import { closeAfter, openBefore } from './brackets.ts';
import { lineAt, linesFrom, type Mend, replaced, type Slip } from './slip.ts';

/** `versioning { enabled = true` and more below: of a block over several lines the first argument has its own, too. */
export function breakAfterBrace({ document, problem }: Slip): Mend | undefined {
  const { bytes, tokens } = document;
  const { start } = problem.range;
  const isFirst = problem.summary === 'Invalid single-argument block definition';
  const open = isFirst ? openBefore(tokens, tokenIndexAt(tokens, start)) : -1;
  const brace = tokens[open];
  const close = open < 0 ? undefined : tokens[closeAfter(tokens, open)];
  if (brace?.kind !== '{') return undefined;
  const line = lineAt(document, brace.start);
  if (close && close.start < line.end) return undefined;
  const first = tokens[open + 1];
  if (!first || first.start > line.end) return undefined;
  const indentation = indentationAt(bytes, brace.start);
  return {
    title: 'begin the block on a line of its own',
    score: 0.85,
    edits: [
      replaced({ start: brace.end, end: first.start }, `${lineBreakOf(bytes)}${indentation}  `),
    ],
  };
}

/** `… = "b" }` at the end of a block over several lines: its brace has its own line. */
export function breakBeforeBrace({ document, problem }: Slip): Mend | undefined {
  const { bytes, tokens } = document;
  const { start } = problem.range;
  const index = tokenIndexAt(tokens, start);
  if (problem.reason !== 'missing-newline' || tokens[index]?.kind !== '}') return undefined;
  const open = tokens[openBefore(tokens, index)];
  if (!open || !bytes.subarray(open.start, start).includes(0x0a)) return undefined;
  let from = start;
  while (isBlank(bytes[from - 1])) from--;
  return {
    title: 'put the closing brace on a line of its own',
    score: 0.9,
    edits: [
      replaced(
        { start: from, end: start },
        `${lineBreakOf(bytes)}${indentationAt(bytes, open.start)}`,
      ),
    ],
  };
}

/** `name =` with its value on the line below. */
export function joinValue({ document, problem }: Slip): Mend | undefined {
  const line = lineAt(document, problem.range.start);
  if (problem.reason !== 'bad-expression' || !/^\s*[\w"-]+\s*=\s*$/.test(line.text))
    return undefined;
  const [, ...below] = linesFrom(document, line.start);
  const next = below.find(({ text }) => text.trim() !== '');
  if (!next || !/^\s*(?:["{[]|<<-?\w|\d|true\b|false\b|[a-z]\w*\(|[a-z]\w*\.\w)/.test(next.text))
    return undefined;
  const start = line.start + line.text.trimEnd().length;
  const end = next.start + next.text.length - next.text.trimStart().length;
  return {
    title: 'put the value on the line of its name',
    score: 0.9,
    edits: [replaced({ start, end }, ' ')],
  };
}
