import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The first folder at or above that of a module (a `file:` URL) which holds `path`, so that what comes with the package
 * is found from `src/` and from the bundle in `dist/` alike. Undefined where none does.
 */
export function folderAbove(module: string, path: string): string | undefined {
  for (let at = dirname(fileURLToPath(module)); ; at = dirname(at)) {
    if (existsSync(join(at, path))) return at;
    if (at === dirname(at)) return undefined;
  }
}
