/** What came of asking GitHub: the value, or why there is none. Nothing here is ever thrown. */
export type Outcome<T> = Done<T> | Problem;

export interface Done<T> {
  readonly kind: 'done';
  readonly value: T;
}

/**
 * Why GitHub did not do what it was asked. `message` is one sentence or two for people, on one line, without the
 * token, and ends with what to do next. It may repeat words of the API: escape it for where it is shown.
 */
export type Problem =
  /** The token may not. 401, 403, 451. */
  | { readonly kind: 'forbidden'; readonly message: string }
  /** Gone, or hidden from this token. 404, 410. */
  | { readonly kind: 'not-found'; readonly message: string }
  /** New commits came in between; `headSha` is the head now. */
  | { readonly kind: 'head-moved'; readonly message: string; readonly headSha: string }
  /** Refused for what was asked, mostly 422; surely nothing was done. */
  | { readonly kind: 'rejected'; readonly message: string; readonly reasons: readonly string[] }
  /** A rate limit, after as much waiting as a run can afford; surely nothing was done. */
  | { readonly kind: 'limited'; readonly message: string; readonly until: Date }
  /** No answer, or none that can be read; surely nothing was written. */
  | { readonly kind: 'unreachable'; readonly message: string }
  /** A write that may have happened: look before it is asked for again. */
  | { readonly kind: 'unknown-outcome'; readonly message: string };

/** A value, and what is missing from it. No run may say "all good" while there are gaps. */
export interface Told<T> {
  readonly value: T;
  readonly gaps: readonly Gap[];
}

export interface Gap {
  readonly kind:
    | 'too-many-files'
    | 'too-many-commits'
    | 'too-many-comments'
    | 'no-patch'
    | 'history'
    | 'tree-truncated';
  /** The file or directory it is about; untrusted. */
  readonly path?: string;
  /** One sentence, without the path. */
  readonly message: string;
}
