import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Runs `main` of bench/NAME/main.ts with the arguments of the command line. */
export async function runBench(name) {
  const { main } = await importBundled(`${name}/main.ts`);
  await main(process.argv.slice(2));
}

/** What a TypeScript file exports, relative to bench/. */
export async function importBundled(entry) {
  const file = await writeBundle(entry);
  return import(file.href).finally(() => rm(file));
}

/** Where a TypeScript file, relative to bench/, lies as one module; the caller removes it. */
export async function writeBundle(entry) {
  // Not by the URL of this file: it may stand in a bundle itself. Benches run from the top of the project.
  const code = await bundle(resolve('bench', entry));
  // Inside node_modules, so that the bundle finds its packages and git does not see it.
  const cache = resolve('node_modules/.cache');
  const file = join(cache, `${entry.replace(/\W+/g, '-')}-${process.pid}.js`);
  await mkdir(cache, { recursive: true });
  await writeFile(file, code);
  return pathToFileURL(file);
}

/** A TypeScript file and what it imports of ours as one module for Node; packages stay outside. */
export async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    write: false,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    // Lowers `await using`, which Node 20 does not know.
    target: 'node20',
    logLevel: 'warning',
  });
  return outputFiles[0].contents;
}
