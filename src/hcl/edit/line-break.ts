/** The line end the file uses, judged by its first line. */
export function lineBreakOf(bytes: Buffer): '\n' | '\r\n' {
  const newline = bytes.indexOf(0x0a);
  return newline > 0 && bytes[newline - 1] === 0x0d ? '\r\n' : '\n';
}
