import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { folderAbove } from '../../storage/folder-above.ts';
import { ControllerError } from '../controller-error.ts';

/** The model that comes with the program. */
export interface EmbeddedModel {
  readonly name: string;
  readonly folder: string;
}

/**
 * What `models/default.json` names: the first one at or above the module `from` (a `file:` URL), so that it is found from
 * `src/` and from the bundle alike. That one file decides, so that reverting it brings back the model before. Undefined
 * where there is none. Throws ControllerError('unusable-model') where it cannot be read, or its model is not beside it.
 */
export function embeddedModel(from: string = import.meta.url): EmbeddedModel | undefined {
  const above = folderAbove(from, join('models', 'default.json'));
  if (above === undefined) return undefined;
  const models = join(above, 'models');
  const name = nameIn(join(models, 'default.json'));
  const folder = join(models, name);
  if (existsSync(join(folder, 'manifest.json'))) return { name, folder };
  throw new ControllerError(
    'unusable-model',
    `models/default.json names ${name}, which is not in ${models}; run training/release.py fetch, or reinstall iac-dpo.`,
  );
}

function nameIn(file: string): string {
  try {
    return DEFAULT.parse(JSON.parse(readFileSync(file, 'utf8'))).name;
  } catch (cause) {
    throw new ControllerError('unusable-model', `${file} names no model; reinstall iac-dpo.`, {
      cause,
    });
  }
}

/** As much of what training/release.py writes as is needed here. */
const DEFAULT = z.object({ name: z.string().regex(/^[A-Za-z0-9][\w.-]{0,99}$/) });
