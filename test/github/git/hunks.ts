/** One hunk of the diff that GitHub shows: what a review comment can be anchored in. */
export interface DiffHunk {
  /** `@@ -1,3 +1,4 @@ …`, as printed. */
  readonly header: string;
  readonly lines: readonly DiffLine[];
}

/** `text` keeps the sign. A line has a number on each side where it stands; `position` counts from the file's first `@@`. */
export interface DiffLine {
  readonly text: string;
  readonly left: number | null;
  readonly right: number | null;
  readonly position: number;
}

/** Parses the part of a patch that begins with its first `@@` line. The no-newline marker belongs to no line. */
export function parseHunks(patch: string): DiffHunk[] {
  const hunks: { header: string; lines: DiffLine[] }[] = [];
  let left = 0;
  let right = 0;
  // "The line just below the "@@" line is position 1 …, continues to increase through lines of whitespace and additional hunks."
  let position = -1;
  for (const text of patch.split('\n')) {
    position += 1;
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
    if (header !== null) {
      left = Number(header[1]);
      right = Number(header[2]);
      hunks.push({ header: text, lines: [] });
      continue;
    }
    const sign = text[0];
    const lines = hunks.at(-1)?.lines;
    if (sign === ' ') lines?.push({ text, left: left++, right: right++, position });
    if (sign === '-') lines?.push({ text, left: left++, right: null, position });
    if (sign === '+') lines?.push({ text, left: null, right: right++, position });
  }
  return hunks;
}
