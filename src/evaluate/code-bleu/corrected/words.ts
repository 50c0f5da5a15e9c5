import type { Document } from '../../../hcl/tree.ts';

/** The tokens of a file without comments and line breaks; literal text is cut into words and runs of other signs. */
export function wordsOf({ bytes, tokens }: Document): string[] {
  return tokens.flatMap(({ kind, start, end }) => {
    if (MEANINGLESS.has(kind)) return [];
    const text = bytes.toString('utf8', start, end);
    return kind === 'text'
      ? (text.match(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]+/gu) ?? [])
      : [text.trim()];
  });
}

const MEANINGLESS: ReadonlySet<string> = new Set(['bom', 'comment', 'newline', 'end']);
