const LINE_FEED = 0x0a;

/** The 1-based line that holds byte `offset` (zero-based; past the end counts as the last line). */
export function lineNumber(bytes: Buffer, offset: number): number {
  let line = 1;
  let at = bytes.indexOf(LINE_FEED);
  while (at !== -1 && at < offset) {
    line += 1;
    at = bytes.indexOf(LINE_FEED, at + 1);
  }
  return line;
}
