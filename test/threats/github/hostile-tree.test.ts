import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TreeSource } from '../../../src/pull-request/snapshot/tree-source.ts';
import { writeSnapshot } from '../../../src/pull-request/snapshot/write-snapshot.ts';
import { type GitHub, startGitHub } from '../../github/start-github.ts';
import { runInProcess } from '../../pull-request/run-in-process.ts';
import { alive } from '../text/alive.ts';

const DRAFT = 'resource "aws_sqs_queue" "q" {\n  nam = "q"\n}\n';
const CANARY = 'CANARY-OUTSIDE';
const TRAILER = 'Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>';

/** A tree as git stores it: names are bytes, and nobody checks them. */
type RawTree = readonly (readonly [name: string | Buffer, RawEntry])[];
type RawEntry =
  | { readonly text: string }
  | { readonly link: string }
  | { readonly submodule: string }
  | { readonly tree: RawTree };

function writeTree({ world }: GitHub, tree: RawTree): string {
  const { git } = world.repository;
  const store = (type: string, content: Buffer | string) =>
    git(['hash-object', '-t', type, '-w', '--stdin', '--literally'], content).toString().trim();
  const write = (entries: RawTree): string => {
    const parts = entries.map(([name, entry]) => {
      const [mode, sha] =
        'text' in entry
          ? ['100644', store('blob', entry.text)]
          : 'link' in entry
            ? ['120000', store('blob', entry.link)]
            : 'submodule' in entry
              ? ['160000', entry.submodule]
              : ['40000', write(entry.tree)];
      const bytes = Buffer.from(name as string);
      const key = Buffer.concat([bytes, Buffer.from(mode === '40000' ? '/' : '')]);
      const line = [Buffer.from(`${mode} `), bytes, Buffer.alloc(1), Buffer.from(sha, 'hex')];
      return { key, line: Buffer.concat(line) };
    });
    parts.sort((a, b) => Buffer.compare(a.key, b.key));
    return store('tree', Buffer.concat(parts.map(({ line }) => line)));
  };
  return write(tree);
}

/** Makes the tree the head of the pull request. */
function pushTree(github: GitHub, tree: RawTree): void {
  const { world } = github;
  const { git } = world.repository;
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
  const message = `Write it\n\n${TRAILER}\n`;
  world.pull.headSha = git([
    ...who,
    'commit-tree',
    writeTree(github, tree),
    '-p',
    world.pull.baseSha,
    '-m',
    message,
  ])
    .toString()
    .trim();
  git(['update-ref', `refs/heads/${world.pull.headBranch}`, world.pull.headSha]);
}

const file = { text: DRAFT };
const outside = { text: `# ${CANARY}\n${DRAFT}` };

const HOSTILE: RawTree = [
  ['stack', { tree: [['main.tf', file]] }],
  ['..', { tree: [['escape.tf', outside]] }],
  ['.', { tree: [['here.tf', outside]] }],
  ['.git', { tree: [['config', { text: '[core]\n\tfsmonitor = touch canary\n' }]] }],
  ['.GIT', { tree: [['x.tf', outside]] }],
  ['.terraform', { tree: [['x.tf', outside]] }],
  ['linked', { link: '/etc' }],
  [
    'links',
    {
      tree: [
        ['passwd.tf', { link: '/etc/passwd' }],
        ['main.tf', file],
      ],
    },
  ],
  ['module', { submodule: 'a'.repeat(40) }],
  [
    'names',
    {
      tree: [
        ['main.tf', file],
        ['Main.tf', { text: '# another case\n' }],
        ['m\u0430in.tf', { text: '# a look-alike\n' }],
        ['-rf.tf', { text: '# a dash\n' }],
        ['%0A::error::x.tf', { text: '# a code\n' }],
        ['new\nline.tf', outside],
        ['back\\slash.tf', outside],
        ['C:evil.tf', { text: '# a drive\n' }],
        ['\u202eft.nur', { text: '# backwards\n' }],
        [Buffer.from([0xff]), { text: '# no UTF-8\n' }],
        [Buffer.from([0xfe]), { tree: [['x.tf', { text: '# nor this\n' }]] }],
        [`${'\u00e9'.repeat(140)}.tf`, outside],
        [`${'d'.repeat(300)}`, { tree: [['x.tf', outside]] }],
      ],
    },
  ],
];

