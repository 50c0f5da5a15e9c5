import { indentationAt } from '../../../hcl/bytes.ts';
import { lineBreakOf } from '../../../hcl/edit/line-break.ts';
import { tokenIndexAt } from '../../../hcl/token-at.ts';
import type { Document } from '../../../hcl/tree.ts';
import { openBefore } from './brackets.ts';
import { inserted, type Line, lineAt, linesFrom, type Mend, replaced, type Slip } from './slip.ts';

/** `EOF)`, `EOF,`: the marker that ends a heredoc stands alone on its line. */
export function heredocEnd({ document, problem }: Slip): Mend | undefined {
  if (problem.reason !== 'unterminated-heredoc') return undefined;
  const marker = markerOf(document, problem.range.start);
  if (!marker) return undefined;
  const eol = lineBreakOf(document.bytes);
  const ending = new RegExp(`^(\\s*${marker})(\\s*)([,;]?)(["')\\]}].*)?$`);
  for (const line of below(document, problem.range.start)) {
    const found = ending.exec(line.text);
    if (!found || (found[2] === '' && !found[3] && !found[4])) continue;
    const [, end = '', , separator = '', closers = ''] = found;
    const at = line.start + end.length;
    // Between the items of a list the comma is needed, behind an argument it is not.
    const comma = separator === ',' && isItem(document, problem.range.start) ? ',' : '';
    const rest = comma + closers.replace(/^["']/, '');
    const indentation = indentationAt(document.bytes, problem.range.start);
    return {
      title: 'put the end of the heredoc on a line of its own',
      score: 0.95,
      edits: [replaced({ start: at, end: line.end }, rest === '' ? '' : eol + indentation + rest)],
    };
  }
  return undefined;
}

function isItem({ tokens }: Document, start: number): boolean {
  const open = tokens[openBefore(tokens, tokenIndexAt(tokens, start))]?.kind;
  return open === '[' || open === '(';
}

/**
 * A heredoc without its end, and further down an argument of the same block, aligned as HCL is and as no script is:
 * the text ends above it.
 */
export function heredocBefore({ document, problem }: Slip): Mend | undefined {
  if (problem.reason !== 'unterminated-heredoc') return undefined;
  const head = lineAt(document, problem.range.start);
  const marker = markerOf(document, problem.range.start);
  const indentation = indentationAt(document.bytes, problem.range.start);
  if (!marker || indentation === '') return undefined;
  const eol = lineBreakOf(document.bytes);
  for (const line of below(document, head.start)) {
    if (!line.text.startsWith(indentation) || !ITEM.test(line.text.slice(indentation.length)))
      continue;
    return {
      title: `end the heredoc with \`${marker}\` above the next argument`,
      score: 0.85,
      edits: [inserted(line.start, `${marker}${eol}`)],
    };
  }
  return undefined;
}

/** An argument or a block as `terraform fmt` sets it; shells have no blanks around `=`. */
const ITEM = /^[a-z]\w*(?:\s+=\s+\S|\s+(?:"[^"]*"\s+)?\{\s*$)/;

/** The heredoc begins with one marker and ends with another: `<<EOF … EOT`. */
export function heredocMarker({ document, problem }: Slip): Mend | undefined {
  if (problem.reason !== 'unterminated-heredoc') return undefined;
  const marker = markerOf(document, problem.range.start);
  if (!marker) return undefined;
  for (const line of below(document, problem.range.start)) {
    const word = /^\s*([A-Za-z_]{3,})\s*$/.exec(line.text)?.[1];
    if (word === undefined) continue;
    const isMarker = word.toLowerCase() === marker.toLowerCase() || MARKERS.has(word);
    if (!isMarker) continue;
    const start = line.start + line.text.indexOf(word);
    return {
      title: `end the heredoc with \`${marker}\`, as it begins`,
      score: 0.9,
      edits: [replaced({ start, end: start + word.length }, marker)],
    };
  }
  return undefined;
}

const MARKERS: ReadonlySet<string> = new Set(['EOF', 'EOT', 'EOL', 'EOM', 'END', 'EOS']);

/** `<<"EOF"`, `<< EOF`, `"<<EOF`: signs of a shell around the marker. */
export function heredocStart({ document, problem }: Slip): Mend | undefined {
  const line = lineAt(document, problem.range.start);
  const found = /(["']?)<<(<?)([-~]?)(\s*)(["'\\]?)([A-Za-z_]\w*)(["']?)\s*$/.exec(line.text);
  if (!found) return undefined;
  const [, outer = '', third = '', dash = '', blank = '', quote = '', marker = ''] = found;
  if (outer + third + blank + quote === '' && dash !== '~') return undefined;
  const start = line.start + found.index;
  const raw = quote !== '' ? bodyEscapes(document, line, marker) : [];
  const end = outer === '' ? [] : dropQuoteBehind(document, line, marker, outer);
  return {
    title: 'begin the heredoc as Terraform has it',
    score: 0.95,
    edits: [
      replaced({ start, end: line.end }, `<<${dash === '' ? '' : '-'}${marker}`),
      ...raw,
      ...end,
    ],
  };
}

/** A shell expands nothing in a heredoc with a quoted marker; Terraform always does. */
function bodyEscapes(document: Document, head: Line, marker: string) {
  const edits = [];
  for (const line of below(document, head.start)) {
    if (line.text.trim() === marker) return edits;
    for (const { index } of line.text.matchAll(/(?<![$%])[$%](?=\{)/g))
      edits.push(inserted(line.start + index, line.text[index] as string));
  }
  return [];
}

function dropQuoteBehind(document: Document, head: Line, marker: string, quote: string) {
  for (const line of below(document, head.start)) {
    const found = new RegExp(`^(\\s*${marker}\\s*)${quote}\\s*,?\\s*$`).exec(line.text);
    if (found)
      return [replaced({ start: line.start + (found[1] as string).length, end: line.end }, '')];
  }
  return [];
}

/** A script right behind `user_data =`, as if Terraform read on to its end. */
export function looseScript({ document, problem }: Slip): Mend | undefined {
  if (problem.reason !== 'bad-expression') return undefined;
  const head = lineAt(document, problem.range.start);
  if (!/^\s*[\w-]+\s*=\s*$/.test(head.text)) return undefined;
  const lines: Line[] = [];
  for (const line of below(document, head.start)) {
    if (
      /^\s*[\]})]|^\s*[\w-]+\s+=\s/.test(line.text) ||
      /^\s*(?:tags|lifecycle|[a-z_]+ "[^"]*")\s*[={]/.test(line.text)
    )
      break;
    lines.push(line);
  }
  while (lines.at(-1)?.text.trim() === '') lines.pop();
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || !/^\s*#!/.test(first.text)) return undefined;
  const eol = lineBreakOf(document.bytes);
  return {
    title: 'put the script in a heredoc',
    score: 0.85,
    edits: [
      replaced({ start: head.start + head.text.trimEnd().length, end: head.end }, ' <<-EOF'),
      inserted(last.end, `${eol}${/^\s*/.exec(first.text)?.[0] ?? ''}EOF`),
    ],
  };
}

const markerOf = (document: Document, start: number): string | undefined =>
  /<<-?([A-Za-z_][\w-]*)/.exec(lineAt(document, start).text)?.[1];

function* below(document: Document, start: number): Generator<Line> {
  let isHead = true;
  for (const line of linesFrom(document, start)) {
    if (!isHead) yield line;
    isHead = false;
  }
}
