/**
 * A module: one directory of Terraform files, read once and never touched again.
 * Paths are relative to that directory, with `/`, and never start with `..` or `/`.
 */
export interface Module {
  /** The directory as the user named it; for messages only. */
  readonly label: string;
  /** The `.tf` files of the directory itself, sorted by path. */
  readonly files: readonly SourceFile[];
  /** Every other regular file below the directory, sorted by path (`.tf.json`, templates, zips …). */
  readonly assets: readonly SourceFile[];
  /** `.terraform.lock.hcl`, for the versions it names; terraform never gets it. */
  readonly lockFile?: Buffer;
  /** What was left out, and why, in words for a person. */
  readonly skipped: readonly SkippedEntry[];
  /**
   * What its calls led to when it was read, by the label of the `module` block. Absent where there
   * was no directory to look in. Ask `calledModules`, which knows when an edit changed a call.
   */
  readonly children?: ReadonlyMap<string, Child>;
}

export interface SourceFile {
  readonly path: string;
  readonly bytes: Buffer;
}

export interface SkippedEntry {
  readonly path: string;
  readonly reason: string;
}

/** Where a call of a module leads. `source` is the text of its argument. */
export type Child =
  | {
      readonly kind: 'local';
      readonly source: string;
      /** Relative to the caller, normalised: `modules/vpc`, `../vpc`. */
      readonly directory: string;
      readonly module: Module;
    }
  | {
      readonly kind: 'unseen';
      readonly source: string | undefined;
      readonly why: Unseen;
      /** More about `why` for a person, e.g. which limit. */
      readonly detail?: string;
    };

/** Why a called module was not read. The words are shown: `module "x" was not seen (registry)`. */
export type Unseen =
  | RemoteKind
  /** No directory of that name; an error, unlike the others. */
  | 'absent'
  | 'outside the tree'
  | 'unsafe path'
  | 'symbolic link'
  | 'unreadable'
  | 'calls itself'
  | 'over a limit'
  /** There was no directory to look in, or an edit changed the source. */
  | 'not read'
  /** Terraform itself rejects these three. */
  | 'dynamic source'
  | 'no source'
  | 'not a source';

export type RemoteKind =
  | 'registry'
  | 'git'
  | 'mercurial'
  | 'http'
  | 's3'
  | 'gcs'
  | 'absolute path'
  | 'other';

/** The same module with the bytes of some `.tf` files replaced; a new path adds a file. */
export function withFiles(module: Module, replaced: ReadonlyMap<string, Buffer>): Module {
  const kept = module.files.filter((file) => !replaced.has(file.path));
  const files = [...kept, ...[...replaced].map(([path, bytes]) => ({ path, bytes }))];
  return { ...module, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
