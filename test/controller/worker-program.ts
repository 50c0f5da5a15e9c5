import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The worker as scripts/build.js would bundle it: threads cannot run TypeScript. */
export async function workerProgram(): Promise<URL> {
  const root = new URL('../../', import.meta.url);
  // Inside node_modules, so that the bundle finds its packages and git does not see it.
  const folder = new URL('node_modules/.cache/', root);
  const file = fileURLToPath(new URL(`controller-worker-${process.pid}.js`, folder));
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('src/controller/worker/main.ts', root))],
    write: false,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  await mkdir(folder, { recursive: true });
  await writeFile(file, outputFiles[0]?.contents ?? '');
  return pathToFileURL(file);
}
