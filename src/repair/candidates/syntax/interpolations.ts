import type { TextEdit } from '../../../hcl/edit/text-edit.ts';
import type { Document, SyntaxProblem } from '../../../hcl/tree.ts';
import { inserted, type Line, lineAt, type Mend, replaced, type Slip } from './slip.ts';

/** `"${var.x"`: the brace of an interpolation that its string ends without. */
export function closeInterpolation({ document, problem }: Slip): Mend | undefined {
  const line = lineAt(document, problem.range.start);
  const found = /("?)\$\{([\w.[\]*-]+)\)?"(?=\s*[,)\]}]*\s*$)/.exec(line.text);
  if (!found) return undefined;
  const [whole, quote = '', inside = ''] = found;
  return {
    title: 'close the interpolation before the string ends',
    score: 0.9,
    edits: [
      // A text that is nothing but a reference is one.
      at(line, found.index, whole.length, quote === '' ? `\${${inside}}"` : inside),
    ],
  };
}

/** `"${var.tags[\"Name\"]}"`: inside of an interpolation quotes are not escaped. */
export function unescapeInside({ document, problem }: Slip): Mend | undefined {
  const line = lineAt(document, problem.range.start);
  const place = problem.range.start - line.start;
  for (const found of line.text.matchAll(/("?)\$\{([^}]*)\}("?)/g)) {
    const [whole, open = '', inside = '', close = ''] = found;
    if (place < found.index || place > found.index + whole.length || !inside.includes('\\"'))
      continue;
    const plain = inside.replaceAll('\\"', '"');
    const text = open && close ? plain : `${open}\${${plain}}${close}`;
    return {
      title: 'take the backslashes out of the interpolation',
      score: 0.9,
      edits: [at(line, found.index, whole.length, Buffer.from(text, 'latin1').toString())],
    };
  }
  return undefined;
}

/** `name = ${var.x}` without quotes, `$var.x`: a reference needs none of it, a text needs quotes. */
export function bareInterpolation({ document, problem }: Slip): Mend | undefined {
  const line = lineAt(document, problem.range.start);
  const place = problem.range.start - line.start;
  if (line.text[place] !== '$') return undefined;
  const whole =
    /^\$(?:\{\s*([^{}]+?)\s*\}|((?:var|local|data|module|each|self)\.[\w.[\]"-]+))(?=\s*(?:$|[,)\]}#]|\/\/))/.exec(
      line.text.slice(place),
    );
  if (whole)
    return {
      title: 'take the interpolation signs off the reference',
      score: 0.9,
      edits: [at(line, place, whole[0].length, (whole[1] ?? whole[2]) as string)],
    };
  const text = /^[^\s"]*\$\{[^"]*\}[^\s"#]*(?=\s*(?:,\s*)?$)/.exec(line.text.slice(place));
  if (!text) return undefined;
  return {
    title: 'quote the text around the interpolation',
    score: 0.85,
    edits: [at(line, place, text[0].length, `"${text[0]}"`)],
  };
}

/** `${FOO:-bar}`, `${#LIST[@]}`, `${{ github.ref }}`, `%{User-Agent}`: signs that were meant for another program. */
export function foreignTemplate({ document, problem }: Slip): Mend | undefined {
  const line = lineAt(document, problem.range.start);
  const place = problem.range.start - line.start;
  const here = foreignIn(line, FOREIGN, (start, end) => start <= place && place <= end);
  // `${#` begins a comment, and the reader stumbles only lines below.
  const found = here ?? foreignIn(lineWithComment(document, line, problem), COUNTED, () => true);
  if (!found) return undefined;
  return {
    title: `escape \`${found.sign}{\`, which is not for Terraform`,
    score: 0.88,
    edits: [inserted(found.at, found.sign)],
  };
}

function foreignIn(
  line: Line | undefined,
  pattern: RegExp,
  isHere: (start: number, end: number) => boolean,
): { at: number; sign: string } | undefined {
  for (const { 0: text, index } of line?.text.matchAll(pattern) ?? []) {
    const before = line?.text[index - 1];
    if (before === '$' || before === '%' || !isHere(index, index + text.length)) continue;
    return { at: (line as Line).start + index, sign: text[0] as string };
  }
  return undefined;
}

/** How far from the sign a reader still stumbles over it. */
const MOST_LINES = 60;

/** Above the place where it stumbles, or below the beginning of the heredoc of which it misses the end. */
function lineWithComment(
  document: Document,
  from: Line,
  { reason }: SyntaxProblem,
): Line | undefined {
  const down = reason === 'unterminated-heredoc';
  let line = from;
  for (let count = 0; count < MOST_LINES; count++) {
    if (down ? line.end >= document.bytes.length : line.start === 0) return undefined;
    line = lineAt(document, down ? line.end + 1 : line.start - 1);
    if (foreignIn(line, COUNTED, () => true)) return line;
  }
  return undefined;
}

const COUNTED = /\$\{#[^}]*\}/g;

/** Parameter expansions of a shell, expressions of GitHub, and directives that Terraform has not. */
const FOREIGN =
  /\$\{\{[^}]*\}\}|\$\{[#!]?[A-Za-z_]\w*(?:\[[@*\w]+\])?(?:[:#%^,/?@+=-][^}]*)?\}|\$\{[#!*@?\d][^}]*\}|%\{(?!~?\s*(?:if|else|endif|for|endfor)\b)[^}]*\}/g;

const at = (line: Line, place: number, length: number, text: string): TextEdit =>
  replaced({ start: line.start + place, end: line.start + place + length }, text);
