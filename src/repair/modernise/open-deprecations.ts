import { contextOf, type RepairContext } from '../context.ts';
import { findingKey } from '../finding-key.ts';
import { isInScope } from '../next-finding.ts';
import type { SearchState } from '../search-state.ts';
import type { Deprecation } from './deprecation.ts';
import { deprecations } from './deprecations.ts';
import type { ModerniseOptions } from './modernise-options.ts';

/** What is deprecated in one state of a module and in scope, with its key; what the base of a change has is not ours. */
export function openDeprecations(
  { scope }: Pick<SearchState, 'scope'>,
  context: RepairContext,
  { base, catalogue }: Pick<ModerniseOptions, 'base' | 'catalogue'>,
): readonly { readonly one: Deprecation; readonly key: string }[] {
  const before = base && contextOf(base, catalogue);
  const known = new Set(
    before && deprecations(before).map(({ finding }) => findingKey(before, finding)),
  );
  return deprecations(context)
    .filter(({ finding }) => isInScope({ scope }, finding))
    .map((one) => ({ one, key: findingKey(context, one.finding) }))
    .filter(({ key }) => !known.has(key));
}
