/**
 * What is judged: a directory, or files that need not be on a disk. Of a directory without `.tf` files the root modules
 * below it are meant.
 *
 * @public
 */
export type Source = string | FilesSource;

/**
 * A module in memory.
 *
 * @public
 */
export interface FilesSource {
  /**
   * By path, relative to the module and with `/`. What terraform reads is `*.tf` at the top; everything else is there for
   * `file()` and its like. `.terraform.lock.hcl` says which releases of providers are meant.
   */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** What the result calls the module. Default: `.` */
  readonly name?: string;
}
