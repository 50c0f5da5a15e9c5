import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The random model that training/export/make_tiny_model.py wrote, and what Python says of it. */
export const TINY_MODEL = fileURLToPath(
  new URL('../fixtures/controller/tiny-model', import.meta.url),
);

export interface Expected {
  readonly tokens: readonly { readonly text: string; readonly ids: readonly number[] }[];
  readonly prefix: string;
  readonly candidates: readonly string[];
  readonly scores: readonly number[];
  readonly greedy: readonly number[];
}

export async function expected(): Promise<Expected> {
  return JSON.parse(await readFile(`${TINY_MODEL}-expected.json`, 'utf8'));
}

/** A copy to spoil. */
export async function copyOfTinyModel(): Promise<AsyncDisposable & { readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'tiny-model-'));
  await cp(TINY_MODEL, folder, { recursive: true });
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

/** Makes the manifest of a copy say what its files now are. */
export async function reseal(
  folder: string,
  change: (manifest: Record<string, unknown>) => void,
): Promise<void> {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  change(manifest);
  await writeFile(path, JSON.stringify(manifest));
}

/** Other bytes for a file of a copy, with a manifest that says so. */
export async function replaceFile(folder: string, file: string, bytes: Buffer): Promise<void> {
  await writeFile(join(folder, file), bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await reseal(folder, ({ files }) => {
    const entry = (files as { file: string }[]).find((entry) => entry.file === file);
    Object.assign(entry ?? {}, { bytes: bytes.length, sha256 });
  });
}
