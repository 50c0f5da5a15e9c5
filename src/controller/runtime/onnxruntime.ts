import { createRequire } from 'node:module';
import { workerData } from 'node:worker_threads';

/** What a worker is told of its runtime. */
export interface RuntimeData {
  /** From where onnxruntime-node is required: what `createRequire` takes. */
  readonly runtime: string;
}

/**
 * onnxruntime-node, from where the worker was told that it is: beside the program no `import` would find it.
 * Outside the worker it is the one that npm installed.
 */
export const onnxruntime: typeof import('onnxruntime-node') = createRequire(
  (workerData as Partial<RuntimeData> | null)?.runtime ?? import.meta.url,
)('onnxruntime-node');
