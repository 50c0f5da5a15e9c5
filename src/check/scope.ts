import type { FindConstraints } from '../constraints/open-constraints.ts';
import type { ResourceMode } from '../finding/finding.ts';
import type { Block, Body } from '../hcl/tree.ts';
import type { Module } from '../module/module.ts';
import type { DeclaredResource, ModuleView } from '../module/module-view.ts';
import { providerNameOf } from '../module/provider-of-resource.ts';
import type { ModuleCatalogue, OpenCatalogue } from '../schema/catalogue.ts';
import type { BlockSchema, ProviderSchema, SchemaCatalogue } from '../schema/schema.ts';
import { BUILT_IN_PROVIDER } from './built-in-provider.ts';
import { mergeOverrides } from './config/merge-overrides.ts';
import { type ModuleValues, moduleValues } from './module-values.ts';

/** Everything a check of one module looks things up in. */
export interface Scope {
  readonly view: ModuleView;
  readonly catalogue: SchemaCatalogue;
  /** How the releases were chosen; absent where there was no choice. */
  readonly chosen?: ModuleCatalogue;
  /** Absent where providers are not asked about values. */
  readonly constraints?: (provider: ProviderSchema) => ReturnType<FindConstraints>;
  readonly resources: ReadonlyMap<string, DeclaredResource>;
  readonly variables: ReadonlySet<string>;
  readonly locals: ReadonlySet<string>;
  readonly modules: ReadonlySet<string>;
  readonly values: ModuleValues;
  /** What `override.tf` and its like make of the blocks they change. */
  readonly overridden: ReadonlyMap<Block, Body>;
  /** Found so far, by local name. */
  readonly providers: Map<string, ProviderSchema | undefined>;
}

/** The schemas, with what is known of the providers beyond them. */
export interface ProviderFacts extends SchemaCatalogue {
  /** The releases one module asks for; absent where there is but one of each. */
  readonly forModule?: OpenCatalogue['forModule'];
  readonly constraints?: FindConstraints;
}

/** `asked` is the module whose constraints count: the root, for the modules it calls. */
export function scopeOf(
  view: ModuleView,
  catalogue: ProviderFacts,
  asked: Module = view.module,
): Scope {
  const known = remembered.get(view);
  if (known?.catalogue === catalogue && known.asked === asked) return known.scope;
  const scope = makeScope(view, catalogue, asked);
  remembered.set(view, { catalogue, asked, scope });
  return scope;
}

/** The search asks for the same module many times; modules never change. */
const remembered = new WeakMap<
  ModuleView,
  { catalogue: ProviderFacts; asked: Module; scope: Scope }
>();

function makeScope(view: ModuleView, catalogue: ProviderFacts, asked: Module): Scope {
  const { constraints } = catalogue;
  const chosen = catalogue.forModule?.(asked);
  return {
    view,
    catalogue: chosen ?? catalogue,
    ...(chosen && { chosen }),
    ...(constraints && {
      constraints: ({ address, version }: ProviderSchema) => constraints(address, version),
    }),
    resources: new Map(view.resources.map((resource) => [resource.address, resource])),
    variables: new Set(view.variables.map(({ name }) => name)),
    locals: new Set(view.locals.map(({ name }) => name)),
    modules: new Set(view.modules.map(({ name }) => name)),
    values: moduleValues(view),
    overridden: mergeOverrides(view),
    providers: new Map(),
  };
}

const BUILT_IN = 'terraform';

/** The stored schema of a local provider name; undefined where none is stored. */
export function providerOf(scope: Scope, name: string): ProviderSchema | undefined {
  if (name === BUILT_IN && !scope.view.sources.has(name)) return BUILT_IN_PROVIDER;
  const { providers } = scope;
  if (!providers.has(name))
    providers.set(name, scope.catalogue.find(scope.view.sources.get(name) ?? name));
  return providers.get(name);
}

export function schemaOf(
  scope: Scope,
  mode: ResourceMode,
  type: string,
  block: Block,
): BlockSchema | undefined {
  return providerOf(scope, providerNameOf(type, block))?.schemaOf(mode, type);
}
