import type { Tensor } from 'onnxruntime-node';
import { onnxruntime } from '../runtime/onnxruntime.ts';
import type { ModelShape } from './model-shape.ts';

/**
 * Keys and values of the tokens run so far, for every layer [1, KV, capacity, D], in memory of ours: the model reads
 * them in place and gives back those of new tokens only. Taking tokens back is a smaller `length`.
 */
export class KvCache {
  /** Tokens. */
  length = 0;
  private capacity = 0;
  private readonly shape: ModelShape;
  private tensors: Readonly<Record<string, Tensor>> = {};

  constructor(shape: ModelShape) {
    this.shape = shape;
    this.reserve(1);
  }

  /** The `past_key_values.*` inputs; good until the next `append`. */
  get feeds(): Readonly<Record<string, Tensor>> {
    return this.tensors;
  }

  /** Keeps the first `count` of the new tokens whose keys and values the model gave back. */
  append(outputs: Readonly<Record<string, Tensor>>, count: number): void {
    this.reserve(this.length + count);
    const { kvHeads, headSize } = this.shape;
    for (const [name, tensor] of Object.entries(this.tensors)) {
      const fresh = outputs[name.replace('past_key_values', 'new')] as Tensor;
      const from = fresh.data as Float32Array;
      const to = tensor.data as Float32Array;
      const stride = (fresh.dims[2] as number) * headSize;
      for (let head = 0; head < kvHeads; head++)
        to.set(
          from.subarray(head * stride, head * stride + count * headSize),
          (head * this.capacity + this.length) * headSize,
        );
    }
    this.length += count;
  }

  truncate(length: number): void {
    this.length = Math.min(this.length, length);
  }

  private reserve(tokens: number): void {
    if (tokens <= this.capacity) return;
    const capacity = Math.ceil(tokens / BUCKET) * BUCKET;
    const { layers, kvHeads, headSize } = this.shape;
    const grown: Record<string, Tensor> = {};
    for (let layer = 0; layer < layers; layer++)
      for (const part of ['key', 'value']) {
        const name = `past_key_values.${layer}.${part}`;
        const data = new Float32Array(kvHeads * capacity * headSize);
        const old = this.tensors[name]?.data as Float32Array | undefined;
        for (let head = 0; old && head < kvHeads; head++)
          data.set(
            old.subarray(head * this.capacity * headSize, (head + 1) * this.capacity * headSize),
            head * capacity * headSize,
          );
        grown[name] = new onnxruntime.Tensor('float32', data, [1, kvHeads, capacity, headSize]);
      }
    this.tensors = grown;
    this.capacity = capacity;
  }
}

// Tokens by which the cache grows: 12 MB for SmolLM2, so that a 300-token prompt grows it twice.
const BUCKET = 256;

/** Bytes of the cache and of one run's new keys and values. */
export const cacheBytes = ({ layers, kvHeads, headSize }: ModelShape, tokens: number): number =>
  layers * 2 * kvHeads * headSize * Float32Array.BYTES_PER_ELEMENT * (tokens + BUCKET);
