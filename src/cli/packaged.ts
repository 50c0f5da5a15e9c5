import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of this package: the first one at or above this module that holds `path`, so that it is found from
 * `src/` and from the bundle in `dist/` alike.
 */
export function packageWith(path: string): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(join(at, path))) return at;
    if (at === dirname(at)) throw new Error(`no ${path} at or above ${start}; reinstall iac-dpo`);
  }
}
