import { stripVTControlCharacters } from 'node:util';

/**
 * Drafts, terraform's words and file names, fit to be shown: no escape sequences, no control characters but
 * line feed and tab, nothing invisible that reorders or hides text. A lone carriage return becomes visible.
 */
export function cleanText(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\u240d')
    .replace(INVISIBLE, '');
}

/** `cleanText` on one line of at most `limit` characters. */
export function cleanLine(text: string, limit = LINE_LIMIT): string {
  const line = cleanText(text).replace(/\s+/g, ' ').trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 1)}\u2026`;
}

/**
 * A finished text in which no line is a command to the GitHub runner. The runner obeys `::name::` at the start of a
 * line, spaces before it ignored, and the legacy `##[name]` anywhere in it; an attacker could mask the log with it
 * or forge outputs. Our own colours may stand before the `::`.
 */
export function withoutCommands(text: string): string {
  return text
    .split('\n')
    .map((line) => (isCommand(line) ? `| ${line}` : line))
    .join('\n')
    .replaceAll('##[', '# #[');
}

const LINE_LIMIT = 300;

// Cc: C0 and C1 controls. Cf: bidirectional marks, zero-width characters, byte order mark, tags.
const INVISIBLE = /[^\P{Cc}\n\t]|\p{Cf}|\u2028|\u2029/gu;

const isCommand = (line: string): boolean =>
  stripVTControlCharacters(line).trimStart().startsWith('::');
