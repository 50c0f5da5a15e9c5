import type { Gap } from '../../github/outcome.ts';

/** Where the files of a commit are read from, without anything being checked out or run. */
export interface TreeSource {
  /** Everything of a commit; rejects with StoppedError where it cannot be listed. */
  readonly list: (commit: string) => Promise<Listing>;
  /**
   * The bytes of files of one listing, by path; what cannot be read is left out. `costly` sources are asked for as
   * little as possible.
   */
  readonly read: (
    commit: string,
    entries: readonly FileEntry[],
  ) => Promise<ReadonlyMap<string, Buffer>>;
  /** Each file is a request. */
  readonly isCostly: boolean;
}

export interface Listing {
  /** Regular files only: links and submodules lead out of the repository. */
  readonly files: readonly FileEntry[];
  /** Paths of symbolic links, untrusted. Terraform follows them. */
  readonly links: readonly string[];
  readonly gaps: readonly Gap[];
}

export interface FileEntry {
  /** From the top of the repository, with `/`; untrusted. */
  readonly path: string;
  /** Of the blob. */
  readonly sha: string;
  /** Bytes. */
  readonly size: number;
}
