import { lineAt, linesFrom, type Mend, replaced, type Slip } from './slip.ts';

/** `-- text`, `; text`, `<!-- text -->`, `% text`: comments of other languages. */
export function commentSign({ document, problem }: Slip): Mend | undefined {
  const line = lineAt(document, problem.range.start);
  const found = /^(\s*)(<!--|--+|;+|%+|'|REM\b|\/(?=\s))(\s*\S.*?)(\s*-->)?\s*$/.exec(line.text);
  // Two quotes are those of a string.
  if (!found || (found[2] === "'" && found[3]?.includes("'"))) return undefined;
  const [, lead = '', sign = '', text = '', end = ''] = found;
  const from = line.start + lead.length;
  const behind = from + sign.length + text.length;
  return {
    title: `write the comment behind \`#\` instead of \`${sign}\``,
    score: 0.85,
    edits: [
      replaced({ start: from, end: from + sign.length }, '#'),
      ...(end === '' ? [] : [replaced({ start: behind, end: line.end }, '')]),
    ],
  };
}

/** A remark behind a value that is not marked as one: `"t3.micro" (change this)`, `"x" <- yours`. */
export function trailingRemark({ document, problem }: Slip): Mend | undefined {
  if (problem.reason !== 'missing-newline') return undefined;
  const line = lineAt(document, problem.range.start);
  const found = REMARK.exec(line.text);
  if (!found) return undefined;
  const [, code = '', sign = ''] = found;
  const from = line.start + code.length;
  const keep = sign === '(' ? '(' : '';
  return {
    title: 'make the remark behind the value a comment',
    score: 0.75,
    edits: [replaced({ start: from, end: line.start + found[0].length }, ` # ${keep}`)],
  };
}

const VALUE = '(?:"(?:[^"\\\\]|\\\\.)*"|true|false|null|-?[\\d.]+|[\\w.[\\]*-]+|[\\])}])';
const REMARK = new RegExp(
  `^(\\s*[\\w-]+\\s*=\\s*(?:.*\\S)?${VALUE},?)\\s+(\\((?=[^"]*\\)\\s*$)|<-+|-->?|=>|\\u00e2\\u0086\\S|\\u00e2\\u0080\\S|\\/(?=\\s)|\\*)\\s*(?=\\S)`,
);

/** A comment that never ends: its first lines, up to an empty one or the next block, are what was meant. */
export function unendedComment({ document, problem }: Slip): Mend | undefined {
  if (problem.reason !== 'unterminated-comment') return undefined;
  const lines = [];
  for (const line of linesFrom(document, problem.range.start)) {
    if (lines.length > 0 && /^\s*$|^\s*[\w-]+\s*(?:=|\{|")/.test(line.text)) break;
    lines.push(line);
  }
  const last = lines.at(-1);
  if (!last) return undefined;
  return {
    title: 'end the comment where its text ends',
    score: 0.7,
    edits: [replaced({ start: last.end, end: last.end }, ' */')],
  };
}
