import { indentationAt, lineStart, NEWLINE } from '../hcl/bytes.ts';
import type { ByteRange } from '../hcl/range.ts';
import type { Document } from '../hcl/tree.ts';

/**
 * The source of a node as it reads where lines begin with `indentation`: every line behind the first moves with
 * it, but for those inside a heredoc, whose blanks mean something. Line ends are `\n`.
 */
export function movedSource(
  document: Document,
  { start, end }: ByteRange,
  indentation: string,
): string {
  const { bytes } = document;
  const outer = indentationAt(bytes, start);
  const heredocs = heredocsIn(document, { start, end });
  const parts: string[] = [];
  for (let at = start; at < end; ) {
    const newline = bytes.indexOf(NEWLINE, at);
    const next = newline < 0 || newline >= end ? end : newline + 1;
    const line = bytes.toString('utf8', at, next).replace(/\r\n$/, '\n');
    const keeps = at === start || heredocs.some((range) => range.start < at && at < range.end);
    parts.push(keeps || line === '\n' ? line : indentation + withoutIndentation(line, outer));
    at = next;
  }
  return parts.join('');
}

/** From the opening marker to the end of the closing one, whose line begins with blanks of its own. */
function heredocsIn({ tokens, bytes }: Document, { start, end }: ByteRange): ByteRange[] {
  const found: ByteRange[] = [];
  let open: number | undefined;
  for (const token of tokens) {
    if (token.start < start || token.end > end) continue;
    if (token.kind === 'open-heredoc') open ??= token.start;
    if (token.kind === 'close-heredoc' && open !== undefined) {
      found.push({ start: lineStart(bytes, open), end: token.end });
      open = undefined;
    }
  }
  return found;
}

const withoutIndentation = (line: string, outer: string): string =>
  line.startsWith(outer) ? line.slice(outer.length) : line.trimStart();
