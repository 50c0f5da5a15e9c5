/**
 * Learns what the AWS provider checks beyond its schema by asking the provider itself, and writes it
 * to schemas/constraints-aws-VERSION.br with its manifest:
 *
 *     TF_MIRROR=<folder of terraform-provider-aws> node scripts/probe-provider.js [--folder tmp/probe-provider]
 *
 * Took 33 minutes on two cores shared with others, and 3 GB. Stopped and started again it goes on where it was;
 * the same answers give the same file.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);
// Inside node_modules, so that the bundle finds its packages and git does not see it.
const cache = new URL('node_modules/.cache/', root);
const outfile = fileURLToPath(new URL('probe-provider.js', cache));
await mkdir(cache, { recursive: true });
await build({
  entryPoints: [fileURLToPath(new URL('bench/probe-provider/main.ts', root))],
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
