/**
 * @jest-environment ./test/controller/onnx-environment.js
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { execa } from 'execa';
import { openController } from '../../../src/controller/open-controller.ts';
import { BUILD, RUNTIME } from '../../../src/controller/runtime/pinned-runtime.ts';
import { folderWith } from '../../support/temporary.ts';
import { expected, TINY_MODEL } from '../tiny-model.ts';
import { packed, pathOf, pinnedTo, registryWith } from './small-registry.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const python = await expected();

/** A program and its worker as scripts/build.js bundles them, in a folder with nothing else; prints scores. */
async function program(): Promise<{ main: string; worker: URL }> {
  const folder = await folderWith({ 'package.json': '{ "type": "module" }' });
  const common: BuildOptions = {
    absWorkingDir: ROOT,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: ['onnxruntime-node'],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  };
  await build({
    ...common,
    entryPoints: ['src/controller/worker/main.ts'],
    outfile: join(folder, 'controller-worker.js'),
  });
  await build({
    ...common,
    stdin: {
      resolveDir: ROOT,
      contents: `
        import { openController } from './src/controller/open-controller.ts';
        const { model, pinned, prefix, candidates } = JSON.parse(process.argv[2]);
        const controller = await openController(model, { threads: 1, runtime: { pinned } });
        console.log(JSON.stringify(await controller.score(prefix, candidates)));
        await controller[Symbol.asyncDispose]();`,
    },
    outfile: join(folder, 'main.js'),
  });
  return {
    main: join(folder, 'main.js'),
    worker: pathToFileURL(join(folder, 'controller-worker.js')),
  };
}

const { main, worker } = await program();

test('a bundle with no node_modules fetches its runtime once, and scores with it as PyTorch does', async () => {
  const modules = join(ROOT, 'node_modules');
  // Of the native code only what is for this machine: with all of it a tarball has 114 MB.
  const tarballs = {
    'onnxruntime-node': await packed(join(modules, 'onnxruntime-node'), [
      'package.json',
      'dist',
      'script',
      `bin/napi-v6/${BUILD}`,
    ]),
    'onnxruntime-common': await packed(join(modules, 'onnxruntime-common'), [
      'package.json',
      'dist',
      'lib',
    ]),
  };
  await using registry = await registryWith(tarballs);
  const cache = await folderWith();
  const { prefix, candidates } = python;
  const asked = { model: TINY_MODEL, pinned: pinnedTo(RUNTIME, tarballs), prefix, candidates };
  const scores = async (): Promise<number[]> => {
    const { stdout } = await execa(process.execPath, [main, JSON.stringify(asked)], {
      cwd: cache,
      extendEnv: false,
      env: {
        HOME: cache,
        RUNNER_TOOL_CACHE: cache,
        npm_config_registry: `${registry.origin}/npm/`,
      },
    });
    return JSON.parse(stdout);
  };

  const first = await scores();
  expect(first).toHaveLength(python.scores.length);
  for (const [index, score] of first.entries())
    expect(score).toBeCloseTo(python.scores[index] as number, 3);
  expect(registry.asked).toEqual([pathOf('onnxruntime-node'), pathOf('onnxruntime-common')]);
  // As @actions/tool-cache lays it out.
  expect(await readdir(join(cache, 'onnxruntime-node', RUNTIME.version))).toEqual([
    process.arch,
    `${process.arch}.complete`,
  ]);

  expect(await scores()).toEqual(first);
  expect(registry.asked).toHaveLength(2);
}, 120_000);

test('a runtime that this machine cannot load is told of in its own words', async () => {
  const broken = await folderWith({
    'package.json': '{ "main": "dist/index.js" }',
    'dist/index.js': "throw new Error('GLIBC_2.99 not found');",
  });
  const bytes = await packed(broken, ['package.json', 'dist']);
  const tarballs = { 'onnxruntime-node': bytes, 'onnxruntime-common': bytes };
  await using registry = await registryWith(tarballs);
  const env = {
    RUNNER_TOOL_CACHE: await folderWith(),
    npm_config_registry: `${registry.origin}/npm/`,
  };
  const runtime = { env, pinned: pinnedTo(RUNTIME, tarballs) };
  await expect(openController(TINY_MODEL, { worker, runtime })).rejects.toMatchObject({
    reason: 'crashed',
    message: 'The worker could not start: Error: GLIBC_2.99 not found.',
  });
});
