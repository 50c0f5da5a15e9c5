import { lineAt, type Mend, replaced, type Slip } from './slip.ts';

/** `and`, `or`, `not`, `===`, a single `&` or `|`: the operators of other languages. */
export function operator({ document, problem }: Slip): Mend | undefined {
  const line = lineAt(document, problem.range.start);
  const place = problem.range.start - line.start;
  for (const [words, meant] of OPERATORS) {
    for (const found of line.text.matchAll(words)) {
      const end = found.index + found[0].length;
      if (place < found.index - 1 || place > end + 1 || inString(line.text, found.index)) continue;
      return {
        title: `write \`${meant.trim()}\` for \`${found[0].trim()}\``,
        score: 0.85,
        edits: [replaced({ start: line.start + found.index, end: line.start + end }, meant)],
      };
    }
  }
  return undefined;
}

const OPERATORS: readonly (readonly [RegExp, string])[] = [
  [/\band\b/g, '&&'],
  [/\bor\b/g, '||'],
  [/\bnot\s+(?=[\w(])/g, '!'],
  [/===/g, '=='],
  [/!==/g, '!='],
  [/<>/g, '!='],
  [/(?<!&)&(?!&)/g, '&&'],
  [/(?<!\|)\|(?!\|)/g, '||'],
];

/** An odd number of quotes before: the word is text. */
const inString = (text: string, index: number): boolean =>
  (text.slice(0, index).match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1;

/** `cond ? a` without what else: nothing is set then. */
export function halfConditional({ document, problem }: Slip): Mend | undefined {
  if (problem.summary !== 'Missing false expression in conditional') return undefined;
  const { start } = problem.range;
  const line = lineAt(document, start);
  const at = line.start + line.text.slice(0, start - line.start).trimEnd().length;
  return {
    title: 'leave the value unset where the condition is false',
    score: 0.6,
    edits: [replaced({ start: at, end: at }, ' : null')],
  };
}
