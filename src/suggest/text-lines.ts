/**
 * A file's lines, each with its line feed. Latin-1: one character a byte, so that no byte is lost. Only a line feed
 * ends a line, as git and GitHub count them: no lone carriage return, form feed or U+2028.
 */
export function textLines(bytes: Buffer): readonly string[] {
  return bytes.toString('latin1').match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** A line without its line feed, as text; undefined where it is not UTF-8. */
export function lineText(line: string): string | undefined {
  try {
    return UTF8.decode(Buffer.from(line.replace(/\n$/, ''), 'latin1'));
  } catch {
    return undefined;
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
