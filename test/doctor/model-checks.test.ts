import { cp, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { modelChecks } from '../../src/doctor/model-checks.ts';
import { workspace } from '../cli/run-cli.ts';

const TINY = 'test/fixtures/controller/tiny-model';
const signal = new AbortController().signal;
const look = (named: string, cwd = resolve('.'), env = {}) =>
  modelChecks(named, { env, cwd, signal });

test('without a controller the rules choose', async () => {
  expect(await look('none')).toEqual([
    { name: 'model', status: 'ok', found: expect.stringContaining('the rules') },
  ]);
});

test('a model is read, held against its hashes, and its runtime looked for', async () => {
  expect(await look(TINY)).toEqual([
    {
      name: 'model',
      status: 'ok',
      found: expect.stringMatching(/^tiny, .*every file as its hash says$/),
    },
    { name: 'model', status: 'ok', found: expect.stringContaining('onnxruntime-node') },
  ]);
});

test('a model that was changed stops repairs', async () => {
  await using root = await workspace({});
  await cp(TINY, join(root.path, 'model'), { recursive: true });
  await writeFile(join(root.path, 'model/model.onnx.data'), 'poisoned');
  expect(await look('model', root.path)).toEqual([
    {
      name: 'model',
      status: 'problem',
      found: expect.stringContaining('model.onnx.data'),
      next: 'name another --controller, or none',
    },
  ]);
  expect(await look('nowhere', root.path)).toMatchObject([{ status: 'problem' }]);
});

test('what has to be fetched is not fetched', async () => {
  const url = `https://models.example/manifest.json#sha256=${'a'.repeat(64)}`;
  expect(await look(url, '.', { XDG_CACHE_HOME: '/nowhere' })).toMatchObject([
    { status: 'warning', found: expect.stringContaining('/nowhere/iac-dpo/models') },
    { name: 'model' },
  ]);
  expect(await look('http://models.example/manifest.json')).toMatchObject([{ status: 'problem' }]);
});
