import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SchemaError } from './schema-error.ts';

/** `manifest.json` of a folder of packed schemas. */
const manifestSchema = z.object({
  files: z.array(
    entryFor('pack').extend({
      exactness: z.enum(['exact', 'reconstructed']),
      /** Where it comes from, for a person. */
      source: z.string(),
    }),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type StoredFile = Manifest['files'][number];

/** Throws SchemaError where the manifest cannot be read; `cure` ends the sentence. */
export const readManifest = (directory: string, cure: string): Manifest =>
  readManifestOf(manifestSchema, join(directory, 'manifest.json'), cure);

/** What every manifest says of a file: which release it speaks for, and how to tell that it is the right one. */
export function entryFor(extension: string) {
  return z.object({
    file: z.string().regex(new RegExp(`^[\\w.-]+\\.${extension}$`)),
    address: z.string(),
    version: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  });
}

/** As `readManifest`, for a manifest of something else. */
export function readManifestOf<T>(schema: z.ZodType<T>, path: string, cure: string): T {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new SchemaError(`Cannot read ${path}; ${cure}.`, { cause });
  }
}

/** The bytes of a stored file. Throws SchemaError where they are not those of the manifest. */
export function readVerified(
  directory: string,
  { file, sha256 }: Pick<StoredFile, 'file' | 'sha256'>,
  cure: string,
): Buffer {
  const path = join(directory, file);
  try {
    const bytes = readFileSync(path);
    const found = sha256Of(bytes);
    if (found !== sha256) throw new Error(`sha256 is ${found}, not ${sha256}`);
    return bytes;
  } catch (cause) {
    throw new SchemaError(`${path} is not the file of its manifest; ${cure}.`, { cause });
  }
}

export const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
