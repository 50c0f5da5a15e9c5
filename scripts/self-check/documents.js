import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { trackedFiles } from './tracked-files.js';

/** Licences that ask for no more than a notice (SPDX), so that dist/ may be given away under ours. */
const NOTICE_ONLY = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
]);

export async function checkDocuments(root) {
  const files = trackedFiles(root);
  const read = (path) => readFile(join(root, path), 'utf8').catch(() => '');
  const wants = async (path, ...patterns) => {
    const text = await read(path);
    if (text === '') return [`${path} is missing`];
    return patterns
      .filter((pattern) => !pattern.test(text))
      .map((pattern) => `${path} lacks ${pattern}`);
  };
  const fuzzers = await uses(
    read,
    files.filter((path) => /^test\/.*\.test\.ts$/.test(path)),
    /from 'fast-check'/,
  );
  return [
    {
      name: 'Security-Policy',
      seen: 'SECURITY.md: how to report, supported versions, scope, the threat model',
      problems: await wants(
        'SECURITY.md',
        /Report a vulnerability/,
        /Supported versions/,
        /In scope/,
        /threat-model\.md/,
        /\d+ (working )?days/,
      ),
    },
    {
      name: 'License',
      seen: 'Apache-2.0, in LICENSE and package.json',
      problems: [
        ...(await wants('LICENSE', /Apache License\s+Version 2\.0/)),
        ...(await wants('package.json', /"license": "Apache-2\.0"/)),
      ],
    },
    await notices(read),
    {
      name: 'Fuzzing',
      seen: `${fuzzers.length} test files with properties of fast-check`,
      problems: fuzzers.length > 0 ? [] : ['no test imports fast-check'],
    },
    {
      name: 'SAST',
      seen: 'CodeQL on every change, of TypeScript, Python and workflows',
      problems: await wants(
        '.github/workflows/codeql.yml',
        /codeql-action\/init@/,
        /codeql-action\/analyze@/,
        /pull_request/,
      ),
    },
    {
      name: 'CI-Tests',
      seen: '.ci/run on every change, with dist/ built anew and compared',
      problems: [
        ...(await wants('.github/workflows/ci.yml', /pull_request/, /\.ci\/run/)),
        ...(await wants('.ci/run', /npm ci --ignore-scripts/, /build -- --check/)),
      ],
    },
    await updates(read),
    {
      name: 'Signed-Releases',
      seen: 'checksums, build provenance, CycloneDX SBOM; to npm with provenance and without a token',
      problems: await wants(
        '.github/workflows/release.yml',
        /SHA256SUMS/,
        /attest-build-provenance@/,
        /node scripts\/sbom\.js/,
        /npm publish --provenance/,
        /id-token: write/,
      ),
    },
  ];
}

async function uses(read, paths, pattern) {
  const found = await Promise.all(paths.map(async (path) => pattern.test(await read(path))));
  return paths.filter((_, at) => found[at]);
}

/** `dist/licenses.txt`, as scripts/collect-licences.js writes it; `build --check` says whether it is that of dist/. */
async function notices(read) {
  const text = await read('dist/licenses.txt');
  const packages = [...text.matchAll(/^-{72}\n(.+) (\S+): (.+)\n\n(.*)$/gm)];
  const problems = packages.flatMap(([, name, version, licence, first]) => {
    const allowed = licence
      .replaceAll(/[()]/g, '')
      .split(' OR ')
      .some((one) => NOTICE_ONLY.has(one));
    if (!allowed) return [`${name} ${version} is under ${licence}`];
    return first.startsWith('The package ships no licence')
      ? [`${name} ${version} has no licence text`]
      : [];
  });
  return {
    name: 'License: of what is bundled',
    seen: `${packages.length} packages in dist/licenses.txt, under licences that want a notice`,
    problems: packages.length > 0 ? problems : ['dist/licenses.txt names no package'],
  };
}

async function updates(read) {
  const text = await read('.github/dependabot.yml');
  const kinds = (text === '' ? [] : (parse(text).updates ?? [])).map(
    (update) => update['package-ecosystem'],
  );
  return {
    name: 'Dependency-Update-Tool',
    seen: `Dependabot: ${kinds.join(', ')}`,
    problems: ['npm', 'github-actions']
      .filter((kind) => !kinds.includes(kind))
      .map((kind) => `no updates of ${kind}`),
  };
}
