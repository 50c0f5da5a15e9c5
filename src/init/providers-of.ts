import { calledModules } from '../module/called-modules.ts';
import type { Module } from '../module/module.ts';
import { viewModule } from '../module/module-view.ts';
import { providerNameOf } from '../module/provider-of-resource.ts';
import { canonicalAddress, type OpenCatalogue, type ReleaseChoice } from '../schema/catalogue.ts';
import { wantedVersions } from '../schema/wanted-versions.ts';

/** A provider that modules use, and which stored release speaks for it. */
export interface ProviderUse {
  /** Canonical: `hashicorp/aws`. */
  readonly address: string;
  /** Absent where no schema of it is stored: what is written for it cannot be validated. */
  readonly release?: ReleaseChoice;
}

/** The providers of some modules and of the local modules they call, by address. The first module decides of releases. */
export function providersOf(
  modules: readonly Module[],
  catalogue: OpenCatalogue,
): readonly ProviderUse[] {
  const uses = new Map<string, ProviderUse>();
  for (const module of modules) {
    const wanted = wantedVersions(module);
    for (const address of addressesIn(module)) {
      if (BUILT_IN.has(address) || uses.has(address)) continue;
      const release = catalogue.choose(address, wanted.get(address));
      uses.set(address, { address, ...(release && { release }) });
    }
  }
  return [...uses.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** `terraform_data` and `terraform_remote_state` are of terraform itself. */
const BUILT_IN: ReadonlySet<string> = new Set([
  'hashicorp/terraform',
  'terraform.io/builtin/terraform',
]);

function addressesIn(root: Module): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<Module>();
  const pending = [root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const { resources, sources, providers } = viewModule(next);
    const names = [
      ...resources.map(({ type, block }) => providerNameOf(type, block)),
      ...providers.map(({ name }) => name),
      ...sources.keys(),
    ];
    for (const name of names) found.add(canonicalAddress(sources.get(name) ?? name));
    for (const { child } of calledModules(next))
      if (child.kind === 'local') pending.push(child.module);
  }
  return found;
}
