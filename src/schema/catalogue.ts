import { type ChosenHow, chooseRelease, type WantedVersion } from './choose-release.ts';
import { readManifest, readVerified, type StoredFile } from './manifest.ts';
import { canonicalAddress } from './provider-address.ts';
import type { ProviderSchema, SchemaCatalogue, StoredRelease } from './schema.ts';
import { unpackSchema } from './unpack.ts';
import { compareVersionTexts } from './version.ts';
import { type LockedModule, wantedVersions } from './wanted-versions.ts';

export { canonicalAddress, PUBLIC_REGISTRIES } from './provider-address.ts';
export { SchemaError } from './schema-error.ts';

/** Which release speaks for a provider, and why. */
export interface ReleaseChoice extends StoredRelease {
  readonly how: ChosenHow;
  /** What the module wants, in its own words; absent where it says nothing. */
  readonly wanted?: string;
}

/** A catalogue that answers with the releases one module wants. */
export interface ModuleCatalogue extends SchemaCatalogue {
  /** By canonical address (`hashicorp/aws`), for every stored provider. */
  readonly choices: ReadonlyMap<string, ReleaseChoice>;
}

export interface OpenCatalogue extends SchemaCatalogue {
  /** `find`, with a wish; how the release was chosen is in `choose`. */
  readonly find: (nameOrAddress: string, wanted?: WantedVersion) => ProviderSchema | undefined;
  readonly choose: (nameOrAddress: string, wanted?: WantedVersion) => ReleaseChoice | undefined;
  /** Every stored release, the newest of a provider first. */
  readonly releases: readonly (StoredRelease & { readonly source: string })[];
  /** The same catalogue with the versions that a module's lock file and constraints ask for. */
  readonly forModule: (module: LockedModule) => ModuleCatalogue;
}

/**
 * Opens the package's schemas in `directory` (see `schemas/NOTICE.md`) and those that a user added.
 * Only the manifests are read; a file is read and checked against the SHA-256 of its manifest when
 * first found, and unpacked chunk by chunk. Throws SchemaError when a manifest cannot be read, and
 * from `find` when a file differs from it.
 */
export function openCatalogue(directory: string, added?: string): OpenCatalogue {
  const files = [
    ...filesIn(directory, 'reinstall iac-dpo or rebuild the schemas'),
    ...(added === undefined ? [] : filesIn(added, `delete ${added} and add your schemas again`)),
  ];
  const providers = byProvider(files);
  const choose = (nameOrAddress: string, wanted?: WantedVersion): LocatedFile | undefined =>
    chooseRelease(providers.get(canonicalAddress(nameOrAddress)) ?? [], wanted)?.release;
  const choice = (nameOrAddress: string, wanted?: WantedVersion): ReleaseChoice | undefined => {
    const held = providers.get(canonicalAddress(nameOrAddress)) ?? [];
    const chosen = chooseRelease(held, wanted);
    return chosen && { ...asRelease(chosen.release), how: chosen.how, ...inWords(wanted) };
  };
  const forWishes = (wishes: ReadonlyMap<string, WantedVersion>): ModuleCatalogue => {
    const wish = (name: string) => wishes.get(canonicalAddress(name));
    const choices = new Map(
      [...providers.keys()].flatMap((address) => {
        const chosen = choice(address, wishes.get(address));
        return chosen ? [[address, chosen] as const] : [];
      }),
    );
    return {
      find: (nameOrAddress) => choose(nameOrAddress, wish(nameOrAddress))?.open(),
      providers: [...choices.values()],
      choices,
    };
  };
  return {
    find: (nameOrAddress, wanted) => choose(nameOrAddress, wanted)?.open(),
    choose: choice,
    providers: [...providers.keys()].flatMap((address) => choice(address) ?? []),
    releases: [...providers.values()].flatMap(newestFirst).map((file) => ({
      ...asRelease(file),
      source: file.source,
    })),
    forModule: rememberedByWishes(forWishes),
  };
}

interface LocatedFile extends StoredFile {
  readonly open: () => ProviderSchema;
}

function filesIn(directory: string, cure: string): readonly LocatedFile[] {
  return readManifest(directory, cure).files.map((file) => {
    let opened: ProviderSchema | undefined;
    const open = (): ProviderSchema => {
      opened ??= unpackSchema(readVerified(directory, file, cure));
      return opened;
    };
    return { ...file, open };
  });
}

/** Where a release is stored twice, the exact one counts, else the one a user added. */
function byProvider(files: readonly LocatedFile[]): ReadonlyMap<string, readonly LocatedFile[]> {
  const providers = new Map<string, LocatedFile[]>();
  for (const file of files) {
    const address = canonicalAddress(file.address);
    const held = providers.get(address) ?? [];
    const twin = held.find(({ version }) => version === file.version);
    if (twin?.exactness === 'exact' && file.exactness !== 'exact') continue;
    providers.set(address, [...held.filter((one) => one !== twin), file]);
  }
  return providers;
}

const asRelease = ({ address, version, exactness }: StoredFile): StoredRelease => ({
  address,
  version,
  exactness,
});

function inWords(wanted: WantedVersion | undefined): { readonly wanted?: string } {
  if (wanted?.locked !== undefined) return { wanted: wanted.locked };
  const words = (wanted?.constraints ?? []).join(', ');
  return words === '' ? {} : { wanted: words };
}

const newestFirst = (files: readonly LocatedFile[]): readonly LocatedFile[] =>
  [...files].sort((a, b) => -compareVersionTexts(a.version, b.version));

/** By module, then by what it wants: the search edits a module hundreds of times, but hardly ever a version. */
function rememberedByWishes(
  compute: (wishes: ReadonlyMap<string, WantedVersion>) => ModuleCatalogue,
): (module: LockedModule) => ModuleCatalogue {
  const byModule = new WeakMap<LockedModule, ModuleCatalogue>();
  const byWishes = new Map<string, ModuleCatalogue>();
  return (module) => {
    const known = byModule.get(module);
    if (known) return known;
    const wishes = wantedVersions(module);
    const key = JSON.stringify([...wishes]);
    const catalogue = byWishes.get(key) ?? compute(wishes);
    byWishes.set(key, catalogue);
    byModule.set(module, catalogue);
    return catalogue;
  };
}
