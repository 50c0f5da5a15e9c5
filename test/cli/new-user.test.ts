import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { extract } from 'tar';

// The package as npm would install it, on a machine that has nothing: no modules beside it, no terraform, no container
// engine, a home that cannot be written, a proxy where nobody listens, and names that scripts stumble over.
const NAMES = 'Übungen für 模块 & $HOME "q"';
let root: string;
let cli: string;
let home: string;
let work: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'iac-dpo-new-user-'));
  const packed = join(root, 'packed');
  await mkdir(packed);
  const npm = ['pack', '--ignore-scripts', '--silent', `--pack-destination=${packed}`];
  await execa('npm', npm, { env: { npm_config_cache: join(root, 'npm-cache') }, stdin: 'ignore' });
  const [tarball = ''] = await readdir(packed);
  await extract({ file: join(packed, tarball), cwd: packed });
  const installed = join(root, NAMES, 'node_modules/iac-dpo');
  await mkdir(join(root, NAMES, 'node_modules'), { recursive: true });
  await cp(join(packed, 'package'), installed, { recursive: true });
  cli = join(installed, 'dist/cli.js');
  home = await readOnlyFolder();
}, 120_000);

afterAll(async () => {
  if (home.startsWith(root)) await chmod(home, 0o755);
  await rm(root, { recursive: true, force: true });
});

beforeEach(async () => {
  work = await mkdtemp(join(root, NAMES, 'work '));
  await cp('examples/single-file', join(work, 'mein Modul'), { recursive: true });
});

/** Root may write anywhere but where the kernel itself says no; not /proc, of which Node's own `mkdir` never ends. */
async function readOnlyFolder(): Promise<string> {
  if (process.getuid?.() === 0) return '/sys';
  const folder = join(root, 'home');
  await mkdir(folder, { mode: 0o555 });
  return folder;
}

const run = (...args: readonly string[]) => runWith({}, ...args);

async function runWith(more: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const proxy = 'http://127.0.0.1:1';
  const { exitCode, stdout, stderr } = await execa(process.execPath, [cli, ...args], {
    cwd: work,
    // Not the PATH of this machine: no program is found.
    env: {
      PATH: join(root, 'packed'),
      HOME: home,
      HTTPS_PROXY: proxy,
      https_proxy: proxy,
      HTTP_PROXY: proxy,
      ...more,
    },
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
  });
  return { exitCode, stdout, stderr };
}

const ONLY_CHECKED =
  /^iac-dpo: no terraform answers: .*Nothing will be validated, only checked\. Next: [^\n]*\.$/;

test('it says what it is', async () => {
  expect(await run()).toMatchObject({
    exitCode: 0,
    stderr: '',
    stdout: expect.stringContaining('iac-dpo demo'),
  });
  expect(await run('--help')).toMatchObject({ exitCode: 0, stderr: '' });
});

test('the demo works, and says that terraform did not judge', async () => {
  const { exitCode, stdout, stderr } = await run('demo');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('invalid → valid (checked, not validated');
  expect(stderr).toMatch(ONLY_CHECKED);
});

test('a module of one’s own is repaired, written, and then valid', async () => {
  const { exitCode, stdout, stderr } = await run('repair', 'mein Modul', '--write');
  expect({ exitCode, stderr }).toEqual({
    exitCode: 0,
    stderr: expect.stringMatching(ONLY_CHECKED),
  });
  expect(stdout).toContain('+++ b/mein Modul/main.tf');
  expect(await readFile(join(work, 'mein Modul/main.tf'), 'utf8')).toContain('storage_encrypted');
  expect(await run('validate', 'mein Modul', '--quiet')).toEqual({
    exitCode: 0,
    stdout: '',
    stderr: '',
  });
});

test('the doctor names what is missing, and that a repair would run', async () => {
  const { exitCode, stdout, stderr } = await run('doctor', 'mein Modul');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toMatch(/^warning judge +our own checker alone/m);
  expect(stdout).toMatch(/^warning cache .* cannot be written/m);
  expect(stdout).toMatch(/Repairs would run, with \d warnings\.$/);
});

test('a temporary folder that cannot be written would stop a repair, and the doctor exits with 7', async () => {
  const { exitCode, stdout } = await runWith({ TMPDIR: '/sys/nowhere' }, 'doctor', 'mein Modul');
  expect(exitCode).toBe(7);
  expect(stdout).toMatch(/^problem temporary \/sys\/nowhere cannot be written/m);
  const repair = await runWith({ TMPDIR: '/sys/nowhere' }, 'repair', 'mein Modul');
  expect(repair).toEqual({
    exitCode: 4,
    stdout: '',
    stderr: expect.stringMatching(
      /^iac-dpo: cannot make a folder in \/sys\/nowhere .* Next: let TMPDIR .*\.$/,
    ),
  });
});

test('every command that the README begins with ends well', async () => {
  const readme = await readFile('README.md', 'utf8');
  const blocks = [...readme.matchAll(/^```sh\n(.*?)^```/gms)].map(([, block = '']) => block);
  const commands = blocks.flatMap((block) =>
    [...block.matchAll(/npx iac-dpo (.+)$/gm)].map(([, words = '']) => words.split(' ')),
  );
  expect(commands.length).toBeGreaterThan(4);
  await cp('examples', join(work, 'examples'), { recursive: true });
  await cp('examples/single-file', join(work, 'path/to/module'), { recursive: true });
  for (const words of commands) {
    const { exitCode, stderr } = await run(...words);
    const lines = stderr.split('\n').filter((line) => line !== '' && !ONLY_CHECKED.test(line));
    expect({ words, exitCode, lines }).toEqual({ words, exitCode: 0, lines: [] });
  }
});

test('init writes its workflows', async () => {
  const { exitCode, stderr } = await run('init', '--write');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(await readdir(join(work, '.github/workflows'))).toEqual([
    'iac-dpo-analyse.yml',
    'iac-dpo-post.yml',
  ]);
});

test.each([
  [['repair', 'mein Modul', '--engine', 'container'], 4],
  [['repair', 'mein Modul', '--engine', 'local'], 4],
  [
    [
      'repair',
      'mein Modul',
      '--controller',
      `https://127.0.0.1:1/manifest.json#sha256=${'0'.repeat(64)}`,
    ],
    4,
  ],
  [['schema', 'add', 'nowhere.json'], 3],
  [['feedback', 'octo-org/infra', '--out', 'feedback.jsonl'], 2],
] as const)('%j ends with one clear sentence', async (args, code) => {
  const { exitCode, stdout, stderr } = await run(...args);
  expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: '' });
  // The engine may be spoken of before.
  const lines = stderr.split('\n').filter((line) => !ONLY_CHECKED.test(line));
  expect(lines).toEqual([expect.stringMatching(/^iac-dpo: .*\. .*\.$/)]);
  expect(stderr).not.toMatch(/internal error|is not a/);
});

test('nothing but the examples, the schemas and the program is in the package', async () => {
  const installed = join(root, NAMES, 'node_modules/iac-dpo');
  expect((await readdir(installed)).sort()).toEqual(
    expect.arrayContaining(['LICENSE', 'README.md', 'dist', 'examples', 'package.json', 'schemas']),
  );
  expect(await readdir(join(installed, 'examples/workflows'))).toContain('own-branches.yml');
});
