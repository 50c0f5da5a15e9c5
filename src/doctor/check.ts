/** What was looked at, and how it stands. */
export interface Check {
  /** A word or two: `judge`, `schemas`. */
  readonly name: string;
  /** `problem`: a repair as it was asked for would not run; `warning`: it would run, and be worth less. */
  readonly status: 'ok' | 'warning' | 'problem';
  /** What is there, without a full stop. */
  readonly found: string;
  /** What to do about it, without a full stop; absent where nothing has to be done. */
  readonly next?: string;
}

export const isProblem = ({ status }: Check): boolean => status === 'problem';
