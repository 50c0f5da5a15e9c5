/** What the process exits with; the same table stands in `--help` and the README. */
export const EXIT = {
  ok: 0,
  findingsRemain: 1,
  usage: 2,
  input: 3,
  validator: 4,
  internal: 5,
  config: 6,
  unfit: 7,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_CODE_HELP = `
Exit codes:
  0    nothing is left to fix
  1    findings remain, or a part could not be judged
  2    wrong usage
  3    input could not be read, or a file could not be written
  4    the engine, the controller or the drafting model that was asked for is not there or failed
  5    internal error
  6    the configuration cannot be used, or says no
  7    doctor: a repair would not run
  130  interrupted`;
