import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes: readonly { readonly alg: string }[];
  readonly 'bom-ref': string;
}

const sbom = JSON.parse(
  execFileSync(process.execPath, ['scripts/sbom.js'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
);
const components: readonly Component[] = sbom.components;
const names = new Set(components.map(({ name }) => name));

test('it is a bill of this program, with an address and a hash for every package', () => {
  expect(sbom).toMatchObject({
    bomFormat: 'CycloneDX',
    metadata: { component: { name: 'iac-dpo' } },
  });
  for (const { purl, hashes } of components) {
    expect(purl).toMatch(/^pkg:npm\//);
    expect(hashes.map(({ alg }) => alg)).toContain('SHA-512');
  }
});

test('everything that is bundled into dist/ or depended on is in it, what only builds and tests is not', () => {
  const notices = readFileSync(`${ROOT}dist/licenses.txt`, 'utf8');
  const bundled = [...notices.matchAll(/^-{72}\n(.+) \S+: /gm)].map(([, name]) => name as string);
  const { dependencies, devDependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  expect(bundled.length).toBeGreaterThan(20);
  expect([...bundled, ...Object.keys(dependencies)].filter((name) => !names.has(name))).toEqual([]);
  expect(['jest', 'typescript', 'esbuild'].filter((name) => names.has(name))).toEqual([]);
  expect(devDependencies).toHaveProperty('jest');
});

test('what depends on what stays within it', () => {
  const refs = new Set([
    sbom.metadata.component['bom-ref'],
    ...components.map((component) => component['bom-ref']),
  ]);
  for (const { ref, dependsOn } of sbom.dependencies)
    expect([ref, ...dependsOn].filter((one) => !refs.has(one))).toEqual([]);
});
