import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderAbove } from '../storage/folder-above.ts';
import { SchemaError } from './schema-error.ts';

/**
 * The package's own `schemas/`: the first one with a manifest at or above the module `from` (a
 * `file:` URL), so that it is found from `src/` and from the bundle in `dist/` alike.
 * Throws SchemaError when there is none.
 */
export function schemasDirectory(from: string = import.meta.url): string {
  const folder = folderAbove(from, join('schemas', 'manifest.json'));
  if (folder !== undefined) return join(folder, 'schemas');
  const start = dirname(fileURLToPath(from));
  throw new SchemaError(`No schemas/manifest.json at or above ${start}; reinstall iac-dpo.`);
}
