import type { BlockSchema } from '../schema/schema.ts';
import type { Value } from '../value/value.ts';
import { whollyKnown } from '../value/wholly-known.ts';
import type {
  ArgumentConstraints,
  PlaceConstraints,
  TypeConstraints,
  Violation,
} from './constraint.ts';
import { brokenGroups } from './groups.ts';
import { configured } from './known.ts';
import { presenceViolation, type Root } from './presence.ts';
import { brokenValues } from './values.ts';
import { argumentOf, elementOf, TOP, type Where } from './where.ts';
import { worded } from './wording.ts';

type Said = Omit<Violation, 'source'>;

/**
 * What the provider would say of a configuration: `config` is an object of the type's own shape, with
 * unknown values where a value is decided later. Nothing is said about those.
 */
export function violations(
  constraints: TypeConstraints,
  schema: BlockSchema,
  config: Value,
  source: string,
): readonly Violation[] {
  if (config.kind !== 'object') return [];
  const judge: Judge = { constraints, root: { config, schema } };
  const { refusesId, deprecated } = constraints;
  const id = refusesId && configured(config.entries.get('id'), false);
  const said: Said[] = [
    ...(id ? [{ severity: 'error' as const, ...UNKNOWN_KEY, path: ['id'] }] : []),
    ...(deprecated ? [{ severity: 'warning' as const, ...deprecated, path: [] }] : []),
    ...brokenGroups(constraints.groups, config.entries),
    ...inPlace(judge, constraints.place, schema, config.entries, TOP),
  ];
  return said.map((violation) => ({ ...violation, source }));
}

const UNKNOWN_KEY = { summary: 'Invalid or unknown key', detail: '' };

interface Judge {
  readonly constraints: TypeConstraints;
  readonly root: Root;
}

function inPlace(
  judge: Judge,
  place: PlaceConstraints,
  schema: BlockSchema | undefined,
  entries: ReadonlyMap<string, Value>,
  above: Where,
): readonly Said[] {
  const names = new Set([
    ...place.arguments.keys(),
    ...place.places.keys(),
    ...(schema ? requiredIn(schema) : []),
  ]);
  return [...names].flatMap((name) => {
    const isBlock = schema?.blocks.has(name) ?? false;
    const where = argumentOf(above, name);
    const value = configured(entries.get(name), isBlock);
    const facts = place.arguments.get(name);
    const presence = facts && presenceViolation(judge.root, facts, where, value);
    if (presence) return [presence];
    if (!value) return missing(judge, schema, name, where, entries.get(name));
    const deprecated = deprecation(facts, where, name);
    // SDK 2 looks into nothing that has an unknown part; the framework looks at each part.
    if (judge.constraints.sdk === 'sdk2' && !whollyKnown(value)) return deprecated;
    const nested = place.places.get(name)?.place;
    return [
      ...deprecated,
      ...(facts ? brokenValues(facts, value, where, name) : []),
      ...(nested
        ? elementsOf(value, where).flatMap((element) =>
            inPlace(judge, nested, schema?.blocks.get(name)?.block, element.entries, element.at),
          )
        : []),
    ];
  });
}

function* requiredIn(schema: BlockSchema): Iterable<string> {
  for (const { name, required } of schema.attributes.values()) if (required) yield name;
}

/** Terraform asks for the argument to be written; that it is not null is left to the provider. */
function missing(
  { constraints }: Judge,
  schema: BlockSchema | undefined,
  name: string,
  { path, key, dotted, inSet }: Where,
  value: Value | undefined,
): readonly Said[] {
  if (!schema?.attributes.get(name)?.required || value?.kind !== 'null') return [];
  if (constraints.sdk === 'sdk2') {
    const detail = `The argument ${JSON.stringify(key)} is required, but no definition was found.`;
    return [{ severity: 'error', summary: 'Missing required argument', detail, path }];
  }
  const detail = `Must set a configuration value for the ${inSet ? name : dotted} attribute as the provider has marked it as required.\n\nRefer to the provider documentation or contact the provider developers for additional information about configurable attributes that are required.`;
  return [
    { severity: 'error', summary: 'Missing Configuration for Required Attribute', detail, path },
  ];
}

function deprecation(
  facts: ArgumentConstraints | undefined,
  { path, key, dotted }: Where,
  name: string,
): readonly Said[] {
  if (!facts?.deprecated) return [];
  const words = worded(facts.deprecated, { name, key, dotted, value: '' });
  return [{ severity: 'warning', ...words, path }];
}

function elementsOf(
  value: Value,
  where: Where,
): readonly { readonly entries: ReadonlyMap<string, Value>; readonly at: Where }[] {
  if (value.kind === 'object') return [{ entries: value.entries, at: where }];
  if (value.kind !== 'list' && value.kind !== 'set') return [];
  return value.items.flatMap((item, index) =>
    item.kind === 'object'
      ? [{ entries: item.entries, at: elementOf(where, index, value.kind) }]
      : [],
  );
}
