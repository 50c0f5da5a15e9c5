import { ControllerError } from '../controller-error.ts';
import { embeddedModel } from './embedded-model.ts';
import { fetchPackage } from './fetch-package.ts';
import type { ModelSource } from './model-source.ts';

/** The folder of a model, fetched where it has to be. Throws ControllerError('unusable-model'), or `signal.reason`. */
export async function findModel(
  source: ModelSource,
  cache: string,
  signal: AbortSignal,
): Promise<string> {
  switch (source.kind) {
    case 'folder':
      return source.path;
    case 'url':
      return fetchPackage(source, cache, signal);
    case 'embedded': {
      const model = embeddedModel();
      if (model) return model.folder;
      throw new ControllerError('unusable-model', 'No model comes with this release.');
    }
  }
}
