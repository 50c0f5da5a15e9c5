import { readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPackage } from '../../../src/controller/package/open-package.ts';
import { copyOfTinyModel, replaceFile, reseal, TINY_MODEL } from '../tiny-model.ts';

test('opens a folder that is what its manifest says', async () => {
  const { manifest, modelPath } = await openPackage(TINY_MODEL);
  expect(modelPath).toBe(join(TINY_MODEL, 'model.onnx'));
  expect(manifest.base.licence).toBe('Apache-2.0');
});

type Spoil = (folder: string) => Promise<unknown>;

const spoilt: Record<string, readonly [Spoil, RegExp]> = {
  'a changed byte': [
    async (folder) => {
      const path = join(folder, 'model.onnx.data');
      const bytes = await readFile(path);
      bytes[5000] = (bytes[5000] as number) ^ 1;
      await writeFile(path, bytes);
    },
    /model\.onnx\.data has sha256 [0-9a-f]{64}, not/,
  ],
  'a file cut short': [
    (folder) => truncate(join(folder, 'model.onnx.data'), 100),
    /model\.onnx\.data has 100 bytes, not 188416/,
  ],
  'a missing file': [(folder) => rm(join(folder, 'tokenizer.json')), /ENOENT/],
  'a file that is not listed': [
    (folder) => writeFile(join(folder, 'extra.so'), ''),
    /extra\.so is not in manifest\.json/,
  ],
  'a link in place of a file': [
    async (folder) => {
      const path = join(folder, 'tokenizer.json');
      await rename(path, `${folder}-moved`);
      await symlink(`${folder}-moved`, path);
    },
    /tokenizer\.json is no regular file/,
  ],
  'a link in place of the manifest': [
    async (folder) => {
      const path = join(folder, 'manifest.json');
      await rename(path, `${folder}-manifest`);
      await symlink(`${folder}-manifest`, path);
    },
    /manifest\.json is no regular file/,
  ],
  'a path where a name should be': [
    (folder) => reseal(folder, (manifest) => Object.assign(manifest, { model: '../model.onnx' })),
    /manifest\.json: model is no plain file name/,
  ],
  'a model that is not listed': [
    (folder) => reseal(folder, (manifest) => Object.assign(manifest, { model: 'other.onnx' })),
    /other\.onnx is needed and not in manifest\.json/,
  ],
  'a field we do not know': [
    (folder) => reseal(folder, (manifest) => Object.assign(manifest, { script: 'run.sh' })),
    /manifest\.json: .*script/,
  ],
  'a manifest that is no JSON': [
    (folder) => writeFile(join(folder, 'manifest.json'), 'model: x'),
    /JSON/,
  ],
  'weights outside the folder': [
    async (folder) => {
      const bytes = await readFile(join(folder, 'model.onnx'), 'latin1');
      // The same length, so that the protobuf stays whole.
      const outside = bytes.replaceAll('model.onnx.data', '../../etc/shado');
      await replaceFile(folder, 'model.onnx', Buffer.from(outside, 'latin1'));
    },
    /\.\.\/\.\.\/etc\/shado is needed and not in manifest\.json/,
  ],
};

test.each(Object.entries(spoilt))('refuses %s', async (_, [spoil, message]) => {
  await using copy = await copyOfTinyModel();
  await spoil(copy.folder);
  await expect(openPackage(copy.folder)).rejects.toMatchObject({
    name: 'ControllerError',
    reason: 'unusable-model',
    message: expect.stringMatching(message),
  });
});

test('refuses a folder that is not there', async () => {
  await expect(openPackage('/nowhere')).rejects.toMatchObject({ reason: 'unusable-model' });
});
