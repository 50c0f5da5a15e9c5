/**
 * Repairs every AWS row of the corpora with `iac-dpo batch`, has ../shared/tools/judge.py judge drafts and
 * repairs with the real provider, and writes docs/evaluation.md:
 *
 *     npm run build && TF_MIRROR=<folder of terraform-provider-aws> node bench/evaluation.js
 *
 * Steps that are done are not done again: delete tmp/evaluation to start afresh. All of it takes an hour and a
 * half on two cores. The validator's agreement is read from tmp/evaluation/agreement-*.json, which
 * bench/validator-agreement.js writes.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const outfile = fileURLToPath(new URL('../node_modules/.cache/evaluation.js', import.meta.url));
await mkdir(new URL('../node_modules/.cache/', import.meta.url), { recursive: true });
await build({
  entryPoints: [fileURLToPath(new URL('evaluation/main.ts', import.meta.url))],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
await (await import(outfile)).main();
