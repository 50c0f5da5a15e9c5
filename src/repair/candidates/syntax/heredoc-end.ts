import { indentationAt } from '../../../hcl/bytes.ts';
import { lineBreakOf } from '../../../hcl/edit/line-break.ts';
import { tokenIndexAt } from '../../../hcl/token-at.ts';
import type { Document } from '../../../hcl/tree.ts';
import { openBefore } from './brackets.ts';
import { below, markerOf } from './heredoc-lines.ts';
import { inserted, lineAt, type Mend, replaced, type Slip } from './slip.ts';

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
