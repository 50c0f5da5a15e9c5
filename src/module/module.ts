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
  /** What was left out, and why, in words for a person. */
  readonly skipped: readonly SkippedEntry[];
}

export interface SourceFile {
  readonly path: string;
  readonly bytes: Buffer;
}

export interface SkippedEntry {
  readonly path: string;
  readonly reason: string;
}

/** The same module with the bytes of some `.tf` files replaced; a new path adds a file. */
export function withFiles(module: Module, replaced: ReadonlyMap<string, Buffer>): Module {
  const kept = module.files.filter((file) => !replaced.has(file.path));
  const files = [...kept, ...[...replaced].map(([path, bytes]) => ({ path, bytes }))];
  return { ...module, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
