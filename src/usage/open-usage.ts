import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { entryFor, readManifestOf, readVerified } from '../schema/manifest.ts';
import { SchemaError } from '../schema/schema-error.ts';
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
    const usage = read.get(entry.file) ?? unpackUsage(unpacked(directory, entry));
    read.set(entry.file, usage);
    return usage;
  };
  opened.set(directory, find);
  return find;
}

/** Kept for the life of the process. */
const opened = new Map<string, FindUsage>();

/** Counts are of a provider, whatever its release. */
const manifestSchema = z.object({ files: z.array(entryFor('br').omit({ version: true })) });
type Entry = z.infer<typeof manifestSchema>['files'][number];

/** A folder of schemas without statistics is a whole one too. */
function readManifest(directory: string): readonly Entry[] {
  const path = join(directory, 'usage-manifest.json');
  return existsSync(path) ? readManifestOf(manifestSchema, path, CURE).files : [];
}

/** Far above any file of statistics, far below what would hurt: guards against a wrong file. */
const MAX_UNPACKED_BYTES = 16 * 1024 * 1024;

function unpacked(directory: string, entry: Entry): string {
  const bytes = readVerified(directory, entry, CURE);
  try {
    return brotliDecompressSync(bytes, { maxOutputLength: MAX_UNPACKED_BYTES }).toString('utf8');
  } catch (cause) {
    throw new SchemaError(`Cannot unpack ${join(directory, entry.file)}; ${CURE}.`, { cause });
  }
}

const CURE = 'reinstall iac-dpo';
