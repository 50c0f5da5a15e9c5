/** Where an error or a warning stands; without a line it has no place in the text. */
export interface Flagged {
  readonly file?: string | undefined;
  /** From 1. */
  readonly line?: number | undefined;
}

/**
 * The paper's Syntax-Error Line Count: lines with an error or a warning, each counted once however many stand in it.
 * What has no line counts for nothing. The paper says of its own numbers that "5 is normal for a passing output", so it
 * must have counted lines of the validator's output as well: its Table 2 is comparable in order, not in size.
 */
export const errorLines = (flagged: readonly Flagged[]): number =>
  new Set(
    flagged.flatMap(({ file, line }) => (line === undefined ? [] : [`${line} ${file ?? ''}`])),
  ).size;
