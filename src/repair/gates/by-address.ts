import type { DeclaredResource, ModuleView } from '../../module/module-view.ts';

/** The resources of a module by their address, in source order. Every one of them is asked for, and there may be thousands. */
export function byAddress(view: ModuleView): ReadonlyMap<string, readonly DeclaredResource[]> {
  const known = remembered.get(view);
  if (known) return known;
  const found = grouped(view.resources, ({ address }) => address);
  remembered.set(view, found);
  return found;
}

const remembered = new WeakMap<ModuleView, ReadonlyMap<string, readonly DeclaredResource[]>>();

export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
