import { isBlank, lineStart } from '../../../hcl/bytes.ts';
import type { Document } from '../../../hcl/tree.ts';
import { type Line, lineAt } from './slip.ts';

/** Blanks before the `=`, so that it stands where it stands in the lines around. */
export function gapFor(document: Document, line: Line, name: string): number {
  // A value that goes on in the next line is not aligned.
  if (/[[({]\s*$/.test(line.text)) return 1;
  const near = [...run(document, line, 'up'), ...run(document, line, 'down')];
  const columns = new Set(near.flatMap(({ text }) => SET.exec(text)?.[1]?.length ?? []));
  const [column] = columns;
  const longest = Math.max(...near.map(({ text }) => endOfName(text)), name.length);
  const wanted = columns.size === 1 && column !== undefined ? column : longest + 1;
  return Math.max(1, wanted - name.length);
}

const SET = /^(\s*[\w-]+\s*)=\s*[^\s=>]/;
/** A name, in quotes that it will lose, before any sign or before its value alone. */
const ANY = /^(\s*)("?)([\w-]+)\2(?:\s*(?::=|=>|==|->|<-|:|=)\s*\S|\s+\S+\s*$)/;

function endOfName(text: string): number {
  const [, lead = '', , name = ''] = ANY.exec(text) ?? [];
  return lead.length + name.length;
}

/** The lines that follow each other without a break and each set one name. */
function run(document: Document, from: Line, way: 'up' | 'down'): Line[] {
  const lines: Line[] = [];
  for (let line = from; ; ) {
    const at = way === 'up' ? line.start - 1 : document.bytes.indexOf(0x0a, line.end) + 1;
    if (at <= 0 || at >= document.bytes.length) return lines;
    line = lineAt(document, way === 'up' ? lineStart(document.bytes, at) : at);
    if (!ANY.test(line.text) || /[[({]\s*$/.test(line.text) || !sameDepth(line, from)) return lines;
    lines.push(line);
  }
}

const sameDepth = (a: Line, b: Line): boolean => depthOf(a) === depthOf(b);
const depthOf = ({ text }: Line): number =>
  [...text].findIndex((letter) => !isBlank(letter.charCodeAt(0)));
