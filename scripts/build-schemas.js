/**
 * Packs provider schemas into `schemas/`: node scripts/build-schemas.js FILE…
 *
 * Each FILE, NAME-VERSION.json, is the output of `terraform providers schema -json` for one provider,
 * or what `scripts/collect-schemas.js` makes of it or of a package. Writes one file each,
 * `manifest.json` and `NOTICE.md`. The output depends on the input alone, so a second run changes
 * nothing.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const { packSchema } = await bundled('../src/schema/pack.ts');

/** What the repository may carry; see docs/schemas.md. */
const MAX_TOTAL_BYTES = 12 * 1000 * 1000;

const sources = process.argv.slice(2).sort();
if (sources.length === 0) {
  console.error('usage: node scripts/build-schemas.js NAME-VERSION.json …');
  process.exit(2);
}
const output = fileURLToPath(new URL('../schemas/', import.meta.url));

mkdirSync(output, { recursive: true });
const manifest = sources.map(pack);
const total = manifest.reduce((sum, { bytes }) => sum + bytes, 0);
console.log(`${manifest.length} files, ${total} bytes`);
if (total > MAX_TOTAL_BYTES) throw new Error(`more than ${MAX_TOTAL_BYTES} bytes: ship fewer`);
for (const name of readdirSync(output)) {
  const known = manifest.some(({ file }) => file === name);
  if (name.endsWith('.pack') && !known) rmSync(`${output}${name}`);
}
writeFileSync(`${output}manifest.json`, `${JSON.stringify({ files: manifest }, null, 2)}\n`);
writeFileSync(`${output}NOTICE.md`, notice(manifest));

/** @param {string} path */
function pack(path) {
  const name = basename(path, '.json');
  const version = name.slice(name.lastIndexOf('-') + 1);
  const json = JSON.parse(readFileSync(path, 'utf8'));
  const [address, schema] = Object.entries(json.provider_schemas)[0];
  const bytes = packSchema(address, version, schema);
  const file = `${name}.pack`;
  writeFileSync(`${output}${file}`, bytes);
  console.log(`${file}: ${bytes.length} bytes`);
  return {
    file,
    address,
    version,
    exactness: schema.exactness ?? 'exact',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    source: json.source ?? 'terraform providers schema -json',
    licence: 'MPL-2.0',
  };
}

/** @param {ReturnType<typeof pack>[]} files */
function notice(files) {
  const rows = files.map(
    (f) => `| \`${f.file}\` | ${f.address} | ${f.version} | ${release(f)} | ${f.source} |`,
  );
  return `# Provider schemas

The \`.pack\` files hold schema data of Terraform providers: names, types and flags of resources,
arguments and blocks. They are a modified form of that data, under the licence of the providers and
of the packages named, the Mozilla Public License 2.0 (https://mozilla.org/MPL/2.0/), not under this
project's own. The source form of a release is at the address in the fourth column.

| file | provider | version | source form | made from |
|---|---|---|---|---|
${rows.join('\n')}

\`constraints-*.br\` holds what providers answered when they were asked what else they check
(\`scripts/probe-provider.js\`): facts about releases named in \`constraints-manifest.json\`, MPL-2.0 likewise.

\`usage-*.br\` holds counts and names, no text: what human-written Terraform sets and refers to, by resource type and
argument (\`scripts/usage-statistics.js\`).

All descriptions are removed. \`node scripts/collect-schemas.js\` and \`node scripts/build-schemas.js\`
made the files; docs/schemas.md says how, and how exact those made from packages are.
\`manifest.json\` has the SHA-256 of every file; a file that differs from it is refused.
`;
}

function release({ address, version }) {
  return `https://github.com/${address.split('/')[1]}/terraform-provider-${basename(address)}/releases/tag/v${version}`;
}

/** A TypeScript module of src/, which node 20 does not read itself. */
async function bundled(path) {
  const outfile = fileURLToPath(
    new URL(`../node_modules/.cache/${basename(path, '.ts')}.js`, import.meta.url),
  );
  const entry = fileURLToPath(new URL(path, import.meta.url));
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm' });
  return import(outfile);
}
