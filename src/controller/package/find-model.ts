import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ControllerError } from '../controller-error.ts';
import { fetchPackage } from './fetch-package.ts';
import type { ModelSource } from './model-source.ts';

/** The folder under `models/` of the model that comes with the program; undefined until one is trained. */
export const EMBEDDED_MODEL: string | undefined = undefined;

/** The folder of a model, fetched where it has to be. Throws ControllerError('unusable-model'), or `signal.reason`. */
export async function findModel(
  source: ModelSource,
  cache: string,
  signal: AbortSignal,
  embedded: string | undefined = EMBEDDED_MODEL,
): Promise<string> {
  switch (source.kind) {
    case 'folder':
      return source.path;
    case 'url':
      return fetchPackage(source, cache, signal);
    case 'embedded':
      if (embedded === undefined)
        throw new ControllerError('unusable-model', 'No model comes with this release.');
      return embeddedFolder(embedded);
  }
}

/** The first `models/NAME` at or above this module, so that it is found from `src/` and from the bundle alike. */
function embeddedFolder(name: string): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let at = start; ; at = dirname(at)) {
    const folder = join(at, 'models', name);
    if (existsSync(join(folder, 'manifest.json'))) return folder;
    if (at === dirname(at)) break;
  }
  throw new ControllerError(
    'unusable-model',
    `No models/${name} at or above ${start}; reinstall iac-dpo.`,
  );
}
