import { gapFor } from './equals-column.ts';
import { lineAt, type Mend, replaced, type Slip } from './slip.ts';

/** `name: value` as YAML has it, `name => value`, `name := value`: all mean `name = value` here. */
export function equalsSign({ document, problem }: Slip): Mend | undefined {
  if (!REASONS.has(problem.reason)) return undefined;
  const line = lineAt(document, problem.range.start);
  const found = ASSIGNED.exec(line.text);
  if (!found) return undefined;
  const [, lead = '', sign = ''] = found;
  const place = problem.range.start - line.start;
  const isHere = place >= lead.length - 1 || problem.reason === 'not-an-item';
  if (!isHere || place > found[0].length) return undefined;
  // `a = (b => c)`: the sign of a nested value is not this line's.
  const name = lead.trimEnd();
  return {
    title: `write \`=\` for \`${sign}\``,
    score: 0.9,
    edits: [
      replaced(
        { start: line.start + name.length, end: line.start + found[0].length },
        `${' '.repeat(gapFor(document, line, name))}= `,
      ),
    ],
  };
}

const REASONS: ReadonlySet<string> = new Set([
  'colon-for-equals',
  'not-an-item',
  'bad-expression',
  'missing-comma',
]);

/** A name, a sign other languages assign with, and a value on the same line. */
const ASSIGNED = /^(\s*(?:[\w-]+|"[^"\\$]+")[ \t]*)(:=|=>|==|->|<-|:(?!:))[ \t]*(?=[^\s=>])/;
