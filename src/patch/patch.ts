/** One file of a pull request's diff, as the diff between merge base and head has it. */
export interface FilePatch {
  /** In the head; in the base for a removed file. Relative to the top of the repository, with `/`. */
  readonly path: string;
  /** Where the file was in the base, when it was moved. */
  readonly previousPath?: string;
  readonly status: FileStatus;
  readonly hunks: readonly Hunk[];
}

export type FileStatus = 'added' | 'modified' | 'removed' | 'renamed';

/** Lines that stand together in a diff, context included. Both ends of a review comment must lie in one of them. */
export interface Hunk {
  readonly lines: readonly HunkLine[];
}

/** Line numbers count from 1. `text` is without the line's end; a carriage return before it stays. */
export type HunkLine = (
  | {
      readonly kind: 'context';
      readonly oldLine: number;
      readonly newLine: number;
      readonly text: string;
    }
  | { readonly kind: 'added'; readonly newLine: number; readonly text: string }
  | { readonly kind: 'removed'; readonly oldLine: number; readonly text: string }
) & {
  /** The last line of its file, and nothing ends it: "\ No newline at end of file". */
  readonly noNewline?: true;
};
