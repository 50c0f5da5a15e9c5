import { fail, type StrictContext } from './strict-context.ts';
import type { StrictToken } from './strict-token.ts';

/** Escapes in quoted text. Source: hclsyntax/parser.go, `ParseStringLiteralToken`. */
export function checkEscapes(context: StrictContext, token: StrictToken): void {
  const { bytes } = context.stream;
  // Latin-1 keeps one character a byte, so that places add up.
  const raw = bytes.toString('latin1', token.start, token.end);
  if (!raw.includes('\\')) return;
  for (const { 0: sequence, index } of raw.matchAll(ESCAPE)) {
    const detail = faultOf(sequence);
    if (detail === undefined) continue;
    const start = token.start + index;
    fail(context, { start, end: start + sequence.length }, 'Invalid escape sequence', detail);
  }
}

/** A whole character of UTF-8 behind the backslash, whatever it is. */
const ESCAPE =
  /\\(?:u[0-9a-fA-F]{0,4}|U[0-9a-fA-F]{0,8}|[\xf0-\xf7][\x80-\xbf]{3}|[\xe0-\xef][\x80-\xbf]{2}|[\xc0-\xdf][\x80-\xbf]|[\s\S])?/g;

function faultOf(sequence: string): string | undefined {
  const selector = sequence[1];
  if (selector === undefined)
    return 'Backslash must be followed by an escape sequence selector character.';
  if ('nrt"\\'.includes(selector)) return undefined;
  if (selector !== 'u' && selector !== 'U') {
    const symbol = Buffer.from(sequence.slice(1), 'latin1').toString('utf8');
    return `The symbol ${JSON.stringify(symbol)} is not a valid escape sequence selector.`;
  }
  const digits = sequence.slice(2);
  if (digits.length !== (selector === 'u' ? 4 : 8))
    return `The \\${selector} escape sequence must be followed by ${selector === 'u' ? 'four' : 'eight'} hexadecimal digits.`;
  const code = Number.parseInt(digits, 16);
  const encodable = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return encodable
    ? undefined
    : `Cannot encode character U+${code.toString(16).padStart(4, '0')} in UTF-8.`;
}
