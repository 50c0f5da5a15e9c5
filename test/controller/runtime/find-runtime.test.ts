import { readdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findRuntime } from '../../../src/controller/runtime/find-runtime.ts';
import { BUILD, type PinnedRuntime } from '../../../src/controller/runtime/pinned-runtime.ts';
import { folderWith } from '../../support/temporary.ts';
import { leadsTo } from '../package/model-server.ts';
import { packed, pathOf, pinnedTo, registryWith } from './small-registry.ts';

const never = new AbortController().signal;
const here = new URL(import.meta.url);
/** A program beside which there is nothing. */
const lonely = pathToFileURL(join(await folderWith(), 'program.js'));

const SHAPE: PinnedRuntime = {
  version: '1.30.0',
  packages: [
    {
      name: 'onnxruntime-node',
      integrity: '',
      maxBytes: 4096,
      files: ['package.json', 'dist/', `bin/napi-v6/${BUILD}/`],
    },
    { name: 'onnxruntime-common', integrity: '', maxBytes: 4096, files: ['package.json', 'dist/'] },
  ],
};

const FILES = {
  'package.json':
    '{ "main": "dist/index.js", "scripts": { "postinstall": "node script/install" } }',
  'dist/index.js': "module.exports = require('onnxruntime-common');",
  [`bin/napi-v6/${BUILD}/library.so`]: 'native',
  'bin/napi-v6/plan9/mips/library.so': 'foreign',
  'script/install.js': 'throw new Error("run")',
};
const packages = {
  'onnxruntime-node': await packed(await folderWith(FILES), [
    'package.json',
    'dist',
    'bin',
    'script',
  ]),
  'onnxruntime-common': await packed(
    await folderWith({
      'package.json': '{ "main": "dist/index.js" }',
      'dist/index.js': 'module.exports = "common";',
    }),
    ['package.json', 'dist'],
  ),
};
const pinned = pinnedTo(SHAPE, packages);

const cacheOf = async () => {
  const root = await folderWith();
  return { root, versions: join(root, 'onnxruntime-node', '1.30.0') };
};

const find = (origin: string, root: string, of = pinned, signal = never): Promise<string> =>
  findRuntime(lonely, signal, {
    env: { RUNNER_TOOL_CACHE: root, npm_config_registry: `${origin}/npm` },
    pinned: of,
  });

test('a program for which npm installed it keeps its own, and nothing is asked for', async () => {
  const env = { npm_config_registry: 'no registry' };
  expect(await findRuntime(here, never, { env, pinned })).toBe(here.href);
});

test('only what this machine needs is unpacked, and it is required from there', async () => {
  await using registry = await registryWith(packages);
  const { root, versions } = await cacheOf();
  const runtime = await find(registry.origin, root);
  expect(createRequire(runtime)('onnxruntime-node')).toBe('common');
  const unpacked = join(versions, process.arch, 'node_modules', 'onnxruntime-node');
  const names = await readdir(unpacked, { recursive: true });
  expect(names).toContain(`bin/napi-v6/${BUILD}/library.so`);
  expect(names.filter((name) => /script|plan9/.test(name))).toEqual([]);
  expect(await readdir(versions)).toEqual([process.arch, `${process.arch}.complete`]);

  expect(await find(registry.origin, root)).toBe(runtime);
  expect(registry.asked).toHaveLength(2);
});

test('two runs at once come to one folder', async () => {
  await using registry = await registryWith(packages);
  const { root, versions } = await cacheOf();
  const [first, second] = await Promise.all([
    find(registry.origin, root),
    find(registry.origin, root),
  ]);
  expect(first).toBe(second);
  expect(await readdir(versions)).toEqual([process.arch, `${process.arch}.complete`]);
});

test.each(['node_modules/onnxruntime-node/dist/index.js', `node_modules/stranger.js`])(
  'a copy in which %s was changed is told of, not used',
  async (path) => {
    await using registry = await registryWith(packages);
    const { root, versions } = await cacheOf();
    await find(registry.origin, root);
    await writeFile(join(versions, process.arch, path), "module.exports = 'other';");
    await expect(find(registry.origin, root)).rejects.toMatchObject({
      reason: 'no-runtime',
      message: expect.stringMatching(/was changed; delete it/),
    });
  },
);

