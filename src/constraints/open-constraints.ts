import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { SchemaError } from '../schema/catalogue.ts';
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
  const files = readManifest(directory);
  const read = new Map<string, ProviderConstraints>();
  const find: FindConstraints = (address, version) => {
    const entry = files.find((file) => file.address === address && file.version === version);
    if (!entry) return undefined;
    const constraints = read.get(entry.file) ?? unpackConstraints(readVerified(directory, entry));
    read.set(entry.file, constraints);
    return constraints;
  };
  opened.set(directory, find);
  return find;
}

/** Kept for the life of the process: every validation asks again. */
const opened = new Map<string, FindConstraints>();

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
type Entry = z.infer<typeof manifestSchema>['files'][number];

/** A folder of schemas without facts is a whole one too. */
function readManifest(directory: string): readonly Entry[] {
  const path = join(directory, 'constraints-manifest.json');
  if (!existsSync(path)) return [];
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).files;
  } catch (cause) {
    throw new SchemaError(`Cannot read ${path}; reinstall iac-dpo.`, { cause });
  }
}

/** Far above any file of facts, far below what would hurt: guards against a wrong file. */
const MAX_UNPACKED_BYTES = 32 * 1024 * 1024;

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
