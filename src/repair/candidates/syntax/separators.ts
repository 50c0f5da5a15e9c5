import { indentationAt } from '../../../hcl/bytes.ts';
import { lineBreakOf } from '../../../hcl/edit/line-break.ts';
import { tokenIndexAt } from '../../../hcl/token-at.ts';
import { inserted, lineAt, type Mend, replaced, type Slip } from './slip.ts';

/** `,` or `;` at the end of an argument or a block: lines end by themselves. */
export function dropSeparator({ document, problem }: Slip): Mend | undefined {
  if (problem.reason !== 'missing-newline') return undefined;
  const { start } = problem.range;
  const line = lineAt(document, start);
  const rest = line.text.slice(start - line.start);
  const separator = /^[,;]+\s*(?=$|#|\/\/)/.exec(rest);
  if (!separator) return undefined;
  const end = /#|\/\//.test(rest) ? 1 : separator[0].length;
  return {
    title: `drop the \`${rest[0]}\` at the end of the line`,
    score: 0.95,
    edits: [replaced({ start, end: start + end }, '')],
  };
}

/** `["a",, "b"]`: one of them goes. */
export function dropDoubleComma({ document, problem }: Slip): Mend | undefined {
  const { bytes, tokens } = document;
  const { start } = problem.range;
  const index = tokenIndexAt(tokens, start);
  const before = tokens[index - 1]?.kind;
  const isExtra =
    tokens[index]?.kind === ',' && (before === ',' || before === '[' || before === '(');
  if (!isExtra || bytes[start] !== 0x2c) return undefined;
  return {
    title: 'drop the comma that separates nothing',
    score: 0.85,
    edits: [replaced({ start, end: start + 1 }, '')],
  };
}

/** Items of a list, of an object or of a call without their comma. */
export function missingComma({ document, problem }: Slip): Mend | undefined {
  if (problem.reason !== 'missing-comma') return undefined;
  const { tokens } = document;
  const here = tokenIndexAt(tokens, problem.range.start);
  let last = here - 1;
  while (tokens[last]?.kind === 'newline' || tokens[last]?.kind === 'comment') last--;
  const end = tokens[last]?.end;
  if (end === undefined) return undefined;
  const touches = end === problem.range.start;
  return {
    title: 'put the missing comma',
    score: 0.7,
    edits: [inserted(end, touches ? ', ' : ',')],
  };
}

/** Two arguments on one line. */
export function breakLine({ document: { bytes }, problem }: Slip): Mend | undefined {
  if (problem.reason !== 'missing-newline') return undefined;
  const { start } = problem.range;
  const rest = bytes.toString('latin1', start, start + 80);
  const next = /^[,;]?[ \t]*(?=[A-Za-z_][\w-]*[ \t]*(?:=[^=]|\{))/.exec(rest);
  if (!next) return undefined;
  let from = start;
  while (from > 0 && bytes[from - 1] === 0x20) from--;
  return {
    title: 'put the missing line break',
    score: 0.7,
    edits: [
      replaced(
        { start: from, end: start + next[0].length },
        `${lineBreakOf(bytes)}${indentationAt(bytes, start)}`,
      ),
    ],
  };
}
