// Builds dist/ twice, in two folders of different depth and names, with other times, zone, language and home, and compares
// every byte. `build --check` in a fresh clone shows the same of every change; this shows it on one machine.
import { execFileSync } from 'node:child_process';
import { cp, link, mkdir, mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(fileURLToPath(import.meta.url), '../..');

/** What scripts/build.js reads of a checkout. */
const SOURCES = ['src', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Stays outside the bundle, and has 200 MB. */
const NATIVE = 'node_modules/onnxruntime-node';

await mkdir(join(ROOT, 'tmp'), { recursive: true });
const top = await mkdtemp(join(ROOT, 'tmp', 'reproduce-'));
try {
  const one = await checkout(ROOT, join(top, 'one'));
  // Of the first, so that a change meanwhile is in both or in none.
  const two = await checkout(one, join(top, 'much', 'further', 'down', 'Ünï two'));
  for (const name of await readdir(join(two, 'src'))) await utimes(join(two, 'src', name), 1, 1);
  build(one, { TZ: 'UTC', LANG: 'C' });
  build(two, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', HOME: top });
  const names = [...new Set([...(await namesIn(one)), ...(await namesIn(two))])].sort();
  const differ = [];
  for (const name of names) if (!(await isSame(one, two, name))) differ.push(name);
  console.log(
    `${names.length} files of dist/, ${differ.length} differ${differ.map((name) => `\n${name}`).join('')}`,
  );
  if (differ.length > 0) process.exitCode = 1;
} finally {
  await rm(top, { recursive: true, force: true });
}

async function checkout(from, folder) {
  for (const name of SOURCES) await cp(join(from, name), join(folder, name), { recursive: true });
  const { packages } = JSON.parse(await readFile(join(from, 'package-lock.json'), 'utf8'));
  // Those that are bundled. esbuild and TypeScript are found further up, in the real node_modules.
  for (const [path, { dev }] of Object.entries(packages))
    if (/^node_modules\/(@[^/]+\/)?[^/]+$/.test(path) && !dev && path !== NATIVE)
      await linkTree(join(from, path), join(folder, path));
  return folder;
}

/** The same files once more without their bytes; nothing for what is optional and not installed. */
async function linkTree(from, to) {
  const entries = await readdir(from, { withFileTypes: true }).catch(() => []);
  await mkdir(to, { recursive: true });
  for (const entry of entries) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkTree(source, target);
    else if (entry.isFile()) await link(source, target);
  }
}

function build(folder, env) {
  const options = { cwd: dirname(folder), env: { ...process.env, ...env }, stdio: 'inherit' };
  execFileSync(process.execPath, [join(folder, 'scripts/build.js')], options);
}

function namesIn(folder) {
  return readdir(join(folder, 'dist'));
}

async function isSame(one, two, name) {
  const read = (folder) => readFile(join(folder, 'dist', name)).catch(() => undefined);
  const [a, b] = await Promise.all([read(one), read(two)]);
  return a !== undefined && b !== undefined && a.equals(b);
}
