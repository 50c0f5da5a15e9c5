import { usedBy } from '../check/check-cycles.ts';
import type { Scope } from '../check/scope.ts';
import type { Expression } from '../hcl/expression.ts';
import { attributesOf } from '../hcl/walk.ts';
import type { DeclaredResource, ModuleView } from '../module/module-view.ts';
import type { FillPlace } from './filled.ts';

/**
 * Addresses and `local.NAME` that depend on the resource of a place, directly or not, with its own: referring to
 * one of them from there would close a circle. One that is yet to be declared may have dependents already.
 */
export function dependentsOf(
  scope: Scope,
  { top, mode, type, label }: FillPlace,
): ReadonlySet<string> {
  const declared = scope.view.resources.find(({ block }) => block === top)?.address;
  const self = declared ?? `${mode === 'data' ? 'data.' : ''}${type}.${label}`;
  const uses = usesIn(scope.view);
  const found = new Set([self]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const [address, used] of uses) {
      if (found.has(address) || ![...found].some((known) => used.has(known))) continue;
      found.add(address);
      grew = true;
    }
  }
  return found;
}

/** What each resource and local refers to; asked for every argument that is filled. */
function usesIn(view: ModuleView): ReadonlyMap<string, ReadonlySet<string>> {
  const known = remembered.get(view);
  if (known) return known;
  const uses = new Map<string, ReadonlySet<string>>([
    ...view.resources.map(
      (resource) => [resource.address, usedBy(expressionsOf(resource))] as const,
    ),
    ...view.locals.map(
      ({ name, attribute }) => [`local.${name}`, usedBy([attribute.value])] as const,
    ),
  ]);
  remembered.set(view, uses);
  return uses;
}

const remembered = new WeakMap<ModuleView, ReadonlyMap<string, ReadonlySet<string>>>();

const expressionsOf = ({ block }: DeclaredResource): Expression[] =>
  [...attributesOf(block.body)].map(({ attribute }) => attribute.value);
