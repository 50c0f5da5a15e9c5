/** A file as it should stand in a repository. */
export interface PlannedFile {
  /** Relative to the top of the repository. */
  readonly path: string;
  readonly text: string;
}
