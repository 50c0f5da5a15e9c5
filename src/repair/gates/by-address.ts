import type { DeclaredResource, ModuleView } from '../../module/module-view.ts';
import { grouped } from '../../value/grouped.ts';

/** The resources of a module by their address, in source order. Every one of them is asked for, and there may be thousands. */
export function byAddress(view: ModuleView): ReadonlyMap<string, readonly DeclaredResource[]> {
  const known = remembered.get(view);
  if (known) return known;
  const found = grouped(view.resources, ({ address }) => address);
  remembered.set(view, found);
  return found;
}

const remembered = new WeakMap<ModuleView, ReadonlyMap<string, readonly DeclaredResource[]>>();
