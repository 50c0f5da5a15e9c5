import type { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Device } from '../controller.ts';
import { ControllerError } from '../controller-error.ts';
import { onnxruntime } from '../runtime/onnxruntime.ts';
import { attentionBias } from './attention-bias.ts';
import type { KvCache } from './kv-cache.ts';
import type { ModelShape } from './model-shape.ts';

/** New tokens behind those of the cache, each with the one before it. */
export interface Step {
  readonly ids: readonly number[];
  /** By token, the index of the one it follows, or -1: the last cached token. Left out: each follows the one before. */
  readonly parents?: readonly number[];
  /** The indices of the tokens whose successors are asked for, ascending. */
  readonly wanted: readonly number[];
}

export interface StepResult {
  /** By wanted token, the logits of its successor: [wanted, vocabulary]. */
  readonly logits: Float32Array;
  /** By wanted token, what to subtract from a logit to get a log-probability. */
  readonly logSumExp: Float32Array;
  /** What `KvCache.append` takes. */
  readonly outputs: Readonly<Record<string, Tensor>>;
}

/** The exported graph (training/export/serving_graph.py), one step at a time. */
export class ModelSession {
  readonly shape: ModelShape;
  private readonly session: InferenceSession;

  private constructor(session: InferenceSession) {
    this.session = session;
    this.shape = shapeOf(session);
  }

  static async open(
    path: string,
    { device, threads }: { device: Device; threads: number },
  ): Promise<ModelSession> {
    return new ModelSession(
      await onnxruntime.InferenceSession.create(path, {
        executionProviders: [device],
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        graphOptimizationLevel: 'all',
        logSeverityLevel: 3,
        // Waiting threads that spin take the core from terraform, which runs beside.
        extra: { session: { intra_op: { allow_spinning: '0' } } },
      }),
    );
  }

  /**
   * A token's logits are the same bits in every step, whatever else is in it, as long as what it may look at stands
   * in the same places.
   */
  async run({ ids: given, parents, wanted }: Step, cache: KvCache): Promise<StepResult> {
    const ids = atLeastTwo(given);
    const chained = parents === undefined || given.length === 1;
    const { bias, depths } = attentionBias(cache.length, chained ? chain(ids.length) : parents);
    // No logits at all is no shape that every operator takes.
    const rows = wanted.length === 0 ? [0] : atLeastTwo(wanted);
    const outputs = await this.session.run({
      input_ids: integers(ids, [1, ids.length]),
      position_ids: integers(depths, [1, ids.length]),
      attention_bias: new onnxruntime.Tensor('float32', bias, [
        1,
        1,
        ids.length,
        cache.length + ids.length,
      ]),
      logit_positions: integers(rows, [rows.length]),
      ...cache.feeds,
    });
    const logSumExp = outputs.log_sum_exp?.data as Float32Array;
    if (!logSumExp.every(Number.isFinite))
      throw new ControllerError('not-finite', 'The model computed no finite number.');
    return { logits: outputs.logits?.data as Float32Array, logSumExp, outputs };
  }

  async dispose(): Promise<void> {
    await this.session.release();
  }
}

/**
 * onnxruntime has other kernels for a matrix of one row: with 4-bit weights their logits differ by up to 0.4, and the
 * text would depend on what was guessed. Two rows and more agree to the bit.
 */
const atLeastTwo = (values: readonly number[]): readonly number[] =>
  values.length === 1 ? [...values, ...values] : values;

const chain = (length: number): number[] => Array.from({ length }, (_, index) => index - 1);

const integers = (values: readonly number[], dims: number[]): Tensor =>
  new onnxruntime.Tensor('int64', BigInt64Array.from(values, BigInt), dims);

function shapeOf({ inputMetadata, outputMetadata }: InferenceSession): ModelShape {
  const inputs = new Map(inputMetadata.map((input) => [input.name, input]));
  const past = inputs.get('past_key_values.0.key');
  const logits = outputMetadata.find(({ name }) => name === 'logits');
  const dims = past?.isTensor ? past.shape : [];
  const shape = {
    layers: inputMetadata.filter(({ name }) => /^past_key_values\.\d+\.key$/.test(name)).length,
    kvHeads: Number(dims[1]),
    headSize: Number(dims[3]),
    vocabulary: Number(logits?.isTensor ? logits.shape[2] : undefined),
  };
  const serves = ['input_ids', 'position_ids', 'attention_bias', 'logit_positions'].every((name) =>
    inputs.has(name),
  );
  if (serves && Object.values(shape).every(Number.isInteger)) return shape;
  throw new ControllerError(
    'unusable-model',
    'The model has not the inputs and outputs of training/export/serving_graph.py; export it again.',
  );
}
