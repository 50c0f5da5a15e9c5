import {
  BACKSLASH,
  continuesIdentifier,
  DOLLAR,
  isBlank,
  NEWLINE,
  OPEN_BRACE,
  PERCENT,
  QUOTE,
  RETURN,
  TILDE,
} from './bytes.ts';
import { markerOfLine } from './heredoc.ts';
import { closingLinesBefore, isTopLevelHeader } from './layout.ts';
import type { ScanState } from './scan-state.ts';

/** Cuts the text of a quoted string up to its end or to the template that interrupts it. */
export function scanQuoted(state: ScanState): void {
  const { bytes, at: start } = state;
  let at = start;
  for (; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === BACKSLASH && bytes[at + 1] !== NEWLINE && bytes[at + 1] !== RETURN) at++;
    else if (byte === QUOTE || byte === NEWLINE || opensTemplate(bytes, at)) break;
    else at += escapedMarker(bytes, at);
  }
  at = Math.min(at, bytes.length);
  const end = bytes[at] === NEWLINE && bytes[at - 1] === RETURN && at > start ? at - 1 : at;
  if (end > start) state.emit('text', end - start);
  if (bytes[at] === QUOTE) {
    state.emit('close-quote', 1);
    state.leave();
  } else if (at < bytes.length && bytes[at] !== NEWLINE) enterTemplate(state);
  // HCL forbids a raw newline in a quoted string: the string ends here, unclosed.
  else state.leave();
}

/** Cuts the text of a heredoc up to its marker or to the template that interrupts it. */
export function scanHeredoc(state: ScanState, mode: { marker: string; closed: boolean }): void {
  const { bytes, at: start } = state;
  const endsByLayout = !mode.closed && state.reading === 'layout';
  let at = start;
  while (at < bytes.length) {
    if (at === 0 || bytes[at - 1] === NEWLINE) {
      if (markerOfLine(bytes, at) === mode.marker) return closeHeredoc(state, at);
      if (endsByLayout && isTopLevelHeader(bytes, at)) return giveUpHeredoc(state, at);
    }
    if (opensTemplate(bytes, at)) break;
    const newline = bytes[at] === NEWLINE;
    at += 1 + escapedMarker(bytes, at);
    if (!newline) at = skipPlain(bytes, at);
  }
  at = Math.min(at, bytes.length);
  if (at === bytes.length && endsByLayout) return giveUpHeredoc(state, at);
  if (at > start) state.emit('text', at - start);
  if (at < bytes.length) enterTemplate(state);
}

/** Jumps over bytes that mean nothing inside a heredoc. */
function skipPlain(bytes: Buffer, from: number): number {
  let at = from;
  for (; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === DOLLAR || byte === PERCENT || byte === NEWLINE) return at;
  }
  return at;
}

function closeHeredoc(state: ScanState, line: number): void {
  const { bytes } = state;
  if (line > state.at) state.emit('text', line - state.at);
  let end = line;
  while (isBlank(bytes[end])) end++;
  while (continuesIdentifier(bytes[end])) end++;
  state.emit('close-heredoc', end - line);
  state.leave();
}

/** By layout a heredoc without its marker ends before the braces that end the blocks it stands in. */
function giveUpHeredoc(state: ScanState, before: number): void {
  const { bytes, bracesAround } = state;
  const end = Math.max(closingLinesBefore(bytes, before, bracesAround), state.at);
  if (end > state.at) state.emit('text', end - state.at);
  state.startAnew(bracesAround);
}

const opensTemplate = (bytes: Buffer, at: number): boolean =>
  (bytes[at] === DOLLAR || bytes[at] === PERCENT) && bytes[at + 1] === OPEN_BRACE;

/** `$${` and `%%{` are text; how many more bytes they take than the one already counted. */
function escapedMarker(bytes: Buffer, at: number): number {
  const byte = bytes[at];
  if (byte !== DOLLAR && byte !== PERCENT) return 0;
  return bytes[at + 1] === byte && bytes[at + 2] === OPEN_BRACE ? 2 : 0;
}

function enterTemplate(state: ScanState): void {
  const { bytes, at } = state;
  const kind = bytes[at] === DOLLAR ? 'open-interpolation' : 'open-directive';
  state.enter(kind, bytes[at + 2] === TILDE ? 3 : 2, { kind: 'code', braces: 0 });
}