const node = pathOf('onnxruntime-node');
test.each([
  ['other bytes', { [node]: (r) => r.end('{}') }, /has sha512 [0-9a-f]{128}, not/],
  ['more bytes', { [node]: (r) => r.end(Buffer.alloc(5000)) }, /more than 4096 bytes/],
  [
    'a missing package',
    { [pathOf('onnxruntime-common')]: (r) => r.writeHead(404).end() },
    /common.* answered 404/,
  ],
  ['a way to plain http', { [node]: leadsTo('http://169.254.169.254/x') }, /must begin with https/],
  ['a connection that breaks', { [node]: (r) => r.destroy() }, /fetch failed \(.+\)\.$/],
] as [string, NonNullable<Parameters<typeof registryWith>[1]>, RegExp][])(
  '%s is refused, and nothing of it stays',
  async (_, answers, message) => {
    await using registry = await registryWith(packages, answers);
    const { root, versions } = await cacheOf();
    await expect(find(registry.origin, root)).rejects.toMatchObject({
      name: 'ControllerError',
      reason: 'no-runtime',
      message: expect.stringMatching(message),
    });
    expect(await readdir(versions)).toEqual([]);
  },
);

describe('a tarball of the right hash', () => {
  const found = async (bytes: Buffer): Promise<{ runtime: Promise<string>; root: string }> => {
    const tarballs = { ...packages, 'onnxruntime-node': bytes };
    const registry = await registryWith(tarballs);
    const { root } = await cacheOf();
    const { version, packages: shapes } = pinnedTo(SHAPE, tarballs);
    const roomy = { version, packages: shapes.map((shape) => ({ ...shape, maxBytes: 2 ** 22 })) };
    const runtime = find(registry.origin, root, roomy).finally(() =>
      registry[Symbol.asyncDispose](),
    );
    return { runtime, root };
  };

  test('that leads out of its folder is refused', async () => {
    const folder = await folderWith({ 'deep/in/here.txt': '', 'escaped.txt': 'out' });
    const prefix = 'package/dist/../../..';
    const bytes = await packed(folder, ['escaped.txt'], { prefix, preservePaths: true });
    const { runtime, root } = await found(bytes);
    await expect(runtime).rejects.toMatchObject({ message: expect.stringMatching(/'\.\.'/) });
    expect((await readdir(root, { recursive: true })).join()).not.toMatch(/escaped/);
  });

  test('that holds links loses them', async () => {
    const folder = await folderWith(FILES);
    await symlink('/etc', join(folder, 'dist', 'etc'));
    const { runtime, root } = await found(await packed(folder, ['package.json', 'dist']));
    await runtime;
    const names = (await readdir(root, { recursive: true })).join();
    expect(names).toMatch(/dist\/index\.js/);
    expect(names).not.toMatch(/etc/);
  });

  test('that swells is refused before it is written', async () => {
    const folder = await folderWith({ 'dist/zeros': '' });
    await truncate(join(folder, 'dist/zeros'), 2 ** 28 + 1);
    const { runtime } = await found(await packed(folder, ['dist']));
    await expect(runtime).rejects.toMatchObject({
      message: expect.stringMatching(/unpacks to more than 268435456 bytes/),
    });
  });

  test('that is cut off is refused', async () => {
    const whole = packages['onnxruntime-node'];
    const { runtime } = await found(whole.subarray(0, whole.length / 2));
    await expect(runtime).rejects.toMatchObject({ reason: 'no-runtime' });
  });
});

test('a run that is stopped leaves nothing behind', async () => {
  const stop = new AbortController();
  const reason = new Error('stopped');
  await using registry = await registryWith(packages, {
    [pathOf('onnxruntime-common')]: () => stop.abort(reason),
  });
  const { root, versions } = await cacheOf();
  await expect(find(registry.origin, root, pinned, stop.signal)).rejects.toBe(reason);
  expect(await readdir(versions)).toEqual([]);
});

test.each([
  ['https://me:secret@127.0.0.1/npm', /no user name and no password/],
  ['http://registry.example/npm', /must begin with https/],
  ['registry', /is no URL/],
])('a registry of %s is refused in words without it', async (named, message) => {
  const { root } = await cacheOf();
  const env = { RUNNER_TOOL_CACHE: root, NPM_CONFIG_REGISTRY: named };
  const error = await findRuntime(lonely, never, { env, pinned }).catch((cause: Error) => cause);
  expect(error).toMatchObject({ reason: 'no-runtime', message: expect.stringMatching(message) });
  expect(String(error)).not.toMatch(/secret/);
});
