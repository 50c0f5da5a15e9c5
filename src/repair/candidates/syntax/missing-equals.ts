import { gapFor } from './equals-column.ts';
import { blocksAround, lineAt, type Mend, replaced, type Slip } from './slip.ts';

/** `ami "ami-0"`, `instance_type t3.micro`: an argument without its `=`. */
export function missingEquals({ document, problem }: Slip): Mend | undefined {
  if (problem.reason !== 'not-an-item' && problem.reason !== 'bad-expression') return undefined;
  const line = lineAt(document, problem.range.start);
  const found = /^(\s*[\w-]+)(\s+)(\S+|"[^"]*"|\[.*\])\s*,?\s*$/.exec(line.text);
  const [, lead = '', blanks = '', value = ''] = found ?? [];
  if (!found || blocksAround(document, line.start).length === 0) return undefined;
  const start = line.start + lead.length;
  const sign = `${' '.repeat(gapFor(document, line, lead))}= `;
  if (CONSTANT.test(value))
    return {
      title: 'put the missing `=` behind the name',
      score: 0.9,
      edits: [replaced({ start, end: start + blanks.length }, sign)],
    };
  // A name of two parts, or the beginning of a sentence, has no dot, dash or digit in it.
  if (!/[\d./-]/.test(value) || !/^[\w./:-]+$/.test(value)) return undefined;
  return {
    title: 'put the missing `=` and quotes behind the name',
    score: 0.6,
    edits: [replaced({ start, end: line.end }, `${sign}"${value}"`)],
  };
}

const CONSTANT =
  /^(?:"[^"]*"|-?\d+(?:\.\d+)?|true|false|\[.*\]|(?:var|local|data|module|each)\.[\w.[\]*-]+|aws_\w+\.[\w.[\]*-]+)$/;
