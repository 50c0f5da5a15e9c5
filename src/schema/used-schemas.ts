import type { UsedSchema } from '../finding/verdict.ts';
import { calledModules } from '../module/called-modules.ts';
import type { Module } from '../module/module.ts';
import { viewModule } from '../module/module-view.ts';
import { providerNameOf } from '../module/provider-of-resource.ts';
import type { ModuleCatalogue } from './catalogue.ts';
import { canonicalAddress } from './provider-address.ts';

/** The releases that speak for the providers a module and what it calls use, each with how it was chosen. */
export function usedSchemas(module: Module, { choices }: ModuleCatalogue): readonly UsedSchema[] {
  const used = new Set<string>();
  const pending = [module];
  const seen = new Set<Module>();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const { resources, sources } = viewModule(next);
    for (const { type, block } of resources) {
      const name = providerNameOf(type, block);
      used.add(canonicalAddress(sources.get(name) ?? name));
    }
    for (const { child } of calledModules(next))
      if (child.kind === 'local') pending.push(child.module);
  }
  return [...used].sort().flatMap((address) => {
    const choice = choices.get(address);
    if (!choice) return [];
    const { version, exactness, how, wanted } = choice;
    return [
      { provider: address, version, exactness, how, ...(wanted !== undefined && { wanted }) },
    ];
  });
}
