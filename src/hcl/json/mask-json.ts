import {
  BACKSLASH,
  CLOSE_BRACE,
  DOLLAR,
  NEWLINE,
  OPEN_BRACE,
  PERCENT,
  QUOTE,
  RETURN,
  SPACE,
} from '../bytes.ts';
import type { ByteRange } from '../range.ts';

/**
 * JSON as HCL of the same length, byte for byte in place: JSON is nearly an HCL expression. Line breaks become
 * blanks, since HCL ends items with them; in `${…}` the escapes of JSON go, so that `\"a\"` is ` "a" `. The
 * strings of `code` lose their quotes: what stands in them is an expression.
 */
export function maskJson(bytes: Buffer, code: readonly ByteRange[] = []): Buffer {
  const masked = Buffer.from(bytes);
  const unquoted = new Map(code.map(({ start, end }) => [start, end]));
  for (let at = 0; at < masked.length; ) {
    const byte = masked[at];
    if (byte === NEWLINE || byte === RETURN) masked[at++] = SPACE;
    else if (byte === QUOTE) at = maskString(masked, at, unquoted.has(at));
    else at++;
  }
  return masked;
}

/** Masks the string that begins at `open`; gives the place behind it. */
function maskString(masked: Buffer, open: number, isCode: boolean): number {
  // From the string inwards: text in quotes, or code with its open braces.
  const inside: (number | 'text')[] = isCode ? [0] : ['text'];
  let at = open + 1;
  if (isCode) masked[open] = SPACE;
  for (; at < masked.length; at++) {
    const byte = masked[at];
    const top = inside.at(-1);
    const next = masked[at + 1];
    if (byte === QUOTE) {
      if (isCode) masked[at] = SPACE;
      return at + 1;
    }
    if (byte === BACKSLASH) {
      if (inside.length > 1 || isCode) maskEscape(masked, at, inside);
      at++;
    } else if (top === 'text') {
      const isTemplate = (byte === DOLLAR || byte === PERCENT) && next === OPEN_BRACE;
      if (isTemplate && masked[at - 1] !== byte) {
        inside.push(0);
        at++;
      }
    } else if (byte === OPEN_BRACE) inside[inside.length - 1] = (top as number) + 1;
    else if (byte === CLOSE_BRACE && top === 0) inside.pop();
    else if (byte === CLOSE_BRACE) inside[inside.length - 1] = (top as number) - 1;
  }
  return at;
}

/** The two bytes of an escape inside code, or inside text in code. */
function maskEscape(masked: Buffer, at: number, inside: (number | 'text')[]): void {
  const escaped = masked[at + 1];
  const inText = inside.at(-1) === 'text';
  if (escaped === QUOTE && inText) {
    inside.pop();
    masked[at] = QUOTE;
    masked[at + 1] = SPACE;
  } else if (escaped === QUOTE) {
    inside.push('text');
    masked[at] = SPACE;
  } else if (!inText) masked.fill(SPACE, at, at + 2);
}
