import { lineAt, type Mend, replaced, type Slip } from './slip.ts';

/** `1,024` and `1_024` are 1024. */
export function groupedDigits({ document, problem }: Slip): Mend | undefined {
  if (problem.reason !== 'missing-newline') return undefined;
  const line = lineAt(document, problem.range.start);
  const found = /^(\s*[\w-]+\s*=\s*)(\d{1,3}(?:[,_]\d{3})+)(?=\s*(?:$|#|\/\/))/.exec(line.text);
  if (!found) return undefined;
  const start = line.start + (found[1] as string).length;
  const digits = found[2] as string;
  return {
    title: 'take the separators out of the number',
    score: 0.9,
    edits: [replaced({ start, end: start + digits.length }, digits.replace(/[,_]/g, ''))],
  };
}
