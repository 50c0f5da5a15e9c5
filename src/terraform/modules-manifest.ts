import { inSandbox } from './folders-up.ts';
import type { TreeCall } from './module-tree.ts';

/**
 * The `modules.json` that `terraform init` would leave behind, for terraform to find every called
 * module in our copy. `stubDirectory` gives the folder of a stub as seen from the root module.
 * Source: terraform internal/modsdir.
 */
export function modulesManifest(
  calls: readonly TreeCall[],
  stubDirectory: (stub: number) => string,
): string {
  const records = calls.map(({ key, source, to }) => ({
    Key: key,
    Source: source,
    Dir: to.kind === 'stub' ? stubDirectory(to.stub) : inSandbox(to.path) || '.',
  }));
  return JSON.stringify({ Modules: [{ Key: '', Source: '', Dir: '.' }, ...records] });
}
