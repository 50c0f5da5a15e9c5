import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { embeddedModel } from '../../../src/controller/package/embedded-model.ts';
import { findModel } from '../../../src/controller/package/find-model.ts';
import { workspace } from '../../cli/run-cli.ts';

/** A package whose module looks for its model. */
async function look(files: Readonly<Record<string, string>>) {
  await using root = await workspace(files);
  const { path } = root;
  const model = embeddedModel(pathToFileURL(join(path, 'dist/deep/module.js')).href);
  return model && { ...model, folder: model.folder.slice(path.length) };
}

const served = (name: string) => JSON.stringify({ name, asset: { tag: `model-${name}` } });

test('the model is the one that default.json names, among others', async () => {
  const files = {
    'models/default.json': served('second-42'),
    'models/first-41/manifest.json': '{}',
    'models/second-42/manifest.json': '{}',
  };
  expect(await look(files)).toEqual({ name: 'second-42', folder: '/models/second-42' });
  // Reverting that one file brings the model before back.
  const reverted = { ...files, 'models/default.json': served('first-41') };
  expect(await look(reverted)).toEqual({ name: 'first-41', folder: '/models/first-41' });
});

test('a release without one has none', async () => {
  expect(await look({ 'dist/x.js': '' })).toBeUndefined();
  const signal = new AbortController().signal;
  await expect(findModel({ kind: 'embedded' }, '/nowhere', signal)).rejects.toThrow(
    'No model comes with this release.',
  );
});

test('a model that is named and not here is told with what to do', async () => {
  await expect(look({ 'models/default.json': served('third') })).rejects.toThrow(
    /names third, which is not in .*models; run training\/release\.py fetch, or reinstall iac-dpo\.$/,
  );
});

test.each([['{'], ['{}'], [served('../../etc')], [served('.hidden')], [served('a/b')], ['[]']])(
  'default.json with %j names no model',
  async (text) => {
    await expect(look({ 'models/default.json': text })).rejects.toThrow('names no model');
  },
);
