// Bundles the CLI and the action into dist/, which is committed so that both run without an install.
// `--check` builds elsewhere and fails when dist/ is not what the sources give.
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { extractApi } from './api-extract.js';
import { collectLicences } from './collect-licences.js';

const ROOT = resolve(fileURLToPath(import.meta.url), '../..');
const DIST = join(ROOT, 'dist');

if (process.argv.includes('--check')) {
  await check();
} else {
  await replaceDist();
}

/** A build that fails leaves the old dist/ in place. */
async function replaceDist() {
  const fresh = `${DIST}.new`;
  await rm(fresh, { recursive: true, force: true });
  await bundle(fresh);
  await rm(DIST, { recursive: true, force: true });
  await rename(fresh, DIST);
}

async function bundle(outdir) {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: {
      cli: 'src/cli.ts',
      index: 'src/index.ts',
      api: 'src/api/api.ts',
      'controller-worker': 'src/controller/worker/main.ts',
    },
    // Native code for every platform: it comes with the package, not with the bundle.
    external: ['onnxruntime-node'],
    outdir,
    bundle: true,
    splitting: true,
    // Flat, so that `new URL('../schemas/', import.meta.url)` means the same in every chunk.
    chunkNames: 'chunk-[hash]',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    legalComments: 'none',
    metafile: true,
    // CommonJS dependencies call require() for node: modules; an ES module has none.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  await mkdir(outdir, { recursive: true });
  await writeFile(join(outdir, 'licenses.txt'), await collectLicences(ROOT, result.metafile));
  const { declarations } = await extractApi(ROOT);
  await writeFile(join(outdir, 'api.d.ts'), declarations);
  // dist/ is ESM wherever it is copied to.
  await writeFile(join(outdir, 'package.json'), '{ "type": "module" }\n');
  await chmod(join(outdir, 'cli.js'), 0o755);
}

async function check() {
  const fresh = await mkdtemp(join(tmpdir(), 'iac-dpo-dist-'));
  try {
    await bundle(fresh);
    const stale = await differences(fresh, DIST);
    if (stale.length === 0) return;
    console.error(`dist/ is not what the sources give (${stale.join(', ')}).`);
    console.error('Run `npm run build` and commit dist/ with your change.');
    process.exitCode = 1;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function differences(fresh, committed) {
  const names = new Set([...(await namesIn(fresh)), ...(await namesIn(committed))]);
  const stale = [];
  for (const name of [...names].sort()) {
    const [a, b] = await Promise.all([read(join(fresh, name)), read(join(committed, name))]);
    if (a === undefined || b === undefined || !a.equals(b)) stale.push(name);
  }
  return stale;
}

function namesIn(folder) {
  return readdir(folder).catch(() => []);
}

function read(path) {
  return readFile(path).catch(() => undefined);
}
