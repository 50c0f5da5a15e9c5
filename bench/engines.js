/**
 * What a validation costs in every engine that is here, interleaved in one run, and the memory of
 * terraform in each; with TF_MIRROR also over the real AWS provider:
 *
 *     node bench/engines.js ../shared/corpus/drafts-gpt4.jsonl --field draft --rows 20 --out tmp/engines.json
 *
 * Without a JSONL file it takes the modules of examples/. `--ways` compares a container for each module
 * with containers that are made before they are needed. The container engine is the one that
 * IAC_DPO_CONTAINER_… names, else docker with the image of container/, else podman over the local terraform.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
// Inside node_modules, so that the bundle finds its packages and git does not see it.
const cache = new URL('../node_modules/.cache/', import.meta.url);
const outfile = fileURLToPath(new URL('engines.js', cache));
await mkdir(cache, { recursive: true });
await build({
  entryPoints: [`${here}engines/main.ts`],
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
