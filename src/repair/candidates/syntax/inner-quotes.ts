import { lineAt, type Mend, replaced, type Slip } from './slip.ts';

/** `"{"Version": "2012-10-17"}"`: quotes inside of a string are escaped. */
export function innerQuotes({ document, problem }: Slip): Mend | undefined {
  if (problem.reason !== 'missing-newline' && problem.reason !== 'missing-comma') return undefined;
  const line = lineAt(document, problem.range.start);
  const found = /^(\s*[\w-]+\s*[=:]\s*")(.*)("\s*,?\s*)$/.exec(line.text);
  if (!found) return undefined;
  const [, lead = '', inside = ''] = found;
  // One at the end is one too many.
  if (!/[^"]"+[^"]/.test(inside)) return undefined;
  const isJson = /^\s*[{[].*[}\]]\s*$/.test(inside);
  // An even number of quotes that stand apart is a list, or a sum, of strings.
  if (!isJson && /"\s*[,+?:=]|[,+?:(]\s*"/.test(inside)) return undefined;
  const text = inside
    .split(/(\$\{[^}]*\})/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\\?"/g, '\\"')))
    .join('');
  if (text === inside) return undefined;
  const start = line.start + lead.length;
  return {
    title: 'escape the quotes inside the string',
    score: isJson ? 0.9 : 0.7,
    edits: [
      replaced({ start, end: start + inside.length }, Buffer.from(text, 'latin1').toString()),
    ],
  };
}

/** `"abc""`, `""abc""`: a string has one quote at each end. */
export function doubledQuote({ document, problem }: Slip): Mend | undefined {
  if (problem.reason !== 'missing-newline') return undefined;
  const line = lineAt(document, problem.range.start);
  const found = /^(\s*[\w-]+\s*[=:]\s*)("+)([^"]+)("+)\s*,?\s*$/.exec(line.text);
  const [, lead = '', open = '', inside = '', close = ''] = found ?? [];
  if (!found || open.length + close.length === 2) return undefined;
  const start = line.start + lead.length;
  const end = start + open.length + inside.length;
  return {
    title: 'drop the quote too many',
    score: 0.92,
    edits: [
      replaced({ start, end: start + open.length }, '"'),
      replaced({ start: end, end: end + close.length }, '"'),
    ],
  };
}
