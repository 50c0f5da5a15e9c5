import {
  CLOSE_BRACE,
  DASH,
  DOT,
  HASH,
  isBlank,
  isDigit,
  LESS,
  lineEnd,
  NEWLINE,
  OPEN_BRACE,
  QUOTE,
  RETURN,
  SLASH,
  STAR,
  TILDE,
} from '../bytes.ts';
import { identifierLength } from '../identifier.ts';
import { PUNCTUATION } from '../token.ts';
import type { StrictScanner } from './strict-scanner.ts';
import { FOREIGN_SIGNS } from './strict-token.ts';
import { utf8Length } from './utf8-length.ts';

/** Cuts one token outside of quotes and heredocs, or skips one blank. */
export function scanStrictCode(scanner: StrictScanner): void {
  const { bytes, at } = scanner;
  const byte = bytes[at] as number;
  const next = bytes[at + 1];
  if (isBlank(byte)) scanner.at++;
  else if (byte === NEWLINE) scanner.emit('newline', 1);
  else if (byte === RETURN && next === NEWLINE) scanner.emit('newline', 2);
  else if (byte === HASH || (byte === SLASH && next === SLASH))
    scanner.emit('comment', lineEnd(bytes, at) - at);
  else if (byte === SLASH && next === STAR) openComment(scanner);
  else if (byte === QUOTE) scanner.enter('open-quote', 1, { kind: 'quoted' });
  else if (byte === LESS && next === LESS) openHeredoc(scanner);
  else if (byte === OPEN_BRACE) scanner.openBrace();
  else if (byte === CLOSE_BRACE) scanner.closeBrace(1);
  else if (byte === TILDE && next === CLOSE_BRACE) scanner.closeBrace(2);
  else if (isDigit(byte)) scanner.emit('number', numberLength(bytes, at));
  else word(scanner);
}

function word(scanner: StrictScanner): void {
  const { bytes, at } = scanner;
  const identifier = identifierLength(bytes, at);
  if (identifier > 0) return scanner.emit('identifier', identifier);
  const text = bytes.toString('latin1', at, at + 3);
  const found = SIGNS.find((candidate) => text.startsWith(candidate));
  if (found) return scanner.emit(found, found.length);
  const length = utf8Length(bytes, at);
  if (length > 0) scanner.emit('invalid', length);
  else scanner.emit('bad-utf8', 1);
}

const SIGNS = [...PUNCTUATION, ...FOREIGN_SIGNS] as const;

/** One that does not end is no comment: the signs stand for themselves, and what follows is code. */
function openComment(scanner: StrictScanner): void {
  const end = scanner.commentEnd(scanner.at + 2);
  if (end < 0) scanner.emit('/', 1);
  else scanner.emit('comment', end - scanner.at);
}

/** `<<MARKER` and nothing behind it but the line break; anything else is twice `<`. */
function openHeredoc(scanner: StrictScanner): void {
  const { bytes, at } = scanner;
  const start = bytes[at + 2] === DASH ? at + 3 : at + 2;
  const length = identifierLength(bytes, start);
  const after = start + length;
  const broken = bytes[after] === RETURN ? after + 1 : after;
  if (length === 0 || bytes[broken] !== NEWLINE) return scanner.emit('<', 1);
  const marker = bytes.toString('utf8', start, after);
  scanner.enter('open-heredoc', broken + 1 - at, { kind: 'heredoc', marker, atLineStart: true });
}

/** Digits, points and exponents in any order, as long as no point is last: `1.2.3` is one number, a bad one. */
function numberLength(bytes: Buffer, start: number): number {
  let end = start + 1;
  for (let at = end; ; ) {
    const step = isDigit(bytes[at]) ? 1 : exponentLength(bytes, at);
    if (step > 0) {
      at += step;
      end = at;
    } else if (bytes[at] === DOT) at++;
    else return end - start;
  }
}

function exponentLength(bytes: Buffer, at: number): number {
  if (bytes[at] !== 0x65 && bytes[at] !== 0x45) return 0;
  const sign = bytes[at + 1] === DASH || bytes[at + 1] === 0x2b ? 1 : 0;
  return isDigit(bytes[at + 1 + sign]) ? 2 + sign : 0;
}
