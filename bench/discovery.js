/**
 * What it costs to find the roots that one changed file touches, in a generated repository:
 *
 *     node bench/discovery.js [--modules 1000] [--runs 5]
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
// Inside node_modules, so that the bundle finds its packages and git does not see it.
const cache = new URL('../node_modules/.cache/', import.meta.url);
const outfile = fileURLToPath(new URL('discovery.js', cache));
await mkdir(cache, { recursive: true });
await build({
  entryPoints: [`${here}discovery/main.ts`],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
await (await import(outfile)).main(process.argv.slice(2));
