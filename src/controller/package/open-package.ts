import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ControllerError } from '../controller-error.ts';
import { externalDataLocations } from './external-data.ts';
import { type ModelFile, type ModelManifest, manifestSchema } from './manifest.ts';

export interface ModelPackage {
  readonly manifest: ModelManifest;
  readonly modelPath: string;
  readonly tokenizerPath: string;
  readonly tokenizerConfigPath: string;
}

/**
 * A model folder of which every byte is what its manifest says, and that needs nothing outside itself.
 * Throws ControllerError('unusable-model'). Whoever can write to the folder between this and the loading of the model
 * can do as they like; they could change this program too.
 */
export function openPackage(folder: string): Promise<ModelPackage> {
  return orUnusable(folder, async () => {
    const manifest = await readManifest(join(folder, MANIFEST));
    await refuseStrangers(folder, manifest);
    for (const file of manifest.files) await verify(folder, file);
    const pathOf = listedPath(folder, manifest);
    const modelPath = pathOf(manifest.model);
    for (const location of externalDataLocations(await readFile(modelPath))) pathOf(location);
    return {
      manifest,
      modelPath,
      tokenizerPath: pathOf(manifest.tokenizer.file),
      tokenizerConfigPath: pathOf(manifest.tokenizer.config),
    };
  });
}

const MANIFEST = 'manifest.json';
/** A manifest names a handful of files. */
const MANIFEST_BYTES = 2 ** 20;

/** The manifest alone; what it says of the files is not checked. Throws ControllerError('unusable-model'). */
export function readModelManifest(folder: string): Promise<ModelManifest> {
  return orUnusable(folder, () => readManifest(join(folder, MANIFEST)));
}

async function orUnusable<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ControllerError('unusable-model', `Cannot use the model in ${folder}: ${why}`, {
      cause,
    });
  }
}

async function readManifest(path: string): Promise<ModelManifest> {
  // Read before anything is verified, so it must not be a way out of the folder.
  const found = await lstat(path);
  if (!found.isFile()) throw new Error(`${MANIFEST} is no regular file`);
  if (found.size > MANIFEST_BYTES)
    throw new Error(`${MANIFEST} has more than ${MANIFEST_BYTES} bytes`);
  const parsed = manifestSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${MANIFEST}: ${issue?.path.join('.')} ${issue?.message}`);
}

async function refuseStrangers(folder: string, { files }: ModelManifest): Promise<void> {
  const listed = new Set([MANIFEST, ...files.map(({ file }) => file)]);
  const stranger = (await readdir(folder)).find((name) => !listed.has(name));
  if (stranger !== undefined) throw new Error(`${stranger} is not in ${MANIFEST}`);
}

async function verify(folder: string, { file, bytes, sha256 }: ModelFile): Promise<void> {
  const path = join(folder, file);
  const found = await lstat(path);
  if (!found.isFile()) throw new Error(`${file} is no regular file`);
  if (found.size !== bytes) throw new Error(`${file} has ${found.size} bytes, not ${bytes}`);
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  const digest = hash.digest('hex');
  if (digest !== sha256) throw new Error(`${file} has sha256 ${digest}, not ${sha256}`);
}

function listedPath(folder: string, { files }: ModelManifest) {
  const listed = new Set(files.map(({ file }) => file));
  return (name: string): string => {
    if (!listed.has(name)) throw new Error(`${name} is needed and not in ${MANIFEST}`);
    return join(folder, name);
  };
}
