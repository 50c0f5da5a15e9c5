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
  QUOTE,
  RETURN,
  SLASH,
  STAR,
  TILDE,
} from './bytes.ts';
import { type HeredocEnds, openingMarker } from './heredoc.ts';
import { characterLength, identifierLength } from './identifier.ts';
import { isTopLevelHeader } from './layout.ts';
import type { ScanState } from './scan-state.ts';
import { PUNCTUATION } from './token.ts';

/** Cuts one token outside of quotes and heredocs, or skips one blank. */
export function scanCode(state: ScanState, mode: { braces: number }, ends: HeredocEnds): void {
  const { bytes, at } = state;
  const byte = bytes[at] as number;
  const next = bytes[at + 1];
  if (isBlank(byte)) state.at++;
  else if (byte === NEWLINE) newline(state, 1);
  else if (byte === RETURN && next === NEWLINE) newline(state, 2);
  else if (byte === HASH || (byte === SLASH && next === SLASH))
    state.emit('comment', restOfLine(bytes, at));
  else if (byte === SLASH && next === STAR) blockComment(state);
  else if (byte === QUOTE) state.enter('open-quote', 1, { kind: 'quoted' });
  else if (byte === LESS && next === LESS && openHeredoc(state, ends)) return;
  else if (isDigit(byte)) state.emit('number', numberLength(bytes, at));
  else if (state.insideTemplate && mode.braces === 0 && closeTemplate(state)) return;
  else word(state, mode);
}

function newline(state: ScanState, length: number): void {
  state.emit('newline', length);
  // By layout, a top-level header ends every string and template that was left open.
  if (state.insideTemplate && state.reading === 'layout' && isTopLevelHeader(state.bytes, state.at))
    state.startAnew(0);
}

function word(state: ScanState, mode: { braces: number }): void {
  const { bytes, at } = state;
  const length = identifierLength(bytes, at);
  if (length > 0) return state.emit('identifier', length);
  const text = bytes.toString('latin1', at, at + 3);
  const found = PUNCTUATION.find((candidate) => text.startsWith(candidate));
  if (found === '{') mode.braces++;
  if (found === '}' && mode.braces > 0) mode.braces--;
  if (found) state.emit(found, found.length);
  else state.emit('invalid', characterLength(bytes, at));
}

/** A comment that never ends is text gone astray, `s3:::bucket/*` say: by layout it costs its line only. */
function blockComment(state: ScanState): void {
  const { bytes, at } = state;
  const close = state.lastCommentEnd < at + 2 ? -1 : bytes.indexOf('*/', at + 2);
  if (close >= 0) return state.emit('comment', close + 2 - at);
  state.emit('invalid', state.reading === 'strict' ? bytes.length - at : restOfLine(bytes, at));
}

function openHeredoc(state: ScanState, ends: HeredocEnds): boolean {
  const { bytes, at } = state;
  const marker = openingMarker(bytes, at);
  if (marker === undefined) return false;
  const end = lineEnd(bytes, at);
  const closed = ends.hasAfter(marker, end);
  state.enter('open-heredoc', end - at, { kind: 'heredoc', marker, closed });
  return true;
}

function closeTemplate(state: ScanState): boolean {
  const { bytes, at } = state;
  const tilde = bytes[at] === TILDE ? 1 : 0;
  if (bytes[at + tilde] !== CLOSE_BRACE) return false;
  state.emit('close-template', tilde + 1);
  state.leave();
  return true;
}

function numberLength(bytes: Buffer, start: number): number {
  let end = start;
  while (isDigit(bytes[end])) end++;
  if (bytes[end] === DOT && isDigit(bytes[end + 1])) {
    end++;
    while (isDigit(bytes[end])) end++;
  }
  if (bytes[end] === 0x65 || bytes[end] === 0x45) {
    const sign = bytes[end + 1] === DASH || bytes[end + 1] === 0x2b ? 1 : 0;
    if (isDigit(bytes[end + 1 + sign])) {
      end += 1 + sign;
      while (isDigit(bytes[end])) end++;
    }
  }
  return end - start;
}

/** Up to the end of the line, its line break not included. */
function restOfLine(bytes: Buffer, start: number): number {
  const end = lineEnd(bytes, start);
  if (bytes[end - 1] !== NEWLINE) return end - start;
  return (bytes[end - 2] === RETURN ? end - 2 : end - 1) - start;
}
