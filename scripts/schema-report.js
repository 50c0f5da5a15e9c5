/**
 * Writes the measured part of docs/schemas.md: node scripts/schema-report.js OUT
 *
 * OUT is the folder of scripts/collect-schemas.js, of which measured.json is read. Times are measured
 * here, on the stored schemas, each in a process of its own.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { withParts } from './written-part.js';

const [out] = process.argv.slice(2);
if (!out) {
  console.error('usage: node scripts/schema-report.js OUT');
  process.exit(2);
}
const root = fileURLToPath(new URL('..', import.meta.url));
const page = join(root, 'docs/schemas.md');

function head() {
  const date = new Date().toISOString().slice(0, 10);
  return `Measured ${date} with node ${process.versions.node}: \`node scripts/collect-schemas.js EXACT OUT && node scripts/schema-report.js OUT\`.`;
}

function exactness() {
  const measured = JSON.parse(readFileSync(join(out, 'measured.json'), 'utf8'));
  const same = measured.filter(({ sameRelease }) => sameRelease);
  const rows = same.map((one) => {
    const shown = COLUMNS.map(([, key]) => share(one[key], key === 'type' ? one.restored : 0));
    return `| ${one.name} ${one.version} | ${one.types.all} | ${one.attributes.all} | ${one.blocks.all} | ${shown.join(' | ')} |`;
  });
  const total = COLUMNS.map(([, key]) =>
    share(
      same.reduce((sum, one) => ({ same: sum.same + one[key].same, all: sum.all + one[key].all }), {
        same: 0,
        all: 0,
      }),
      key === 'type' ? same.reduce((sum, { restored }) => sum + restored, 0) : 0,
    ),
  );
  const sum = (key) => same.reduce((all, one) => all + one[key].all, 0);
  const differences = same.flatMap((one) =>
    one.differences
      .filter((each) => !each.startsWith('sureTypes'))
      .map((each) => `- ${one.name} ${one.version}: ${each.replace(' ', ' of `')}\``),
  );
  const restored = measured.map(
    ({ name, version, restored: count, sameRelease, packageVersion }) =>
      `| ${name} ${version} | ${count} | ${sameRelease ? 'the same release' : `another release (${packageVersion ?? 'not stated'}), so marked unsure`} |`,
  );
  return `### Reconstructions of releases that are held exactly

| release | types | attributes | blocks | ${COLUMNS.map(([title]) => title).join(' | ')} |
|---|---|---|---|${COLUMNS.map(() => '---|').join('')}
${rows.join('\n')}
| **all** | ${sum('types')} | ${sum('attributes')} | ${sum('blocks')} | ${total.join(' | ')} |

Shares that agree, attribute by attribute and block by block, over the resource and data source types; 100 % is exact, not rounded. What the packages leave out altogether (marked unsure) is not counted. Types completed from the package itself (below) are left out of the column "type". Every difference but those of max items:

${differences.join('\n')}

### Object types completed in the exact schemas

| release | completed | by |
|---|---|---|
${restored.join('\n')}`;
}

const COLUMNS = [
  ['there', 'attributes'],
  ['required', 'required'],
  ['optional', 'optional'],
  ['computed', 'computed'],
  ['type', 'type'],
  ['block there', 'blocks'],
  ['nesting', 'nesting'],
  ['min items', 'minItems'],
  ['max items', 'maxItems'],
];

/** Two decimals, rounded down, so that only what is exact says 100. */
function share({ same, all }, known) {
  if (same === all) return '100 %';
  return `${(Math.floor((10_000 * (same - known)) / (all - known)) / 100).toFixed(2)} %`;
}

function stored() {
  const { files } = JSON.parse(readFileSync(join(root, 'schemas/manifest.json'), 'utf8'));
  const bytes = files.map(({ file }) => statSync(join(root, 'schemas', file)).size);
  const total = bytes.reduce((a, b) => a + b, 0);
  const exact = files.filter((one) => one.exactness === 'exact').length;
  return `### Size

${files.length} releases, ${exact} of them exact, in ${(total / 1e6).toFixed(2)} MB; the largest file has ${Math.round(Math.max(...bytes) / 1000)} kB.`;
}

/** CPU time, since others may use the machine; the median of nine processes. */
async function times() {
  const outfile = join(root, 'node_modules/.cache/schema-times.js');
  const entry = join(root, 'src/schema/catalogue.ts');
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm' });
  const rows = TYPES.map(([provider, type, next]) => {
    const runs = Array.from({ length: 9 }, () => timeOnce(outfile, provider, type, next));
    const middle = (key) => median(runs.map((run) => run[key])).toFixed(2);
    return `| ${provider} | ${type} | ${middle('open')} | ${middle('cold')} | ${middle('other')} | ${middle('warm')} |`;
  });
  return `### Reading

Milliseconds of CPU time, the median of nine fresh processes. *open*: reading the manifest. *cold*: verifying the file, unpacking its header and the one chunk, and building the type. *other*: the next type of the same provider. *warm*: the same type again.

| provider | type | open | cold | other | warm |
|---|---|---|---|---|---|
${rows.join('\n')}`;
}

const TYPES = [
  ['aws', 'aws_instance', 'aws_s3_bucket'],
  ['aws', 'aws_wafv2_web_acl', 'aws_lambda_function'],
  ['google', 'google_container_cluster', 'google_storage_bucket'],
  ['azurerm', 'azurerm_kubernetes_cluster', 'azurerm_storage_account'],
  ['kubernetes', 'kubernetes_deployment_v1', 'kubernetes_service_v1'],
  ['random', 'random_password', 'random_id'],
];

function timeOnce(module, provider, type, next) {
  const program = `
    import { openCatalogue } from ${JSON.stringify(module)};
    const timed = (run) => { const at = process.cpuUsage(); const result = run();
      const { user, system } = process.cpuUsage(at); return [(user + system) / 1000, result]; };
    const [open, catalogue] = timed(() => openCatalogue(${JSON.stringify(join(root, 'schemas'))}));
    const read = () => { const schema = catalogue.find('${provider}'); schema.schemaOf('resource', '${type}'); return schema; };
    const [cold, schema] = timed(read);
    const [other] = timed(() => schema.schemaOf('resource', '${next}'));
    const [warm] = timed(read);
    console.log(JSON.stringify({ open, cold, other, warm }));`;
  const args = ['--input-type=module', '--eval', program];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const measured = [head(), exactness(), stored(), await times()].join('\n\n');
await writeFile(page, await withParts(page, { measured }));
