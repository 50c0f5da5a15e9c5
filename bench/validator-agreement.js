/**
 * How well terraform over replayed schemas agrees with terraform over the real AWS provider, and
 * what each costs, in the same run:
 *
 *     TF_MIRROR=<folder of terraform-provider-aws> node bench/validator-agreement.js \
 *       ../shared/corpus/drafts-gpt4.jsonl --field draft --rows 30 --out tmp/agreement.json
 *
 * Without TF_MIRROR, or with --replay-only, it only counts what the replay finds. Rows whose `cloud`
 * is not AWS are passed over. A row takes the real provider about 5 s on two cores.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
// Inside node_modules, so that the bundle finds its packages and git does not see it.
const cache = new URL('../node_modules/.cache/', import.meta.url);
const outfile = fileURLToPath(new URL('validator-agreement.js', cache));
await mkdir(cache, { recursive: true });
await build({
  entryPoints: [`${here}validator-agreement/main.ts`],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  // Lowers `await using`, which Node 20 does not know.
  target: 'node20',
  logLevel: 'warning',
});
await (await import(outfile)).main(process.argv.slice(2));
