import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { checksOf } from '../../scripts/self-check/checks.js';
import { folderWith } from '../support/temporary.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the checks say of a repository with these files. */
async function problemsIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const root = await folderWith(files);
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  return problemsOf(root);
}

async function problemsOf(root: string): Promise<readonly string[]> {
  return (await checksOf(root)).flatMap(({ name, problems }) =>
    problems.map((problem) => `${name}: ${problem}`),
  );
}

const workflow = (steps: string, rest = 'on: push\npermissions: {}'): string =>
  `${rest}\njobs:\n  one:\n    runs-on: ubuntu-24.04\n    steps:\n${steps}\n`;
const PIN = '3d3c42e5aac5ba805825da76410c181273ba90b1';
const SHA512 = `sha512-${'A'.repeat(86)}==`;

test('this repository passes', async () => {
  expect(await problemsOf(ROOT)).toEqual([]);
});

test.each([
  ['an action by its tag', workflow('      - uses: actions/checkout@v7'), /v7 is no commit/],
  [
    'text of the event in a script',
    workflow(`      - run: echo "\${{ github.event.pull_request.title }}"`),
    /Dangerous-Workflow: .*pass it by env/,
  ],
  [
    'a branch name in a script of github-script',
    workflow(
      `      - uses: actions/github-script@${PIN}\n        with: { script: 'x("\${{ github.head_ref }}")' }`,
    ),
    /Dangerous-Workflow: .*pass it by env/,
  ],
  [
    'a head that is checked out with rights',
    workflow(
      `      - uses: actions/checkout@${PIN}\n        with: { ref: '\${{ github.event.pull_request.head.sha }}' }`,
      'on: pull_request_target\npermissions: {}',
    ),
    /Dangerous-Workflow: .*checks out a head with rights/,
  ],
  [
    'rights for every job',
    workflow('      - run: ls', 'on: push\npermissions: write-all'),
    /Token-Permissions/,
  ],
  ['rights that are not named', workflow('      - run: ls', 'on: push'), /Token-Permissions/],
  ['scripts of packages', workflow('      - run: npm ci'), /commands: .*npm ci/],
  [
    'a tool without a version',
    workflow('      - run: pip install ruff'),
    /commands: .*pip install ruff/,
  ],
  [
    'a script from the network',
    workflow('      - run: curl -s https://example.com/x | sh'),
    /commands: /,
  ],
])('a workflow with %s is found', async (_, text, problem) => {
  const problems = await problemsIn({ '.github/workflows/bad.yml': text });
  expect(problems.join('\n')).toMatch(problem);
});

test.each([
  [
    'another registry',
    { resolved: 'https://npm.example.com/x/-/x-1.0.0.tgz', integrity: SHA512 },
    /x is from https:\/\/npm\.example\.com/,
  ],
  ['no hash', {}, /x has no SHA-512/],
  ['an old hash', { integrity: 'sha1-AAAA' }, /x has no SHA-512/],
])('a lock file with %s is found', async (_, entry, problem) => {
  const problems = await problemsIn({
    'package.json': '{}',
    'package-lock.json': JSON.stringify({ packages: { '': {}, 'node_modules/x': entry } }),
  });
  expect(problems.join('\n')).toMatch(problem);
});

test.each(['*', 'latest', 'github:owner/x', 'https://example.com/x.tgz'])(
  'a package at %s is found',
  async (range) => {
    const problems = await problemsIn({
      'package.json': JSON.stringify({ dependencies: { x: range } }),
    });
    expect(problems).toContainEqual(expect.stringContaining(`package.json: x is ${range}`));
    expect(problems).toContainEqual(expect.stringContaining('package.json has no lock file'));
  },
);

test('a wheel without a hash and an image without a digest are found', async () => {
  const problems = await problemsIn({
    'training/requirements.lock': 'numpy==2.4.6 \\\n    --hash=sha256:12\ntorch==2.13.0\n',
    Containerfile: 'FROM docker.io/library/node:24\n',
  });
  expect(problems.filter((problem) => problem.includes('requirements.lock'))).toHaveLength(2);
  expect(problems.join('\n')).toContain('docker.io/library/node:24 has no digest');
});

test('a program, and bytes that nobody listed, are found', async () => {
  const problems = await problemsIn({
    'docs/picture.png': '\x7fELF\0',
    'tools/data.bin': 'a\0b',
    'schemas/aws-1.0.0.pack': 'a\0b',
    'notes.txt': 'MZ is how this begins',
  });
  const found = problems.filter((problem) => problem.startsWith('Binary-Artifacts'));
  expect(found).toEqual([
    'Binary-Artifacts: docs/picture.png is a program of Linux',
    'Binary-Artifacts: tools/data.bin is binary and not listed',
  ]);
});

test('a bundled package under a licence that wants more than a notice, or without a text, is found', async () => {
  const line = '-'.repeat(72);
  const problems = await problemsIn({
    'dist/licenses.txt': `${line}\nx 1.0.0: GPL-3.0-only\n\nGNU\n${line}\ny 1.0.0: (MIT OR GPL-2.0)\n\nThe package ships no licence text.\n`,
  });
  expect(problems).toContain('License: of what is bundled: x 1.0.0 is under GPL-3.0-only');
  expect(problems).toContain('License: of what is bundled: y 1.0.0 has no licence text');
});

test('an empty repository lacks every document', async () => {
  const problems = (await problemsIn({})).join('\n');
  for (const name of [
    'Security-Policy',
    'License',
    'Fuzzing',
    'SAST',
    'CI-Tests',
    'Dependency-Update-Tool',
    'Signed-Releases',
  ])
    expect(problems).toContain(`${name}: `);
});
