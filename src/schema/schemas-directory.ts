import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SchemaError } from './schema-error.ts';

/**
 * The package's own `schemas/`: the first one with a manifest at or above the module `from` (a
 * `file:` URL), so that it is found from `src/` and from the bundle in `dist/` alike.
 * Throws SchemaError when there is none.
 */
export function schemasDirectory(from: string = import.meta.url): string {
  const start = dirname(fileURLToPath(from));
  for (let at = start; ; at = dirname(at)) {
    const candidate = join(at, 'schemas');
    if (existsSync(join(candidate, 'manifest.json'))) return candidate;
    if (at === dirname(at)) break;
  }
  throw new SchemaError(`No schemas/manifest.json at or above ${start}; reinstall iac-dpo.`);
}
