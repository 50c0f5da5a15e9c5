import type { ResourceMode } from '../finding/finding.ts';
import type { Block } from '../hcl/tree.ts';
import { attribute, type DeclaredResource, type ModuleView } from '../module/module-view.ts';
import type { BlockSchema, ProviderSchema, SchemaCatalogue } from '../schema/schema.ts';

/** Everything a check of one module looks things up in. */
export interface Scope {
  readonly view: ModuleView;
  readonly catalogue: SchemaCatalogue;
  readonly resources: ReadonlyMap<string, DeclaredResource>;
  readonly variables: ReadonlySet<string>;
  readonly locals: ReadonlySet<string>;
  readonly modules: ReadonlySet<string>;
}

export function scopeOf(view: ModuleView, catalogue: SchemaCatalogue): Scope {
  return {
    view,
    catalogue,
    resources: new Map(view.resources.map((resource) => [resource.address, resource])),
    variables: new Set(view.variables.map(({ name }) => name)),
    locals: new Set(view.locals.map(({ name }) => name)),
    modules: new Set(view.modules.map(({ name }) => name)),
  };
}

/** Providers that are part of terraform itself; nothing of theirs is checked. */
export const BUILT_IN = 'terraform';

/** The local provider name a resource belongs to: its `provider` argument or the first word of its type. */
export function providerNameOf(type: string, block: Block): string {
  const given = attribute(block, 'provider')?.value;
  if (given?.kind === 'traversal') return given.root.text;
  const separator = type.indexOf('_');
  return separator < 0 ? type : type.slice(0, separator);
}

/** The stored schema of a local provider name; undefined where none is stored. */
export function providerOf(scope: Scope, name: string): ProviderSchema | undefined {
  return scope.catalogue.find(scope.view.sources.get(name) ?? name);
}

export function schemaOf(
  scope: Scope,
  mode: ResourceMode,
  type: string,
  block: Block,
): BlockSchema | undefined {
  return providerOf(scope, providerNameOf(type, block))?.schemaOf(mode, type);
}
