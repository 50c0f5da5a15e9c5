import { providerOf, type Scope } from '../check/scope.ts';
import type {
  ArgumentConstraints,
  PlaceConstraints,
  TypeConstraints,
} from '../constraints/constraint.ts';
import type { ResourceMode } from '../finding/finding.ts';
import { providerNameOf } from '../module/provider-of-resource.ts';
import type { ProviderSchema } from '../schema/schema.ts';
import type { PathUsage, ProviderUsage } from '../usage/usage.ts';
import type { UsageCatalogue } from '../usage/with-usage.ts';
import { isMode } from './context.ts';
import type { FillPlace } from './filled.ts';

/** What is known of a place beyond its schema: how people use it and what the provider checks. */
export interface KnownFacts {
  /** Of the provider's arguments by name; absent where nothing was counted. */
  readonly usage?: ProviderUsage;
  readonly constraints?: TypeConstraints;
  /** Of what stands in the place under that name. */
  readonly usageOf: (name: string) => PathUsage | undefined;
  readonly constraintsOf: (name: string) => ArgumentConstraints | undefined;
}

export function knownFacts(scope: Scope, place: FillPlace): KnownFacts {
  const provider = providerFor(scope, place);
  if (!provider) return NOTHING;
  const mode = modeOf(provider, place);
  // A type of its own, so that a catalogue without statistics is a whole one.
  const { usage: find }: UsageCatalogue = scope.catalogue;
  const usage = find?.(provider.address);
  const constraints = scope.constraints?.(provider)?.of(mode, place.type);
  const counted = usage?.of(mode, place.type)?.at;
  const inner = constraints && placeIn(constraints.place, place.path);
  return {
    ...(usage && { usage }),
    ...(constraints && { constraints }),
    usageOf: (name) => counted?.get([...place.path, name].join('.')),
    constraintsOf: (name) => inner?.arguments.get(name),
  };
}

const NOTHING: KnownFacts = { usageOf: () => undefined, constraintsOf: () => undefined };

function providerFor(scope: Scope, { type, top }: FillPlace): ProviderSchema | undefined {
  if (top && !isMode(top.type.text)) return undefined;
  return providerOf(scope, top ? providerNameOf(type, top) : (type.split('_')[0] ?? ''));
}

function modeOf(provider: ProviderSchema, { mode, top, type }: FillPlace): ResourceMode {
  if (mode) return mode;
  if (top && isMode(top.type.text)) return top.type.text;
  return provider.schemaOf('resource', type) ? 'resource' : 'data';
}

function placeIn(place: PlaceConstraints, path: readonly string[]): PlaceConstraints | undefined {
  const [name, ...inner] = path;
  if (name === undefined) return place;
  const below = place.places.get(name)?.place;
  return below && placeIn(below, inner);
}
