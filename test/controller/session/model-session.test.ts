/**
 * @jest-environment ./test/controller/onnx-environment.js
 */
import { join } from 'node:path';
import { InferenceSession } from 'onnxruntime-node';
import { KvCache } from '../../../src/controller/session/kv-cache.ts';
import { ModelSession } from '../../../src/controller/session/model-session.ts';
import { TINY_MODEL } from '../tiny-model.ts';

const session = await ModelSession.open(join(TINY_MODEL, 'model.onnx'), {
  device: 'cpu',
  threads: 1,
});
afterAll(() => session.dispose());

const ids = Array.from({ length: 300 }, (_, index) => (index * 37) % 380);

async function cacheOf(lengths: readonly number[]): Promise<KvCache> {
  const cache = new KvCache(session.shape);
  for (const length of lengths) {
    const step = ids.slice(cache.length, cache.length + length);
    const { outputs } = await session.run({ ids: step, wanted: [] }, cache);
    cache.append(outputs, length);
  }
  return cache;
}

/** The logits behind the first token of a step of `size` tokens. */
async function first(cache: KvCache, size: number): Promise<Float32Array> {
  const step = ids.slice(0, size);
  const { logits } = await session.run({ ids: step, wanted: [0] }, cache);
  return logits.slice(0, session.shape.vocabulary);
}

test('a token has the same logits, to the bit, in a step of any size', async () => {
  const cache = await cacheOf([40]);
  const alone = await first(cache, 1);
  for (const size of [2, 3, 4, 9, 17, 33]) expect(await first(cache, size)).toEqual(alone);
});

test('what was read in one step or many is the same to the bit', async () => {
  const alone = await first(await cacheOf([300]), 1);
  expect(await first(await cacheOf([1, 1, 2, 96, 200]), 1)).toEqual(alone);
  expect(await first(await cacheOf([255, 1, 44]), 1)).toEqual(alone);
});

test('tokens that are taken back leave nothing behind', async () => {
  const cache = await cacheOf([40]);
  const before = await first(cache, 1);
  const { outputs } = await session.run({ ids: ids.slice(100, 140), wanted: [] }, cache);
  cache.append(outputs, 40);
  expect(await first(cache, 1)).not.toEqual(before);
  cache.truncate(40);
  expect(await first(cache, 1)).toEqual(before);
});

test('every number that goes in or out is a float32 or an int64: Node 23 and newer break float16', async () => {
  const runtime = await InferenceSession.create(join(TINY_MODEL, 'model.onnx'));
  const types = [...runtime.inputMetadata, ...runtime.outputMetadata].map((one) =>
    one.isTensor ? one.type : 'no tensor',
  );
  await runtime.release();
  expect(new Set(types)).toEqual(new Set(['float32', 'int64']));
  const { outputs } = await session.run({ ids: [1, 2], wanted: [1] }, new KvCache(session.shape));
  for (const { type } of Object.values(outputs)) expect(type).toBe('float32');
});
