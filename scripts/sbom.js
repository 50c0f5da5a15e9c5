// Prints the CycloneDX bill of materials of a release: every package that runs, none that only builds or tests.
// `npm sbom --omit dev` leaves out what both kinds use (https://github.com/npm/cli/issues/7909), commander and yaml among
// them, so that npm lists all, and what npm itself marks as development is taken out here.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(fileURLToPath(import.meta.url), '../..');
const ARGS = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];

const all = JSON.parse(
  execFileSync('npm', ARGS, {
    cwd: ROOT,
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  }),
);
const components = all.components.filter(({ properties = [] }) => !properties.some(isDevelopment));
const kept = new Set([all.metadata.component, ...components].map((one) => one['bom-ref']));
const dependencies = all.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) }));
// npm takes the name of the folder.
const name = all.metadata.component['bom-ref'].replace(/@[^@]+$/, '');
const metadata = { ...all.metadata, component: { ...all.metadata.component, name } };
console.log(JSON.stringify({ ...all, metadata, components, dependencies }, null, 2));

function isDevelopment({ name, value }) {
  return name === 'cdx:npm:package:development' && value === 'true';
}
