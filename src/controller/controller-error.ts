/**
 * Why the controller gave no answer.
 * - `unusable-model`: the folder is not what its manifest says, or the runtime refuses the model.
 * - `no-runtime`: onnxruntime-node is not installed and cannot be fetched.
 * - `too-long`: more tokens than the model or the memory budget allows.
 * - `not-finite`: the model computed no numbers.
 * - `crashed`: the worker is gone; every later call fails too.
 */
export type FailureReason =
  | 'unusable-model'
  | 'no-runtime'
  | 'too-long'
  | 'out-of-time'
  | 'out-of-memory'
  | 'not-finite'
  | 'aborted'
  | 'crashed';

export class ControllerError extends Error {
  override readonly name = 'ControllerError';
  readonly reason: FailureReason;

  constructor(reason: FailureReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** What any error of the model's runtime means to a caller. */
export function asControllerError(error: unknown): ControllerError {
  if (error instanceof ControllerError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const reason = OUT_OF_MEMORY.test(message) ? 'out-of-memory' : 'unusable-model';
  return new ControllerError(reason, message, { cause: error });
}

// The words of onnxruntime's CPU arena, of its CUDA arena, of C++ and of V8.
const OUT_OF_MEMORY =
  /failed to allocate memory|out of memory|bad_alloc|array buffer allocation failed/i;
