import type { Document } from '../../../hcl/tree.ts';
import { below } from './heredoc-lines.ts';
import { inserted, type Line, lineAt, type Mend, replaced, type Slip } from './slip.ts';

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
