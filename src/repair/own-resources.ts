import type { DeclaredResource } from '../module/module-view.ts';
import type { RepairContext } from './context.ts';

/**
 * The resources that the author wrote, under their present type: what a repair declared on its own is not what a
 * slip of the pen meant.
 */
export function ownResources({ scope, draft }: RepairContext): readonly DeclaredResource[] {
  const before = new Set(draft.resources.map(({ address }) => address));
  const lost = draft.resources.filter(({ address }) => !scope.resources.has(address));
  return scope.view.resources.filter(
    ({ address, name }) => before.has(address) || lost.some((gone) => gone.name === name),
  );
}
