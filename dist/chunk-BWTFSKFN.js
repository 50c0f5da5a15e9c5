import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/deadline/deadline.ts
function deadline(ms, signal) {
  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  const timer = AbortSignal.timeout(ms);
  const late = () => controller.abort(timer.reason);
  timer.addEventListener("abort", late, { once: true });
  signal?.addEventListener("abort", abort, { once: true });
  if (signal?.aborted) abort();
  return {
    signal: controller.signal,
    race: (work) => raced(work, controller.signal),
    [Symbol.dispose]: () => {
      timer.removeEventListener("abort", late);
      signal?.removeEventListener("abort", abort);
    }
  };
}
function raced(work, signal) {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    if (signal.aborted) abort();
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

export {
  deadline
};
