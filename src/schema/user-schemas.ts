import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { hold } from '../storage/hold.ts';
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
 * Adds a release to the folder, in place of one of the same address and version. At every moment the manifest names
 * files that are whole, also when this is killed or two add at once. Throws what the file system throws, HeldError,
 * and SchemaError where the folder's manifest is broken.
 */
export function addSchema(
  directory: string,
  { address, version, schema, source }: SchemaToAdd,
): StoredFile {
  const bytes = packSchema(address, version, schema, 'quick');
  const sha256 = sha256Of(bytes);
  const entry: StoredFile = {
    // Other bytes have another name: what the manifest names now stays as it is, also for those who read it already.
    file: `${safe(address)}-${safe(version)}-${sha256.slice(0, 12)}.pack`,
    address,
    version,
    exactness: 'exact',
    sha256,
    source,
  };
  mkdirSync(directory, { recursive: true });
  using _ = hold(join(directory, 'manifest.json'), MOST_WAIT_MS);
  const others = manifestIn(directory).files.filter(
    (other) => other.address !== address || other.version !== version,
  );
  const manifest: Manifest = { files: [...others, entry] };
  replaceFile(join(directory, entry.file), bytes);
  replaceFile(join(directory, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return entry;
}

/** Another one who adds is done in a moment. */
const MOST_WAIT_MS = 10_000;

const safe = (text: string): string => text.replaceAll(/[^\w.-]/g, '-');

const manifestIn = (directory: string): Manifest =>
  existsSync(join(directory, 'manifest.json'))
    ? readManifest(directory, `delete ${directory} and add your schemas again`)
    : { files: [] };

/** A reader sees the old file or the new one, never half of it. */
function replaceFile(path: string, content: string | Buffer): void {
  const fresh = `${path}.new`;
  writeFileSync(fresh, content, { flush: true });
  renameSync(fresh, path);
}
