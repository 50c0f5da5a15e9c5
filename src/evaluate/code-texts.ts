import { type ByteRange, contains } from '../hcl/range.ts';
import type { Document } from '../hcl/tree.ts';

/**
 * The texts of all tokens but comments and line breaks: what is left when layout does not count. Text inside strings
 * and heredocs is kept to the byte.
 */
export const codeTexts = (
  { bytes, tokens }: Document,
  range: ByteRange = { start: 0, end: bytes.length },
): string[] =>
  tokens.flatMap((token) =>
    NO_CODE.has(token.kind) || !contains(range, token)
      ? []
      : [bytes.toString('utf8', token.start, token.end)],
  );

const NO_CODE: ReadonlySet<string> = new Set(['bom', 'comment', 'newline', 'end']);
