/** Ends after a time, or when another signal does. */
export interface Deadline extends Disposable {
  readonly signal: AbortSignal;
  /** What a promise comes to, or the signal's reason: for work that does not hear the signal. */
  readonly race: <Value>(work: Promise<Value>) => Promise<Value>;
}

/**
 * A signal that aborts with a TimeoutError after `ms` milliseconds, and with the reason of `signal` when that aborts.
 * Dispose of it when the work is done.
 *
 * In place of `AbortSignal.any([AbortSignal.timeout(ms), signal])`: in Node 20 the garbage collector can take
 * the timer of such a signal while an answer is waited for; one that is listened to stays.
 */
export function deadline(ms: number, signal?: AbortSignal): Deadline {
  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  const timer = AbortSignal.timeout(ms);
  const late = () => controller.abort(timer.reason);
  timer.addEventListener('abort', late, { once: true });
  signal?.addEventListener('abort', abort, { once: true });
  if (signal?.aborted) abort();
  return {
    signal: controller.signal,
    race: (work) => raced(work, controller.signal),
    [Symbol.dispose]: () => {
      timer.removeEventListener('abort', late);
      signal?.removeEventListener('abort', abort);
    },
  };
}

function raced<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
