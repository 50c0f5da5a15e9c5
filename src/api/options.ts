/**
 * What `validate` and `repair` have in common.
 *
 * @public
 */
export interface ValidateOptions {
  /**
   * Who judges: terraform in a container, terraform on PATH, or the in-process checker, whose word is an approximation.
   * Default: `auto`, the first of them that is there.
   */
  readonly engine?: 'auto' | 'container' | 'local' | 'checker';
  /** Which program judges. Default: `auto`, which prefers terraform. */
  readonly core?: 'auto' | 'terraform' | 'tofu';
  /** Where relative paths begin. Default: the working directory of the process. */
  readonly cwd?: string;
  /** Ends the work; the promise is rejected with its reason. */
  readonly signal?: AbortSignal;
  /** Told what a user should know and no result says, e.g. that there is no terraform. One sentence without line end. */
  readonly onNotice?: (sentence: string) => void;
}

/**
 * What `repair` can be asked for.
 *
 * @public
 */
export interface RepairOptions extends ValidateOptions {
  /** Only findings in these lines are repaired. Default: all. */
  readonly scope?: readonly ScopeLines[];
  /** Whether what is deprecated is written the newer way too. Default: as the configuration says, else no. */
  readonly modernise?: boolean;
  /** How often a module is validated and repaired again, 1 or more. Default: as the configuration says, else 5. */
  readonly maxRounds?: number;
  /** The path of a configuration, or `false` for none. Default: `.iac-dpo.yml` in the directory, none for files in memory. */
  readonly config?: string | false;
  /** A model that has a say in which edit is taken: a folder, or a URL with `#sha256=HEX`. Default: none. */
  readonly controller?: string;
  /** What the model runs on. Default: `cpu`. */
  readonly device?: 'cpu' | 'cuda';
}

/**
 * Lines of a file, counted from 1, both ends inclusive.
 *
 * @public
 */
export interface ScopeLines {
  /** A path of `files`, or relative to `cwd`. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}
