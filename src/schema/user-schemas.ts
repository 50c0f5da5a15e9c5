import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Manifest, readManifest, type StoredFile, sha256Of } from './manifest.ts';
import { packSchema } from './pack.ts';
import type { SourceProvider } from './source-schema.ts';

/** Where a user's own schemas are: a variable, else beside the caches of other programs. */
export const SCHEMAS_VARIABLE = 'IAC_DPO_SCHEMAS';

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder `schema add` writes to, whether it is there or not. */
export function userSchemasDirectory(env: Environment): string {
  const named = env[SCHEMAS_VARIABLE];
  if (named) return named;
  // The XDG specification: a relative path counts as none.
  const cache = env.XDG_CACHE_HOME?.startsWith('/') ? env.XDG_CACHE_HOME : undefined;
  return join(cache ?? join(env.HOME || homedir(), '.cache'), 'iac-dpo', 'schemas');
}

/** The same folder where something was added to it, for `openCatalogue`. */
export function addedSchemas(env: Environment): string | undefined {
  const directory = userSchemasDirectory(env);
  return existsSync(join(directory, 'manifest.json')) ? directory : undefined;
}

export interface SchemaToAdd {
  readonly address: string;
  readonly version: string;
  readonly schema: SourceProvider;
  /** Where it comes from, for `schema list`. */
  readonly source: string;
}

/**
 * Adds a release to the folder, in place of one of the same address and version. Throws what the file
 * system throws, and SchemaError where the folder's manifest is broken.
 */
export function addSchema(
  directory: string,
  { address, version, schema, source }: SchemaToAdd,
): StoredFile {
  const bytes = packSchema(address, version, schema, 'quick');
  const entry: StoredFile = {
    file: `${address.replaceAll(/[^\w.-]/g, '-')}-${version.replaceAll(/[^\w.-]/g, '-')}.pack`,
    address,
    version,
    exactness: 'exact',
    sha256: sha256Of(bytes),
    source,
  };
  mkdirSync(directory, { recursive: true });
  replaceFile(join(directory, entry.file), bytes);
  const others = manifestIn(directory).files.filter(({ file }) => file !== entry.file);
  const manifest: Manifest = { files: [...others, entry] };
  replaceFile(join(directory, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return entry;
}

const manifestIn = (directory: string): Manifest =>
  existsSync(join(directory, 'manifest.json'))
    ? readManifest(directory, `delete ${directory} and add your schemas again`)
    : { files: [] };

/** A reader sees the old file or the new one, never half of it. */
function replaceFile(path: string, content: string | Buffer): void {
  const fresh = `${path}.${process.pid}.new`;
  writeFileSync(fresh, content);
  renameSync(fresh, path);
}
