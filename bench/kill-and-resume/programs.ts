import { rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles a program as scripts/build.js does, once a process; the path of the bundle. It lies in node_modules, so that
 * it finds onnxruntime-node and, above it, schemas/.
 */
export function programOf(entry: string): Promise<string> {
  const built = BUILT.get(entry) ?? bundled(entry);
  BUILT.set(entry, built);
  return built;
}

/** Takes all bundles away again. */
export async function removePrograms(): Promise<void> {
  BUILT.clear();
  await rm(FOLDER, { recursive: true, force: true });
}

const BUILT = new Map<string, Promise<string>>();
const FOLDER = resolve(`node_modules/.cache/kill-${process.pid}`);

async function bundled(entry: string): Promise<string> {
  const name = basename(entry, '.ts');
  await build({
    entryPoints: { [name]: resolve(entry) },
    outdir: FOLDER,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    chunkNames: `${name}-[hash]`,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: ['onnxruntime-node'],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return join(FOLDER, `${name}.mjs`);
}
