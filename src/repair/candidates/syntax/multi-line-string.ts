import { lineBreakOf } from '../../../hcl/edit/line-break.ts';
import type { Document } from '../../../hcl/tree.ts';
import { type Line, lineAt, linesFrom, type Mend, replaced, type Slip } from './slip.ts';

/** A quoted string over several lines becomes a heredoc. */
export function multiLineString({ document, problem }: Slip): Mend | undefined {
  if (!REASONS.has(problem.reason)) return undefined;
  const first = lineAt(document, problem.range.start);
  const [, lead, quote, begin] = OPENING.exec(first.text) ?? [];
  if (lead === undefined || quote === undefined || begin === undefined) return undefined;
  // The string ends on its own line.
  if (quote.length === 1 && quote !== '"' && begin.includes(quote)) return undefined;
  const isRaw = quote !== '"';
  const last = endOf(document, first, quote, begin);
  if (!last) return undefined;
  const { line, at } = last;
  const start = first.start + lead.length;
  const raw = document.bytes.toString('utf8', start + quote.length, line.start + at);
  const text = isRaw ? raw : unescaped(raw);
  if (text === undefined || /^\s*EOF\s*$/m.test(text)) return undefined;
  const eol = lineBreakOf(document.bytes);
  const body = text.replace(/^[ \t]*\r?\n/, '').replace(/\r?\n[ \t]*$/, '');
  const behind = line.text.slice(at + quote.length).replace(/^\s*,?\s*$/, '');
  return {
    title: 'write the string of several lines as a heredoc',
    score: 0.85,
    edits: [
      replaced(
        { start, end: line.end },
        `<<EOF${eol}${body}${eol}EOF${behind === '' ? '' : eol + behind.trim()}`,
      ),
    ],
  };
}

const REASONS: ReadonlySet<string> = new Set([
  'unterminated-string',
  'bad-expression',
  'missing-newline',
  'invalid-character',
]);

/** `name = "first line`: nothing but the value's quote opens before the end of the line. */
const OPENING =
  /^(\s*[\w-]+\s*[=:]\s*(?:[a-z]\w*\(\s*)?)("""|'''|`|'|"(?!<<))((?:[^"`]|\\")*|\{.*|\[.*)$/;

/** The line with the closing quote, and where in it. */
function endOf(
  document: Document,
  first: Line,
  quote: string,
  begin: string,
): { line: Line; at: number } | undefined {
  const closing = /^\s*[{[]\s*$/.test(begin)
    ? new RegExp(`^\\s*[}\\]]+\\s*(${quote})\\s*[,)]*\\s*$`)
    : new RegExp(`^(?:.*[^\\\\])?(${quote})\\s*[,)]*\\s*$`);
  const [, ...below] = linesFrom(document, first.start);
  for (const line of below.slice(0, MOST_LINES)) {
    // The end of the block around, or the next header: the string was meant to end on its own line.
    if (/^\}|^[a-z]+ "/.test(line.text)) return undefined;
    // Blanks around the sign, as no shell has them: an argument of its own.
    if (quote === '"' && !/^[{[]/.test(begin.trim()) && /^\s*[\w-]+\s+=\s/.test(line.text))
      return undefined;
    const found = closing.exec(line.text);
    if (found) return { line, at: line.text.lastIndexOf(found[1] as string) };
  }
  return undefined;
}

const MOST_LINES = 200;

/** What a quoted text means in a heredoc, which has no escapes; undefined where it needs some. */
function unescaped(text: string): string | undefined {
  const plain = text.replace(/\\(["\\])/g, '$1');
  return /\\[nrtuU]/.test(text) ? undefined : plain;
}
