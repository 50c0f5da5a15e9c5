/** Character codes the scanner looks for; all are single bytes in UTF-8. */
export const TAB = 0x09;
export const NEWLINE = 0x0a;
export const RETURN = 0x0d;
export const SPACE = 0x20;
export const QUOTE = 0x22;
export const HASH = 0x23;
export const DOLLAR = 0x24;
export const PERCENT = 0x25;
export const STAR = 0x2a;
export const DASH = 0x2d;
export const DOT = 0x2e;
export const SLASH = 0x2f;
export const LESS = 0x3c;
export const EQUALS = 0x3d;
export const BACKSLASH = 0x5c;
export const UNDERSCORE = 0x5f;
export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;
export const TILDE = 0x7e;

export const isDigit = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x30 && byte <= 0x39;

/** 10xxxxxx: not the first byte of a character in UTF-8. */
export const isContinuation = (byte: number | undefined): boolean =>
  byte !== undefined && (byte & 0b1100_0000) === 0b1000_0000;

const isLetter = (byte: number): boolean =>
  (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);

/** Bytes above 0x7f belong to a character beyond ASCII, which may be a letter: see identifierLength. */
export const startsIdentifier = (byte: number | undefined): boolean =>
  byte !== undefined && (isLetter(byte) || byte === UNDERSCORE || byte >= 0x80);

export const continuesIdentifier = (byte: number | undefined): boolean =>
  byte !== undefined && (startsIdentifier(byte) || isDigit(byte) || byte === DASH);

export const isBlank = (byte: number | undefined): boolean => byte === SPACE || byte === TAB;

/** Byte after the last of the line that holds `offset`; its newline (`\n`) is included. */
export function lineEnd(bytes: Buffer, offset: number): number {
  const newline = bytes.indexOf(NEWLINE, offset);
  return newline < 0 ? bytes.length : newline + 1;
}

/** First byte of the line that holds `offset`. */
export function lineStart(bytes: Buffer, offset: number): number {
  return offset === 0 ? 0 : bytes.lastIndexOf(NEWLINE, offset - 1) + 1;
}

/** The blanks a line begins with. */
export function indentationAt(bytes: Buffer, offset: number): string {
  const start = lineStart(bytes, offset);
  let end = start;
  while (isBlank(bytes[end])) end++;
  return bytes.toString('latin1', start, end);
}
