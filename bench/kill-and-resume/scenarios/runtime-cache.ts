import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'tar';
import { isKept } from '../../../src/controller/runtime/kept-runtime.ts';
import {
  BUILD,
  type PinnedRuntime,
  RUNTIME,
} from '../../../src/controller/runtime/pinned-runtime.ts';
import { tarballUrl } from '../../../src/controller/runtime/registry.ts';
import { programOf } from '../programs.ts';
import type { Scenario } from '../scenario.ts';
import { slowFiles } from './slow-files.ts';
import { treeOf } from './tree-of.ts';

/** A runtime of two packages, fetched and unpacked. */
export const runtimeCache: Scenario = {
  name: 'runtime cache',
  promise: 'the folder of the runtime is all there with every hash, or it is not there',
  atOnce: 'safe',
  open: async (folder) => {
    const { pinned, tarballs } = await small();
    const url = new URL('http://127.0.0.1');
    const server = await slowFiles(
      new Map(
        [...tarballs].map(([name, bytes]) => [
          tarballUrl(url, name, pinned.version).pathname,
          bytes,
        ]),
      ),
    );
    const kept = join(folder, 'cache', 'onnxruntime-node', pinned.version, process.arch);
    return {
      program: {
        args: [
          await programOf('bench/kill-and-resume/programs/fetch-runtime.ts'),
          join(folder, 'program.js'),
          JSON.stringify(pinned),
        ],
        cwd: folder,
        env: { RUNNER_TOOL_CACHE: join(folder, 'cache'), npm_config_registry: server.origin },
      },
      check: async () => {
        // Throws where it was recorded and is something else.
        await isKept(kept);
      },
      result: () => treeOf(kept),
      [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
    };
  },
};

interface Small {
  readonly pinned: PinnedRuntime;
  readonly tarballs: ReadonlyMap<string, Buffer>;
}

let made: Promise<Small> | undefined;

/** The pinned runtime in small: a tarball is made once, since its bytes tell the time. */
function small(): Promise<Small> {
  made ??= makeSmall();
  return made;
}

async function makeSmall(): Promise<Small> {
  const tarballs = new Map<string, Buffer>();
  const packages = [];
  for (const { name } of RUNTIME.packages) {
    const bytes = await tarballOf(name);
    const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
    tarballs.set(name, bytes);
    packages.push({
      name,
      integrity,
      maxBytes: 2 ** 20,
      files: ['package.json', 'dist/', `bin/napi-v6/${BUILD}/`],
    });
  }
  return { pinned: { version: RUNTIME.version, packages }, tarballs };
}

async function tarballOf(name: string): Promise<Buffer> {
  const folder = join(process.cwd(), 'node_modules/.cache', `kill-${process.pid}/${name}`);
  const native = `package/bin/napi-v6/${BUILD}`;
  await mkdir(join(folder, native), { recursive: true });
  await mkdir(join(folder, 'package/dist'), { recursive: true });
  await writeFile(join(folder, 'package/package.json'), JSON.stringify({ name }));
  for (const part of ['index.js', 'backend.js'])
    await writeFile(join(folder, 'package/dist', part), `// ${part}\n`);
  await writeFile(join(folder, native, 'library.so'), randomBytes(40_000));
  await create({ gzip: true, cwd: folder, file: join(folder, 'package.tgz') }, ['package']);
  return readFile(join(folder, 'package.tgz'));
}
