/**
 * Takes the place of `AbortSignal.timeout`, so that a call that is never answered is given up at once and no other
 * call ever is, however slow the machine: `giveUp` ends all that is waited for, as the end of the time would.
 */
export function takeTime(): { readonly giveUp: () => void; readonly giveBack: () => void } {
  const real = AbortSignal.timeout;
  let waiting = new Set<AbortController>();
  AbortSignal.timeout = () => {
    const controller = new AbortController();
    waiting.add(controller);
    return controller.signal;
  };
  return {
    giveUp: () => {
      const late = waiting;
      waiting = new Set();
      for (const controller of late)
        controller.abort(
          new DOMException('The operation was aborted due to timeout', 'TimeoutError'),
        );
    },
    giveBack: () => {
      AbortSignal.timeout = real;
    },
  };
}
