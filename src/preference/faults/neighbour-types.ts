import { providerOf } from '../../check/scope.ts';
import type { DeclaredResource } from '../../module/module-view.ts';
import { providerNameOf } from '../../module/provider-of-resource.ts';
import type { BlockSchema } from '../../schema/schema.ts';
import type { Ground } from './ground.ts';

/** Schemas of a few resource types of the same service, which a model takes for this one. */
export function neighbourTypes(
  { context, random }: Ground,
  { type, block }: DeclaredResource,
): BlockSchema[] {
  const provider = providerOf(context.scope, providerNameOf(type, block));
  if (!provider) return [];
  const family = type.split('_').slice(0, 2).join('_');
  const others = provider.resourceTypes.filter(
    (other) => other !== type && other.startsWith(`${family}_`),
  );
  return random
    .shuffled(others)
    .slice(0, MOST)
    .flatMap((other) => provider.schemaOf('resource', other) ?? []);
}

const MOST = 4;
