/**
 * How well src/hcl agrees with `terraform fmt` and with tree-sitter-hcl, on the corpora of ../shared:
 *
 *     node bench/hcl-agreement.js [--every 8] [--only verdicts,parsers,edits,damage] [--show 5] [--json]
 *
 * Needs `terraform` and `xz` on the PATH. Reads rows, prints counts; nothing of a row is kept. All of it takes ten minutes,
 * `--every 8` takes one of eight files.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
// Inside node_modules, so that the bundle finds its packages and git does not see it.
const outfile = fileURLToPath(new URL('../node_modules/.cache/hcl-agreement.js', import.meta.url));
await mkdir(new URL('../node_modules/.cache/', import.meta.url), { recursive: true });
await build({
  entryPoints: [`${here}hcl-agreement/main.ts`],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});
await (await import(outfile)).main(process.argv.slice(2));
