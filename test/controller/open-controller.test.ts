/**
 * @jest-environment ./test/controller/onnx-environment.js
 */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Controller } from '../../src/controller/controller.ts';
import { type ControllerOptions, openController } from '../../src/controller/open-controller.ts';
import { copyOfTinyModel, expected, replaceFile, reseal, TINY_MODEL } from './tiny-model.ts';
import { workerProgram } from './worker-program.ts';

const worker = await workerProgram();
const python = await expected();
const open = (options: ControllerOptions = {}, folder = TINY_MODEL): Promise<Controller> =>
  openController(folder, { worker, threads: 1, ...options });

const controller = await open();
afterAll(async () => {
  await controller[Symbol.asyncDispose]();
  await rm(worker);
});

const endless = { stop: [], maxTokens: 500 };

test('says what it is', () => {
  expect(controller.description).toEqual({
    name: 'tiny',
    base: { name: 'random weights', licence: 'Apache-2.0' },
    precision: 'fp32',
    contextLength: 640,
    promptVersion: 0,
    device: 'cpu',
  });
});

test('says what its word counts in ranking, where that was learned', async () => {
  await using copy = await copyOfTinyModel();
  const rankWeights = { rules: 20, length: 0.1 };
  await reseal(copy.folder, (manifest) => Object.assign(manifest, { rankWeights }));
  await using trained = await open({}, copy.folder);
  expect(trained.description.rankWeights).toEqual(rankWeights);
  await reseal(copy.folder, (manifest) =>
    Object.assign(manifest, { rankWeights: { rules: 0, length: 0 } }),
  );
  await expect(open({}, copy.folder)).rejects.toThrow(/rankWeights/);
});

test('scores as PyTorch does', async () => {
  const scores = await controller.score(python.prefix, python.candidates);
  for (const [index, score] of scores.entries())
    expect(score).toBeCloseTo(python.scores[index] as number, 3);
  expect(await controller.score(python.prefix, [])).toEqual([]);
});

test('calls that overlap are answered in turn', async () => {
  const [first, written, second] = await Promise.all([
    controller.score(python.prefix, python.candidates),
    controller.write(python.prefix, { stop: [], maxTokens: 5 }),
    controller.score(python.prefix, python.candidates),
  ]);
  expect(first).toEqual(second);
  expect(written.tokens).toBe(5);
});

test('asks what may stand', async () => {
  const plain = await controller.write(python.prefix, { stop: [], maxTokens: 20 });
  const banned = plain.text[0] as string;
  const asked = await controller.write(python.prefix, {
    stop: [],
    maxTokens: 20,
    draft: plain.text,
    accept: (text, ended) => !ended && !text.startsWith(banned),
  });
  expect(asked.text.startsWith(banned)).toBe(false);
  expect(asked.tokens).toBe(20);
});

test("the caller's own mistake is the caller's, and the next call is answered", async () => {
  const accept = () => {
    throw new TypeError('oops');
  };
  await expect(controller.write('a', { stop: [], maxTokens: 5, accept })).rejects.toThrow('oops');
  expect(await controller.score('a', ['b'])).toHaveLength(1);
});

describe('what it cannot answer is an error with a reason, and counted', () => {
  test('a call that is aborted before and while it runs', async () => {
    const before = controller.failures.get('aborted') ?? 0;
    const done = AbortSignal.abort();
    await expect(controller.score('a', ['b'], done)).rejects.toMatchObject({ reason: 'aborted' });
    const soon = new AbortController();
    const accept = () => {
      soon.abort();
      return true;
    };
    await expect(
      controller.write(python.prefix, { ...endless, accept }, soon.signal),
    ).rejects.toMatchObject({ reason: 'aborted' });
    expect(controller.failures.get('aborted')).toBe(before + 2);
  });

  test('a prefix that is too long', async () => {
    await expect(controller.score('x '.repeat(700), ['b'])).rejects.toMatchObject({
      reason: 'too-long',
    });
    expect(controller.failures.get('too-long')).toBe(1);
  });

  test('no time at all', async () => {
    await using hurried = await open({ limits: { ms: 0 } });
    await expect(hurried.score(python.prefix, ['b'])).rejects.toMatchObject({
      reason: 'out-of-time',
    });
  });

  test('weights that give no numbers', async () => {
    await using copy = await copyOfTinyModel();
    // All bits set is not a number.
    await replaceFile(copy.folder, 'model.onnx.data', Buffer.alloc(188_416, 0xff));
    await using poisoned = await open({}, copy.folder);
    await expect(poisoned.score('a', ['b'])).rejects.toMatchObject({ reason: 'not-finite' });
    expect([...poisoned.failures]).toEqual([['not-finite', 1]]);
  });

  test('a worker that dies', async () => {
    const program = join(TINY_MODEL, '..', 'dies.mjs');
    await using dying = await open({ worker: pathToFileURL(program) });
    await expect(dying.score('a', ['b'])).rejects.toMatchObject({ reason: 'crashed' });
    await expect(dying.score('a', ['b'])).rejects.toMatchObject({ reason: 'crashed' });
    expect(dying.failures.get('crashed')).toBe(2);
  });

  test('a controller that is closed', async () => {
    const closed = await open();
    await closed[Symbol.asyncDispose]();
    await closed[Symbol.asyncDispose]();
    await expect(closed.score('a', ['b'])).rejects.toMatchObject({ reason: 'crashed' });
  });
});

describe('does not open', () => {
  test('a folder that is not what its manifest says', async () => {
    await using copy = await copyOfTinyModel();
    await writeFile(join(copy.folder, 'model.onnx.data'), '');
    await expect(open({}, copy.folder)).rejects.toMatchObject({
      reason: 'unusable-model',
      message: expect.stringContaining('model.onnx.data has 0 bytes'),
    });
  });

  test('a model that is no model, whatever its manifest says', async () => {
    await using copy = await copyOfTinyModel();
    await replaceFile(copy.folder, 'model.onnx', Buffer.from(''));
    await expect(open({}, copy.folder)).rejects.toMatchObject({ reason: 'unusable-model' });
  });

  test('a model for the CPU on another device', async () => {
    await expect(open({ device: 'cuda' })).rejects.toMatchObject({
      reason: 'unusable-model',
      message: expect.stringContaining('--attention plain'),
    });
  });
});
