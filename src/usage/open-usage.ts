import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { SchemaError } from '../schema/catalogue.ts';
import { unpackUsage } from './unpack-usage.ts';
import type { ProviderUsage } from './usage.ts';

/** What is known of a provider's use, by its full address; undefined where nothing was counted. */
export type FindUsage = (address: string) => ProviderUsage | undefined;

/**
 * The statistics that `directory` holds beside the schemas. A file is read and checked against the
 * SHA-256 of `usage-manifest.json` when first asked for; throws SchemaError where it differs.
 */
export function openUsage(directory: string): FindUsage {
  const known = opened.get(directory);
  if (known) return known;
  const files = readManifest(directory);
  const read = new Map<string, ProviderUsage>();
  const find: FindUsage = (address) => {
    const entry = files.find((file) => file.address === address);
    if (!entry) return undefined;
    const usage = read.get(entry.file) ?? unpackUsage(readVerified(directory, entry));
    read.set(entry.file, usage);
    return usage;
  };
  opened.set(directory, find);
  return find;
}

/** Kept for the life of the process. */
const opened = new Map<string, FindUsage>();

const manifestSchema = z.object({
  files: z.array(
    z.object({
      file: z.string().regex(/^[\w.-]+\.br$/),
      address: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});
type Entry = z.infer<typeof manifestSchema>['files'][number];

/** A folder of schemas without statistics is a whole one too. */
function readManifest(directory: string): readonly Entry[] {
  const path = join(directory, 'usage-manifest.json');
  if (!existsSync(path)) return [];
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).files;
  } catch (cause) {
    throw new SchemaError(`Cannot read ${path}; reinstall iac-dpo.`, { cause });
  }
}

/** Far above any file of statistics, far below what would hurt: guards against a wrong file. */
const MAX_UNPACKED_BYTES = 16 * 1024 * 1024;

function readVerified(directory: string, { file, sha256 }: Entry): string {
  const path = join(directory, file);
  try {
    const bytes = readFileSync(path);
    const actual = createHash('sha256').update(bytes).digest('hex');
    if (actual !== sha256) throw new Error(`sha256 is ${actual}, not ${sha256}`);
    return brotliDecompressSync(bytes, { maxOutputLength: MAX_UNPACKED_BYTES }).toString('utf8');
  } catch (cause) {
    throw new SchemaError(`${path} is not the file of its manifest; reinstall iac-dpo.`, { cause });
  }
}
