import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SchemaError } from './schema-error.ts';

/** `manifest.json` of a folder of packed schemas. */
const manifestSchema = z.object({
  files: z.array(
    z.object({
      file: z.string().regex(/^[\w.-]+\.pack$/),
      address: z.string(),
      version: z.string(),
      exactness: z.enum(['exact', 'reconstructed']),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      /** Where it comes from, for a person. */
      source: z.string(),
    }),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type StoredFile = Manifest['files'][number];

/** Throws SchemaError where the manifest cannot be read; `cure` ends the sentence. */
export function readManifest(directory: string, cure: string): Manifest {
  const path = join(directory, 'manifest.json');
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new SchemaError(`Cannot read ${path}; ${cure}.`, { cause });
  }
}

/** The bytes of a stored file. Throws SchemaError where they are not those of the manifest. */
export function readVerified(
  directory: string,
  { file, sha256 }: StoredFile,
  cure: string,
): Buffer {
  const path = join(directory, file);
  try {
    const bytes = readFileSync(path);
    const found = sha256Of(bytes);
    if (found !== sha256) throw new Error(`sha256 is ${found}, not ${sha256}`);
    return bytes;
  } catch (cause) {
    throw new SchemaError(`${path} is not the file of the manifest; ${cure}.`, { cause });
  }
}

export const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
