/**
 * Makes the schemas that `scripts/build-schemas.js` packs: node scripts/collect-schemas.js EXACT OUT [NAME…]
 *
 * EXACT is a folder of NAME-VERSION.json, outputs of `terraform providers schema -json`, which no
 * registry has; OUT gets a file for each line of scripts/schema-sources.json. Packages come from npm
 * and PyPI through their own clients and are kept in OUT/packages. Takes about ten minutes.
 * Also writes OUT/measured.json: each exact release against the reconstruction of the same release.
 * With NAMEs only those providers are made again, and nothing is measured.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { applyReviewed } from './schema-reconstruction/apply-reviewed.js';
import { carryFacts } from './schema-reconstruction/carry-facts.js';
import { compareSchemas } from './schema-reconstruction/compare-schemas.js';
import { packageSources } from './schema-reconstruction/package-sources.js';
import { restoreDescriptions } from './schema-reconstruction/restore-descriptions.js';
import { schemaOfPackage } from './schema-reconstruction/schema-of-package.js';

/** Where a provider is not HashiCorp's own. */
const NAMESPACES = {
  github: 'integrations',
  datadog: 'datadog',
  cloudflare: 'cloudflare',
  digitalocean: 'digitalocean',
  databricks: 'databricks',
};

const [exactFolder, out] = process.argv.slice(2, 4).map((path) => resolve(path));
const only = process.argv.slice(4);
const isMeant = ({ name }) => only.length === 0 || only.includes(name);
if (!exactFolder || !out) {
  console.error('usage: node scripts/collect-schemas.js EXACT OUT');
  process.exit(2);
}
mkdirSync(join(out, 'packages'), { recursive: true });
const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const sources = read('schema-sources.json');
const reviewed = read('schema-reviewed.json');
const measured = [];
const exact = new Map(
  sources.exact.filter(isMeant).map((source) => [nameOf(source), readExact(source)]),
);
if (only.length === 0) {
  writeFileSync(join(out, 'measured.json'), `${JSON.stringify(measured, null, 2)}\n`);
}
for (const source of sources.reconstructed.filter(isMeant)) writeReconstruction(source);

function nameOf({ name, version }) {
  return `${name}-${version}`;
}

function readExact(source) {
  const file = `${nameOf(source)}.json`;
  const json = JSON.parse(readFileSync(join(exactFolder, file), 'utf8'));
  const [address, schema] = Object.entries(json.provider_schemas)[0];
  const made = schemaOfPackage(packageSources(download(source.package)));
  const sameRelease = made.version === source.version;
  const restored = restoreDescriptions(schema, made.schema, sameRelease);
  measured.push(measure(source, schema, made, restored, sameRelease));
  const from = restored > 0 ? `, ${restored} object types completed from ${source.package}` : '';
  write(file, address, schema, `terraform providers schema -json${from}`);
  return schema;
}

function measure(source, schema, made, restored, sameRelease) {
  const { count, differences } = compareSchemas(schema, made.schema);
  console.log(source.name, source.version, made.version, `${differences.length} differences`);
  return {
    name: source.name,
    version: source.version,
    package: source.package,
    packageVersion: made.version,
    sameRelease,
    restored,
    ...Object.fromEntries(
      Object.entries(count).map(([what, { same, all }]) => [what, { same, all }]),
    ),
    differences: sameRelease ? differences.filter((one) => !one.startsWith('maxItems')) : [],
  };
}

function writeReconstruction(source) {
  const { version, schema, unknown } = schemaOfPackage(packageSources(download(source.package)));
  const address = `registry.terraform.io/${NAMESPACES[source.name] ?? 'hashicorp'}/${source.name}`;
  if (source.like) carryFacts(schema, exact.get(source.like));
  applyReviewed(schema, reviewed[source.name]);
  const like = source.like ? `, bounds and flags as in ${source.like}` : '';
  write(`${source.name}-${version}.json`, address, schema, `${source.package}${like}`);
  console.log(source.name, version, `${unknown.length} unknown types`);
}

function write(file, address, schema, source) {
  const json = { format_version: '1.0', source, provider_schemas: { [address]: schema } };
  writeFileSync(join(out, file), JSON.stringify(json));
}

function download(name) {
  const [registry, wanted] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];
  const folder = join(out, 'packages', wanted.replace(/[^\w.@=-]/g, '_'));
  if (!existsSync(folder)) {
    mkdirSync(folder);
    const run = (program, ...args) => execFileSync(program, args, { cwd: folder, stdio: 'pipe' });
    if (registry === 'npm') run('npm', 'pack', wanted, '--silent');
    else run('pip', 'download', wanted, '--no-deps', '-q');
  }
  return join(folder, readdirSync(folder)[0]);
}
