/**
 * How well src/functions and src/value agree with real terraform on calls with constant and unknown arguments:
 *
 *     node bench/function-agreement.js [--seed 1] [--each 12] [--show 20] [--only cidrsubnet,merge] [--record 150]
 *
 * Needs `terraform` on the PATH. Written calls and `--each` generated ones a function are evaluated by both; one
 * `validate`, one `apply` and one `console` of a module of outputs answer for terraform. `--record` prints a
 * sample of the written calls with terraform's answers, which is what test/functions/recorded-calls.jsonl holds.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
// Inside node_modules, so that the bundle finds its packages and git does not see it.
const folder = new URL('../node_modules/.cache/', import.meta.url);
const outfile = fileURLToPath(new URL('function-agreement.js', folder));
await mkdir(folder, { recursive: true });
await build({
  entryPoints: [`${here}function-agreement/main.ts`],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});
await (await import(outfile)).main(process.argv.slice(2));
