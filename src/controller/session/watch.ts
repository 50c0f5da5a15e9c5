/** One call's way to be told to stop. */
export interface Watch {
  /** Throws ControllerError where the call was aborted or its time is up. */
  readonly check: () => void;
  readonly timeIsUp: () => boolean;
}
