import { type Line, lineAt, type Mend, replaced, type Slip } from './slip.ts';

/** `'abc'`, `“abc”`, `` `abc` ``: strings stand in straight double quotes. */
export function otherQuotes({ document, problem }: Slip): Mend | undefined {
  const line = lineAt(document, problem.range.start);
  const literal = literalIn(line, problem.range.start - line.start);
  if (!literal) return undefined;
  const { start, end, inside } = literal;
  return {
    title: 'write the string in double quotes',
    score: 0.9,
    edits: [
      replaced(
        { start: line.start + start, end: line.start + end },
        `"${Buffer.from(escaped(inside), 'latin1').toString()}"`,
      ),
    ],
  };
}

/** The UTF-8 bytes of “ ” ‘ ’ « », one character a byte. */
const CURLY_OPEN = '\u00e2\u0080[\u009c\u009d\u0098\u0099\u009e\u009a]|\u00c2\u00ab';
const CURLY_CLOSE = '\u00e2\u0080[\u009c\u009d\u0098\u0099]|\u00c2\u00bb';
/** A string with its other quotes, told from an apostrophe by what stands before and behind it. */
const LITERAL = new RegExp(
  [
    `'((?:[^'\\\\]|\\\\.)*)'`,
    '`([^`]*)`',
    `(?:${CURLY_OPEN})(.*?)(?:${CURLY_CLOSE}|")`,
    `"([^"\\s=][^"=]*?)(?:${CURLY_CLOSE})`,
  ].join('|'),
  'g',
);

function literalIn(
  { text }: Line,
  place: number,
): { start: number; end: number; inside: string } | undefined {
  for (const found of text.matchAll(LITERAL)) {
    const end = found.index + found[0].length;
    const before = text.slice(0, found.index).trimEnd().at(-1);
    const behind = text.slice(end).trimStart();
    const stands = before === undefined || /[=:,([{>\w]/.test(before) || before === '"';
    if (end < place || !stands || !/^(?:$|[,)\]}:=.?#{]|\/\/|['"`]|\u00e2|[\w]+\s*=)/.test(behind))
      continue;
    return {
      start: found.index,
      end,
      inside: found.slice(1).find((part) => part !== undefined) ?? '',
    };
  }
  return undefined;
}

/** What stood in other quotes, fit for double ones; quotes of an interpolation stay. */
function escaped(inside: string): string {
  return inside
    .split(/(\$\{[^}]*\})/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/\\'/g, "'").replace(/\\?"/g, '\\"'),
    )
    .join('');
}
