/** A signal that is aborted when the runner cancels the job. While this lives, the process ends only by itself. */
export function cancellation(): Disposable & { readonly signal: AbortSignal } {
  const stop = new AbortController();
  const interrupt = () => stop.abort(new Error('The run was cancelled.'));
  // Once each: who insists ends the process.
  process.once('SIGTERM', interrupt).once('SIGINT', interrupt);
  return {
    signal: stop.signal,
    [Symbol.dispose]: () => void process.off('SIGTERM', interrupt).off('SIGINT', interrupt),
  };
}
