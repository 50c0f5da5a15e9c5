import { gapFor } from './equals-column.ts';
import { lineAt, type Mend, replaced, type Slip } from './slip.ts';

/** `"name" = value`, or `"name": value,` as JSON has it, among the arguments of a block. */
export function quotedName({ document, problem }: Slip): Mend | undefined {
  if (problem.reason !== 'quoted-name') return undefined;
  const { range } = problem;
  const name = document.bytes.toString('utf8', range.start + 1, range.end - 1);
  if (!/^[A-Za-z_][\w-]*$/.test(name)) return undefined;
  const line = lineAt(document, range.start);
  const rest = line.text.slice(range.end - line.start);
  const sign = /^\s*[:=]\s*/.exec(rest)?.[0];
  const comma = /,\s*$/.exec(rest);
  if (sign === undefined) return undefined;
  const lead = line.text.slice(0, range.start - line.start) + name;
  return {
    title: 'take the quotes off the argument name',
    score: 0.9,
    edits: [
      replaced(
        { start: range.start, end: range.end + sign.length },
        `${name}${' '.repeat(gapFor(document, line, lead))}= `,
      ),
      ...(comma ? [replaced({ start: line.end - comma[0].length, end: line.end }, '')] : []),
    ],
  };
}
