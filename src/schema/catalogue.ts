import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { z } from 'zod';
import type { ProviderSchema, SchemaCatalogue } from './schema.ts';
import { unpackSchema } from './unpack.ts';

/** The stored schemas are missing or changed; reinstalling or rebuilding them is the only cure. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';
}

/** Far above any packed provider, far below what would hurt: guards against a wrong file. */
const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;

/**
 * Opens the schemas in `directory` (see `schemas/NOTICE.md`). A file is read, checked against the
 * SHA-256 of the manifest and unpacked when first found, then kept for the life of the catalogue.
 * Throws SchemaError when the manifest cannot be read, and from `find` when a file differs from it.
 */
export function openCatalogue(directory: string): SchemaCatalogue {
  const { files } = readManifest(directory);
  const opened = new Map<string, ProviderSchema>();
  const open = (entry: ManifestEntry): ProviderSchema => {
    const known = opened.get(entry.file);
    if (known) return known;
    const schema = unpackSchema(readVerified(directory, entry));
    opened.set(entry.file, schema);
    return schema;
  };
  return {
    find: (nameOrAddress) => {
      const wanted = canonicalAddress(nameOrAddress);
      const entry = files.find((file) => canonicalAddress(file.address) === wanted);
      return entry && open(entry);
    },
    providers: files.map(({ address, version }) => ({ address, version })),
  };
}

/**
 * The address without what a user may leave out: `aws`, `hashicorp/aws` and either public
 * registry's full address all give `hashicorp/aws`; another registry's host is kept.
 */
export function canonicalAddress(nameOrAddress: string): string {
  const parts = nameOrAddress.toLowerCase().split('/');
  if (parts.length === 1) return `hashicorp/${parts[0]}`;
  return parts.length === 3 && PUBLIC_REGISTRIES.has(parts[0] ?? '')
    ? parts.slice(1).join('/')
    : parts.join('/');
}

/** Terraform's and OpenTofu's default registries, which carry the same providers. */
export const PUBLIC_REGISTRIES: ReadonlySet<string> = new Set([
  'registry.terraform.io',
  'registry.opentofu.org',
]);

const manifestSchema = z.object({
  files: z.array(
    z.object({
      file: z.string().regex(/^[\w.-]+\.br$/),
      address: z.string(),
      version: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});
type ManifestEntry = z.infer<typeof manifestSchema>['files'][number];

function readManifest(directory: string): z.infer<typeof manifestSchema> {
  const path = join(directory, 'manifest.json');
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new SchemaError(`Cannot read ${path}; reinstall iac-dpo or rebuild the schemas.`, {
      cause,
    });
  }
}

function readVerified(directory: string, entry: ManifestEntry): string {
  const path = join(directory, entry.file);
  try {
    const bytes = readFileSync(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== entry.sha256) throw new Error(`sha256 is ${sha256}, not ${entry.sha256}`);
    return brotliDecompressSync(bytes, { maxOutputLength: MAX_UNPACKED_BYTES }).toString('utf8');
  } catch (cause) {
    throw new SchemaError(`${path} is not the file of the manifest; reinstall iac-dpo.`, { cause });
  }
}
