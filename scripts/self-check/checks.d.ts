export interface Check {
  /** As OpenSSF Scorecard names it, and which part of it. */
  readonly name: string;
  /** What was looked at, for a person. */
  readonly seen: string;
  /** Each with its file; none: it passes. */
  readonly problems: readonly string[];
}

/** `root`: the top of a git checkout. */
export function checksOf(root: string): Promise<readonly Check[]>;