test('a tree with every name that git can store is read without leaving its folder', async () => {
  await using github = await startGitHub({
    repository: { files: { 'README.md': '#\n' } },
    pullRequest: { commits: [{ files: { 'x.md': 'x' } }] },
  });
  pushTree(github, HOSTILE);
  const around = await mkdtemp(join(tmpdir(), 'iac-dpo-around-'));
  const scratch = join(around, 'scratch', 'of', 'a', 'run');
  const seen: string[] = [];
  try {
    const result = await runInProcess(github, { scratch }, async (request) => {
      const { suggest } = await import('../../../src/pull-request/run-pull-request.ts');
      const told = await suggest(request);
      const entries = await readdir(around, { recursive: true, withFileTypes: true });
      seen.push(
        ...entries
          .filter((entry) => !entry.isDirectory())
          .map((entry) => {
            expect(entry.isFile()).toBe(true);
            return join(entry.parentPath, entry.name).slice(around.length + 1);
          }),
      );
      return told;
    });
    expect(seen.filter((path) => !path.startsWith('scratch/of/a/run/'))).toEqual([]);
    const head = seen
      .filter((path) => path.startsWith('scratch/of/a/run/head/'))
      .map((path) => path.slice('scratch/of/a/run/head/'.length))
      .sort();
    expect(head).toEqual(
      [
        '%0A::error::x.tf',
        '-rf.tf',
        'C:evil.tf',
        'Main.tf',
        'm\u0430in.tf',
        'main.tf',
        '\u202eft.nur',
        '\ufffd/x.tf',
      ]
        .map((name) => `names/${name}`)
        .concat('links/main.tf', 'stack/main.tf')
        .sort(),
    );
    expect(result.outcome).toBe('incomplete');
    // Where a file of a module could not be read, nothing is said of the rest of it.
    expect(github.state.comments.map(({ original }) => original.path)).toEqual(['stack/main.tf']);
    expect(result.posted).toBe(1);
    expect(alive(result.summary)).toEqual([]);
    const texts = [...github.state.comments, ...github.state.conversation].map(({ body }) => body);
    for (const text of [...texts, result.summary]) expect(text).not.toMatch(/CANARY|root:x:/);
  } finally {
    await rm(around, { recursive: true, force: true });
  }
}, 120_000);

test('paths that no tree can have, from an API that lies, are left out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'iac-dpo-around-'));
  const paths = [
    '/etc/cron.d/evil.tf',
    '../evil.tf',
    'a/../../evil.tf',
    './evil.tf',
    'a//evil.tf',
    'a/',
    '',
    'nul\0.tf',
    '..\\evil.tf',
    'a'.repeat(501),
    `${'a/'.repeat(260)}x.tf`,
    '.git/hooks/post-checkout',
    'x/.TERRAFORM/y.tf',
  ];
  const files = paths.map((path) => ({ path, sha: 'a'.repeat(40), size: 1 }));
  const source: TreeSource = {
    isCostly: false,
    list: async () => ({ files, links: [], gaps: [] }),
    read: async () => new Map(paths.map((path) => [path, Buffer.from('x')])),
  };
  try {
    const inner = join(folder, 'inner');
    const left = await writeSnapshot(
      source,
      'head',
      { files, links: [], gaps: [] },
      new Set(['']),
      inner,
    );
    expect(left.map(({ path }) => path).sort()).toEqual([...paths].sort());
    expect(await readdir(folder, { recursive: true })).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
