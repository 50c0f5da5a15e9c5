import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchPackage } from '../../../src/controller/package/fetch-package.ts';
import { modelSource } from '../../../src/controller/package/model-source.ts';
import { openPackage } from '../../../src/controller/package/open-package.ts';
import { folderWith } from '../../support/temporary.ts';
import { TINY_MODEL } from '../tiny-model.ts';
import { leadsTo, modelServer } from './model-server.ts';

const MANIFEST = await readFile(join(TINY_MODEL, 'manifest.json'));
const SHA256 = createHash('sha256').update(MANIFEST).digest('hex');
const never = new AbortController().signal;

function fetchFrom(origin: string, cache: string, sha256 = SHA256, signal = never) {
  const source = modelSource(`${origin}/model/manifest.json#sha256=${sha256}`);
  if (source.kind !== 'url') throw new Error('no URL');
  return fetchPackage(source, cache, signal);
}

test('a model is fetched once, and is what its manifest says', async () => {
  await using server = await modelServer();
  const cache = join(await folderWith(), 'not', 'there', 'yet');
  const folder = await fetchFrom(server.origin, cache);
  expect(folder).toBe(join(cache, SHA256));
  expect((await openPackage(folder)).manifest.name).toBe('tiny');
  expect(server.asked).toHaveLength(5);
  expect(await fetchFrom(server.origin, cache)).toBe(folder);
  expect(server.asked).toHaveLength(5);
  expect(await readdir(cache)).toEqual([SHA256]);
});

test('two runs at once come to one folder', async () => {
  await using server = await modelServer();
  const cache = await folderWith();
  const [first, second] = await Promise.all([
    fetchFrom(server.origin, cache),
    fetchFrom(server.origin, cache),
  ]);
  expect(first).toBe(second);
  expect(await readdir(cache)).toEqual([SHA256]);
});

test('redirects are followed, and the files stand beside the manifest as it was named', async () => {
  await using store = await modelServer();
  await using server = await modelServer({
    '/model/manifest.json': leadsTo(`${store.origin}/model/manifest.json?signature=secret`),
    '/model/model.onnx': leadsTo('/model/here'),
    '/model/here': leadsTo(`${store.origin}/model/model.onnx`),
  });
  await using whole = await modelServer({
    '/model/manifest.json': leadsTo(`${store.origin}/model/manifest.json`),
  });
  const folder = await fetchFrom(whole.origin, await folderWith());
  expect((await openPackage(folder)).manifest.name).toBe('tiny');
  expect(whole.asked).toContain('/model/tokenizer.json');
  expect(store.asked).toEqual(['/model/manifest.json']);
  // The store answers by path alone, so that the signed address is not found there.
  await expect(fetchFrom(server.origin, await folderWith())).rejects.toMatchObject({
    message: expect.not.stringContaining('secret'),
  });
});

const endless = (response: import('node:http').ServerResponse) => {
  const more = (): void => {
    while (response.write(Buffer.alloc(65_536)));
    response.once('drain', more);
  };
  more();
};

test.each([
  ['another manifest', { '/model/manifest.json': (r) => r.end('{}') }, /manifest\.json has sha256/],
  ['a manifest without end', { '/model/manifest.json': endless }, /more than 1048576 bytes/],
  ['a file without end', { '/model/model.onnx': endless }, /model\.onnx has more than 9454 bytes/],
  ['other bytes', { '/model/tokenizer.json': (r) => r.end('{}') }, /tokenizer\.json has sha256/],
  ['a missing file', { '/model/tokenizer.json': (r) => r.writeHead(404).end() }, /answered 404/],
  [
    'a page that says sorry',
    { '/model/model.onnx': (r) => r.writeHead(503).end('x') },
    /answered 503/,
  ],
  ['a circle', { '/model/model.onnx': leadsTo('/model/model.onnx') }, /leads on more than 5 times/],
  [
    'another scheme',
    { '/model/model.onnx': leadsTo('ftp://127.0.0.1/x') },
    /must begin with https/,
  ],
  [
    'plain http elsewhere',
    { '/model/model.onnx': leadsTo('http://169.254.169.254/x') },
    /must begin with https/,
  ],
  [
    'a password',
    { '/model/model.onnx': leadsTo('https://a:b@127.0.0.1/x') },
    /no user name and no password/,
  ],
  [
    'a connection that breaks',
    { '/model/model.onnx': (r) => r.destroy() },
    /Cannot fetch the model of http:/,
  ],
] as [string, NonNullable<Parameters<typeof modelServer>[0]>, RegExp][])(
  '%s is refused, and nothing of it stays',
  async (_, answers, message) => {
    await using server = await modelServer(answers);
    const cache = await folderWith();
    await expect(fetchFrom(server.origin, cache)).rejects.toMatchObject({
      name: 'ControllerError',
      reason: 'unusable-model',
      message: expect.stringMatching(message),
    });
    expect(await readdir(cache)).toEqual([]);
  },
);

test('a run that is stopped leaves nothing behind', async () => {
  const stop = new AbortController();
  const reason = new Error('stopped');
  await using server = await modelServer({
    '/model/model.onnx': () => stop.abort(reason),
  });
  const cache = await folderWith();
  await expect(fetchFrom(server.origin, cache, SHA256, stop.signal)).rejects.toBe(reason);
  expect(await readdir(cache)).toEqual([]);
});

test('a copy that was changed is told of, not used', async () => {
  await using server = await modelServer();
  const cache = await folderWith();
  const folder = await fetchFrom(server.origin, cache);
  await writeFile(join(folder, 'manifest.json'), '{}');
  await expect(fetchFrom(server.origin, cache)).rejects.toThrow(/was changed; delete it/);
});
