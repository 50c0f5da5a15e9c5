import { resourceSteps } from '../../check/resolve-type.ts';
import type { DeclaredResource, ModuleView } from '../../module/module-view.ts';
import type { Edit } from '../candidate.ts';
import { findReferences, renameReference } from '../rewrite-references.ts';

/** Edits that ask another resource for some attributes of one; an index stays, as both are repeated alike. */
export function followAttributes(
  view: ModuleView,
  { type, name }: Pick<DeclaredResource, 'type' | 'name'>,
  attributes: readonly string[],
  address: string | undefined,
): Edit[] {
  if (address === undefined || attributes.length === 0) return [];
  return findReferences(view, [type, name])
    .filter(({ reference }) => {
      const step = resourceSteps(reference)?.rest.find(({ kind }) => kind === 'attribute');
      return step?.kind === 'attribute' && attributes.includes(step.name);
    })
    .map((found) => renameReference(found, address));
}
