const LINE_FEED = 0x0a;

/** The offset at which each line begins; a line feed at the very end begins none. */
export function lineStarts(bytes: Buffer): readonly number[] {
  const starts = [0];
  for (
    let at = bytes.indexOf(LINE_FEED);
    at !== -1 && at + 1 < bytes.length;
    at = bytes.indexOf(LINE_FEED, at + 1)
  ) {
    starts.push(at + 1);
  }
  return starts;
}
