import type { ModuleView } from '../../module/module-view.ts';
import type { GateVerdict } from '../repair.ts';

const GATE = 'keeps every address of the draft';

/**
 * Every resource, data source, output, variable, local and module call of the draft is still declared.
 * A resource may have changed its type, never its name.
 */
export function keepsAddresses(draft: ModuleView, repaired: ModuleView): GateVerdict {
  const lost = [
    ...draft.resources
      .filter((resource) => successor(draft, repaired, resource) === undefined)
      .map(({ address }) => address),
    ...missing(draft.variables, repaired.variables).map((name) => `var.${name}`),
    ...missing(draft.outputs, repaired.outputs).map((name) => `output.${name}`),
    ...missing(draft.locals, repaired.locals).map((name) => `local.${name}`),
    ...missing(draft.modules, repaired.modules).map((name) => `module.${name}`),
  ];
  return lost.length === 0
    ? { gate: GATE, passed: true }
    : { gate: GATE, passed: false, reason: `it would remove ${lost.join(', ')}` };
}

/** The resource of the repaired module that a resource of the draft has become. */
export function successor(
  draft: ModuleView,
  repaired: ModuleView,
  resource: ModuleView['resources'][number],
): ModuleView['resources'][number] | undefined {
  const same = repaired.resources.find(({ address }) => address === resource.address);
  if (same) return same;
  const known = new Set(draft.resources.map(({ address }) => address));
  return repaired.resources.find(
    ({ name, address }) => name === resource.name && !known.has(address),
  );
}

function missing(
  before: readonly { name: string }[],
  after: readonly { name: string }[],
): string[] {
  const kept = new Set(after.map(({ name }) => name));
  return before.map(({ name }) => name).filter((name) => !kept.has(name));
}
