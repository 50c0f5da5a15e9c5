/**
 * Untrusted text as one line of a prompt: no character that ends a line, hides or reorders text, no marker of a
 * chat template, at most `limit` characters.
 */
export function plainLine(text: string, limit = LINE_LIMIT): string {
  const line = text
    .replace(/\t/g, '  ')
    .replace(BREAKING, ' ')
    .replace(INVISIBLE, '')
    // `<|im_end|>` and its like are single tokens to the model, wherever they stand.
    .replace(/<(?=\|)/g, '< ')
    .replace(/\|(?=>)/g, '| ')
    .trimEnd();
  return line.length <= limit ? line : `${wellFormed(line.slice(0, limit - 1))}…`;
}

/** Longer lines are data, not structure. */
export const LINE_LIMIT = 160;

// Everything that some reader takes for the end of a line.
const BREAKING = /[\n\r\v\f\u0085\u2028\u2029]/g;

// Cc: C0 and C1 controls. Cf: bidirectional marks, zero-width characters, tags. Cs: halves of a pair.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Without the first half of a character that was cut in two. */
const wellFormed = (text: string): string => text.replace(/[\ud800-\udbff]$/, '');
