import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/controller/controller-error.ts
var ControllerError = class extends Error {
  name = "ControllerError";
  reason;
  constructor(reason, message, options) {
    super(message, options);
    this.reason = reason;
  }
};
function asControllerError(error) {
  if (error instanceof ControllerError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const reason = OUT_OF_MEMORY.test(message) ? "out-of-memory" : "unusable-model";
  return new ControllerError(reason, message, { cause: error });
}
var OUT_OF_MEMORY = /failed to allocate memory|out of memory|bad_alloc|array buffer allocation failed/i;

export {
  ControllerError,
  asControllerError
};
