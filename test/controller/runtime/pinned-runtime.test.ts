import { readdir, readFile } from 'node:fs/promises';
import { BUILDS, RUNTIME } from '../../../src/controller/runtime/pinned-runtime.ts';

const ROOT = new URL('../../../', import.meta.url);
const lock = JSON.parse(await readFile(new URL('package-lock.json', ROOT), 'utf8'));

test.each(RUNTIME.packages)('$name is the one of package-lock.json', ({ name, integrity }) => {
  expect(lock.packages[`node_modules/${name}`]).toMatchObject({
    version: RUNTIME.version,
    integrity,
  });
});

test('the builds are those that the package has', async () => {
  const root = new URL('node_modules/onnxruntime-node/bin/napi-v6/', ROOT);
  const found: string[] = [];
  for (const platform of await readdir(root))
    for (const arch of await readdir(new URL(platform, root))) found.push(`${platform}/${arch}`);
  expect(found.sort()).toEqual([...BUILDS].sort());
});
