import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { calledModules } from '../../src/module/called-modules.ts';
import { fileInTree } from '../../src/module/file-in-tree.ts';
import { type Child, type Module, withFiles } from '../../src/module/module.ts';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import { DEFAULT_LIMITS } from '../../src/module/module-limits.ts';
import { readModule } from '../../src/module/read-module.ts';
import { folderWith } from '../support/temporary.ts';

const call = (source: string, name = 'm'): string =>
  `module "${name}" {\n  source = "${source}"\n}\n`;

const childOf = (module: Module, name = 'm'): Child | undefined => module.children?.get(name);

test('reads the local modules that a module calls, and those they call', async () => {
  const tree = await folderWith({
    'live/prod/main.tf': call('../../modules/network'),
    'modules/network/main.tf': call('./subnets/', 'subnets') + call('../tags', 'tags'),
    'modules/network/subnets/main.tf': '',
    'modules/network/readme.md': '',
    'modules/tags/main.tf': '',
  });
  const network = childOf(await readModule(join(tree, 'live/prod'), { tree }));
  expect(network).toMatchObject({ kind: 'local', directory: '../../modules/network' });
  if (network?.kind !== 'local') return;
  expect(network.module.files.map(({ path }) => path)).toEqual(['main.tf']);
  expect(network.module.assets).toEqual([]);
  expect([...(network.module.children ?? [])].map(([name, child]) => [name, child])).toMatchObject([
    ['subnets', { kind: 'local', directory: 'subnets' }],
    ['tags', { kind: 'local', directory: '../tags' }],
  ]);
});

test('a file of a called module is found by its path from the root', async () => {
  const tree = await folderWith({
    'app/main.tf': call('../a'),
    'a/main.tf': `# a\n${call('./b')}`,
    'a/b/main.tf': '# b\n',
  });
  const module = await readModule(join(tree, 'app'), { tree });
  const textOf = (path: string) => fileInTree(module, path)?.bytes.toString().slice(0, 3);
  expect(textOf('main.tf')).toBe('mod');
  expect(textOf('../a/main.tf')).toBe('# a');
  expect(textOf('../a/b/main.tf')).toBe('# b');
  expect(textOf('../c/main.tf')).toBeUndefined();
});

test('a called module brings other files along only where it may read them', async () => {
  const folder = await folderWith({
    'main.tf': call('./a'),
    'a/main.tf': 'locals {\n  x = templatefile("${path.module}/t/x.tpl", {})\n}\n',
    'a/t/x.tpl': 'x',
  });
  const child = childOf(await readModule(folder));
  expect(child?.kind === 'local' && child.module.assets.map(({ path }) => path)).toEqual([
    't/x.tpl',
  ]);
});

test('the tree is the git checkout around the module, and without one the module itself', async () => {
  const folder = await folderWith({ 'repo/.git/HEAD': '', 'repo/x/main.tf': call('../y') });
  await mkdir(join(folder, 'repo/y'));
  await mkdir(join(folder, 'free/x'), { recursive: true });
  const inGit = await readModule(join(folder, 'repo/x'));
  expect(childOf(inGit)).toMatchObject({ kind: 'local', directory: '../y' });
  const free = await folderWith({ 'x/main.tf': call('../y'), 'y/main.tf': '' });
  expect(childOf(await readModule(join(free, 'x')))).toMatchObject({ why: 'outside the tree' });
});

test('the checkout of a worktree is told by a file', async () => {
  const repo = await folderWith({ '.git': 'gitdir: elsewhere', 'x/main.tf': call('../y/z') });
  await mkdir(join(repo, 'y/z'), { recursive: true });
  expect(childOf(await readModule(join(repo, 'x')))).toMatchObject({ kind: 'local' });
});

