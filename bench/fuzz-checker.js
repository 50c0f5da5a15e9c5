/**
 * Looks for modules on which the checker and terraform differ: mutates modules of the corpora,
 * asks both, and makes what differs small.
 *
 *     node bench/fuzz-checker.js --cases 2000 --seed 1
 *     node bench/fuzz-checker.js --cases 2000 --seed 1 --only wrong-reference --stop-after 5
 *
 * The same seed makes the same modules; terraform's answers are kept, so that a second run after a
 * change of the checker takes seconds. Shrunk modules go to tmp/fuzz/<class>/.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
// Inside node_modules, so that the bundle finds its packages and git does not see it.
const cache = new URL('../node_modules/.cache/', import.meta.url);
const outfile = fileURLToPath(new URL('fuzz-checker.js', cache));
await mkdir(cache, { recursive: true });
await build({
  entryPoints: [`${here}fuzz-checker/main.ts`],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
await (await import(outfile)).main(process.argv.slice(2));
