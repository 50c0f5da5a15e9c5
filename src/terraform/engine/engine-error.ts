/**
 * What went wrong with the program that should judge, as opposed to what it judged.
 * - not-found: no such program on PATH
 * - daemon-down: docker or podman is there but cannot reach its service
 * - cannot-exec: the program or image does not start
 * - killed: ended by a signal or for want of memory
 * - timeout: over the time limit, and killed by us
 * - garbage-output: neither of these, but no terraform JSON on its output
 */
export type EngineFault =
  | 'not-found'
  | 'daemon-down'
  | 'cannot-exec'
  | 'killed'
  | 'timeout'
  | 'garbage-output';

/** `message` is one sentence on what happened and one on what to do next. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly fault: EngineFault;
  /** The first of the sentences, for the reason of a verdict. */
  readonly what: string;

  constructor(fault: EngineFault, what: string, next: string, options?: ErrorOptions) {
    super(`${what}. ${next}.`, options);
    this.fault = fault;
    this.what = what;
  }

  /** True where another module may fare better: the fault lies in this one, not in the set-up. */
  get isAboutOneModule(): boolean {
    return this.fault === 'killed' || this.fault === 'timeout' || this.fault === 'garbage-output';
  }
}
