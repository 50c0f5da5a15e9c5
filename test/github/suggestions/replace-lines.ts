/** Lines to replace, counted from 1, both ends included; the new ones are without line ends. */
export interface Replacement {
  readonly first: number;
  readonly last: number;
  readonly lines: readonly string[];
  /** What ends the new lines: as the comment was written, not as the file is. */
  readonly lineEnd: '\n' | '\r\n';
}

/**
 * The file with its lines replaced, bytes outside them untouched. Whether the file ends with a newline stays as it was,
 * for a line is what stands between newlines. What GitHub does about carriage returns is known from its traces only: LF
 * files got CRLF lines from suggestions (LexiFi/dead_code_analyzer#71, w3c-fedid/digital-credentials#572), whose comments
 * were typed into a form, which sends CRLF. So the new lines keep the comment's ends, and a CRLF file gets LF lines from
 * a comment that came over the API.
 */
export function replaceLines(file: Uint8Array, replacements: readonly Replacement[]): Uint8Array {
  // Latin 1 makes one character of every byte, so bytes that are no UTF-8 survive.
  const lines = Buffer.from(file).toString('latin1').split('\n');
  const bottomUp = [...replacements].sort((one, other) => other.first - one.first);
  for (const { first, last, lines: added, lineEnd } of bottomUp) {
    const end = lineEnd === '\r\n' ? '\r' : '';
    const bytes = added.map((line) => Buffer.from(line).toString('latin1') + end);
    lines.splice(first - 1, last - first + 1, ...bytes);
  }
  return Buffer.from(lines.join('\n'), 'latin1');
}
