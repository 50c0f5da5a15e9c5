import { BACKSLASH, DOLLAR, NEWLINE, OPEN_BRACE, PERCENT, QUOTE, RETURN, TILDE } from '../bytes.ts';
import type { Heredoc, StrictScanner } from './strict-scanner.ts';
import { utf8Length } from './utf8-length.ts';

/** Cuts one token of a quoted string; a line break is one too, and the string goes on behind it. */
export function scanStrictQuoted(scanner: StrictScanner): void {
  const { bytes, at } = scanner;
  const byte = bytes[at] as number;
  if (byte === QUOTE) {
    scanner.emit('close-quote', 1);
    scanner.leave();
  } else if (isBreak(byte)) {
    let end = at + 1;
    while (isBreak(bytes[end])) end++;
    scanner.emit('quoted-newline', end - at);
  } else if (isMarker(byte)) {
    if (openTemplate(scanner)) return;
    // The sign alone at the end of the file is no text.
    scanner.emit(at + 1 < bytes.length ? 'quoted-text' : 'invalid', escapedLength(bytes, at));
  } else scanQuotedText(scanner);
}

function scanQuotedText(scanner: StrictScanner): void {
  const { bytes, at } = scanner;
  let end = at;
  for (;;) {
    const byte = bytes[end];
    if (byte === undefined || isMarker(byte) || byte === QUOTE || isBreak(byte)) break;
    const slash = byte === BACKSLASH ? 1 : 0;
    const length = slash && isBreak(bytes[end + 1]) ? 0 : utf8Length(bytes, end + slash);
    if (length === 0) break;
    end += slash + length;
  }
  if (end > at) scanner.emit('quoted-text', end - at);
  else if (bytes[at] === BACKSLASH) scanner.emit('invalid', 1);
  else scanner.emit('bad-utf8', 1);
}

/** Cuts one token of a heredoc: a line, or what is left of one before a template. */
export function scanStrictHeredoc(scanner: StrictScanner, mode: Heredoc): void {
  const { bytes, at } = scanner;
  if (isMarker(bytes[at])) {
    if (openTemplate(scanner)) return;
    mode.atLineStart = false;
    if (at + 1 < bytes.length) scanner.emit('heredoc-text', escapedLength(bytes, at));
    else scanner.emit('invalid', 1);
    return;
  }
  let end = at;
  while (!isBreak(bytes[end]) && !isMarker(bytes[end])) {
    const length = utf8Length(bytes, end);
    if (length === 0) break;
    end += length;
  }
  const broken = bytes[end] === RETURN ? end + 1 : end;
  if (bytes[broken] === NEWLINE) endLine(scanner, mode, end, broken + 1);
  else if (end > at) {
    mode.atLineStart = false;
    scanner.emit('heredoc-text', end - at);
  }
  // A carriage return without its newline stops the scanner for good.
  else if (bytes[at] === RETURN) scanner.emit('invalid', bytes.length - at);
  else scanner.emit('bad-utf8', 1);
}

/** The line of the marker ends the heredoc, its line break stands outside. */
function endLine(scanner: StrictScanner, mode: Heredoc, end: number, after: number): void {
  const { bytes, at } = scanner;
  if (mode.atLineStart && bytes.toString('utf8', at, end).trim() === mode.marker) {
    scanner.emit('close-heredoc', end - at);
    scanner.emit('newline', after - end);
    scanner.leave();
    return;
  }
  mode.atLineStart = true;
  scanner.emit('heredoc-text', after - at);
}

function openTemplate(scanner: StrictScanner): boolean {
  const { bytes, at } = scanner;
  if (bytes[at + 1] !== OPEN_BRACE) return false;
  const kind = bytes[at] === DOLLAR ? 'open-interpolation' : 'open-directive';
  scanner.openTemplate(kind, bytes[at + 2] === TILDE ? 3 : 2);
  return true;
}

/** `$${` is text as a whole, a `$` before anything else for itself. */
function escapedLength(bytes: Buffer, at: number): number {
  if (bytes[at + 1] !== bytes[at] || bytes[at + 2] !== OPEN_BRACE) return 1;
  return bytes[at + 3] === TILDE ? 4 : 3;
}

const isMarker = (byte: number | undefined): boolean => byte === DOLLAR || byte === PERCENT;
const isBreak = (byte: number | undefined): boolean => byte === NEWLINE || byte === RETURN;
