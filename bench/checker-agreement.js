/**
 * How well the in-process checker agrees with real terraform over replayed schemas, on the corpora:
 *
 *     node bench/checker-agreement.js --fill              # asks terraform for every row, 2 at a time
 *     node bench/checker-agreement.js --out tmp/agreement.json
 *     node bench/checker-agreement.js --corpus gpt4 --show 'Unsupported argument'
 *     node bench/checker-agreement.js --time 60           # the ratio of the two times
 *
 * Terraform's answers are kept in tmp/validation by the hash of the text, so that the second line
 * takes seconds. They come from a frozen copy of the validator and its schemas; `--renew-oracle`
 * freezes the code as it is now and starts with no answers.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
// Inside node_modules, so that the bundle finds its packages and git does not see it.
const cache = new URL('../node_modules/.cache/', import.meta.url);
const outfile = fileURLToPath(new URL('checker-agreement.js', cache));
await mkdir(cache, { recursive: true });
await build({
  entryPoints: [`${here}checker-agreement/main.ts`],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
await (await import(outfile)).main(process.argv.slice(2));