describe('a child that is not read says why', () => {
  test.each([
    ['../../outside', 'outside the tree'],
    ['../../../../../../../../../../../../../../../../etc', 'outside the tree'],
    ['./sub/../../../outside', 'outside the tree'],
    ['./none', 'absent'],
    ['./file.txt', 'absent'],
    ['./file.txt/x', 'absent'],
    ['./link', 'symbolic link'],
    ['./link/inner', 'symbolic link'],
    ['./.terraform/modules/evil', 'unsafe path'],
    ['./.git/x', 'unsafe path'],
    ['./a\\u0000b', 'unsafe path'],
    ['./', 'calls itself'],
    ['../x', 'calls itself'],
  ])('%s: %s', async (source, why) => {
    const tree = await folderWith({
      'x/main.tf': call(source),
      'x/file.txt': '',
      'x/.terraform/modules/evil/main.tf': '',
      'y/inner/main.tf': '',
    });
    await symlink(join(tree, 'y'), join(tree, 'x/link'));
    expect(childOf(await readModule(join(tree, 'x'), { tree }))).toMatchObject({
      kind: 'unseen',
      why,
    });
  });
});

test.each([
  ['terraform-aws-modules/vpc/aws', 'registry'],
  ['app.example.com/org/vpc/aws', 'registry'],
  ['terraform-aws-modules/vpc/aws//modules/x', 'registry'],
  ['github.com/org/repo', 'git'],
  ['github.com/org/repo/aws', 'git'],
  ['git::ssh://git@example.com/x.git', 'git'],
  ['git@github.com:org/repo.git', 'git'],
  ['hg::http://example.com/x', 'mercurial'],
  ['https://example.com/x.zip', 'http'],
  ['s3::https://s3.amazonaws.com/b/x.zip', 's3'],
  ['gcs::https://www.googleapis.com/storage/v1/b/x.zip', 'gcs'],
  ['/etc', 'absolute path'],
  ['C:\\\\x', 'absolute path'],
  ['modules/vpc', 'not a source'],
  ['example.com/vpc', 'not a source'],
  ['', 'not a source'],
  ['..', 'not a source'],
  ['./${path.module}', 'dynamic source'],
])('source %s is %s', (source, why) => {
  const [called] = calledModules(moduleFromText('draft', call(source)));
  expect(called?.child).toMatchObject({ kind: 'unseen', why });
});

test('a circle of calls ends where it closes', async () => {
  const tree = await folderWith({
    'a/main.tf': call('../b'),
    'b/main.tf': call('../a'),
  });
  const b = childOf(await readModule(join(tree, 'a'), { tree }));
  expect(b).toMatchObject({ kind: 'local', directory: '../b' });
  expect(b?.kind === 'local' && childOf(b.module)).toMatchObject({ why: 'calls itself' });
});

test('a chain of 200 calls is followed as far as the limit', async () => {
  const files = Array.from({ length: 200 }, (_, i) => [`m${i}/main.tf`, call(`../m${i + 1}`)]);
  const tree = await folderWith(Object.fromEntries(files));
  let child = childOf(await readModule(join(tree, 'm0'), { tree }));
  let depth = 0;
  for (; child?.kind === 'local'; depth++) child = childOf(child.module);
  expect(depth).toBe(DEFAULT_LIMITS.maxCallDepth);
  expect(child).toMatchObject({ why: 'over a limit', detail: 'more than 16 calls deep' });
});

test('no more directories are read than the limit', async () => {
  const names = ['a', 'b', 'c'];
  const tree = await folderWith({
    'main.tf': names.map((name) => call(`./${name}`, name)).join(''),
    ...Object.fromEntries(names.map((name) => [`${name}/main.tf`, ''])),
  });
  const module = await readModule(tree, { limits: { ...DEFAULT_LIMITS, maxModules: 2 } });
  expect(names.map((name) => childOf(module, name)?.kind)).toEqual(['local', 'local', 'unseen']);
});

test('an edit of a source leads elsewhere, and an edit of anything else does not', async () => {
  const tree = await folderWith({
    'x/main.tf': call('../a', 'a') + call('../b', 'b'),
    'a/main.tf': '',
    'b/main.tf': '',
  });
  const module = await readModule(join(tree, 'x'), { tree });
  const edited = (text: string) => {
    const called = calledModules(withFiles(module, new Map([['main.tf', Buffer.from(text)]])));
    return called.map(({ child }) => (child.kind === 'local' ? child.directory : child.why));
  };
  expect(edited(`# more\n${call('../a', 'a')}`)).toEqual(['../a']);
  expect(edited(call('./../b', 'a'))).toEqual(['../b']);
  expect(edited(call('../c', 'a'))).toEqual(['not read']);
  expect(edited(call('a/b/c', 'a'))).toEqual(['registry']);
});
