import { createHash } from 'node:crypto';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPackage } from '../../../src/controller/package/open-package.ts';
import { programOf } from '../programs.ts';
import type { Scenario } from '../scenario.ts';
import { slowFiles } from './slow-files.ts';
import { treeOf } from './tree-of.ts';

/** A model that is fetched beside one that is there. */
export const modelCache: Scenario = {
  name: 'model cache',
  promise: 'a folder by the hash of a model verifies or is not there; the model before stays',
  atOnce: 'safe',
  open: async (folder) => {
    const names = await readdir(TINY_MODEL);
    const read = async (name: string) =>
      [`/model/${name}`, await readFile(join(TINY_MODEL, name))] as const;
    const files = new Map(await Promise.all(names.map(read)));
    const sha256 = createHash('sha256')
      .update(files.get('/model/manifest.json') ?? '')
      .digest('hex');
    const server = await slowFiles(files);
    const cache = join(folder, 'cache');
    const before = join(cache, 'f'.repeat(64));
    await cp(TINY_MODEL, before, { recursive: true });
    return {
      program: {
        args: [
          await programOf('bench/kill-and-resume/programs/fetch-model.ts'),
          `${server.origin}/model/manifest.json#sha256=${sha256}`,
          cache,
        ],
        cwd: folder,
        env: {},
      },
      check: async () => {
        await openPackage(before);
        if ((await readdir(cache)).includes(sha256)) await openPackage(join(cache, sha256));
      },
      result: () => treeOf(join(cache, sha256)),
      [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
    };
  },
};

const TINY_MODEL = 'test/fixtures/controller/tiny-model';
