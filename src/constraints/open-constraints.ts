import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { entryFor, readManifestOf, readVerified } from '../schema/manifest.ts';
import type { ProviderConstraints } from './constraint.ts';
import { unpackConstraints } from './unpack-constraints.ts';

/** Facts about one provider release, or undefined where none were ever probed. */
export type FindConstraints = (address: string, version: string) => ProviderConstraints | undefined;

/**
 * The facts that `directory` holds beside the schemas. A file is read and checked against the SHA-256
 * of `constraints-manifest.json` when first asked for; throws SchemaError where it differs.
 */
export function openConstraints(directory: string): FindConstraints {
  const known = opened.get(directory);
  if (known) return known;
  const files = entriesOf(directory);
  const read = new Map<string, ProviderConstraints>();
  const find: FindConstraints = (address, version) => {
    const entry = files.find((file) => file.address === address && file.version === version);
    if (!entry) return undefined;
    const constraints =
      read.get(entry.file) ?? unpackConstraints(unpacked(readVerified(directory, entry, CURE)));
    read.set(entry.file, constraints);
    return constraints;
  };
  opened.set(directory, find);
  return find;
}

/** Kept for the life of the process: every validation asks again. */
const opened = new Map<string, FindConstraints>();

const manifestSchema = z.object({ files: z.array(entryFor('br')) });

/** A folder of schemas without facts is a whole one too. */
function entriesOf(directory: string): z.infer<typeof manifestSchema>['files'] {
  const path = join(directory, 'constraints-manifest.json');
  return existsSync(path) ? readManifestOf(manifestSchema, path, CURE).files : [];
}

const CURE = 'reinstall iac-dpo';

/** Far above any file of facts, far below what would hurt: guards against a wrong file. */
const MAX_UNPACKED_BYTES = 32 * 1024 * 1024;

const unpacked = (bytes: Buffer): string =>
  brotliDecompressSync(bytes, { maxOutputLength: MAX_UNPACKED_BYTES }).toString('utf8');
