import type { Document } from '../../../hcl/tree.ts';
import { type Line, lineAt, linesFrom } from './slip.ts';

/** The marker of the heredoc that begins on a line. */
export const markerOf = (document: Document, start: number): string | undefined =>
  /<<-?([A-Za-z_][\w-]*)/.exec(lineAt(document, start).text)?.[1];

/** The lines below the one that holds a byte. */
export function* below(document: Document, start: number): Generator<Line> {
  let isHead = true;
  for (const line of linesFrom(document, start)) {
    if (!isHead) yield line;
    isHead = false;
  }
}
