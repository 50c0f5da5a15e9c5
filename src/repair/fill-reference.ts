import { resolveResource, resourceSteps } from '../check/resolve-type.ts';
import { type Scope, schemaOf } from '../check/scope.ts';
import { parse } from '../hcl/parse.ts';
import { sourceOf } from '../hcl/value.ts';
import { attribute, type DeclaredResource } from '../module/module-view.ts';
import type { AttributeSchema, CtyType } from '../schema/schema.ts';
import { affinity } from './affinity.ts';
import type { Filled, FillPlace } from './filled.ts';
import type { KnownFacts } from './known-facts.ts';
import { type Target, targetsIn } from './wanted-targets.ts';

/** References to declared resources that an argument asks for, e.g. `vpc_id` for the id of a VPC. */
export function references(
  scope: Scope,
  place: FillPlace,
  { name, type }: AttributeSchema,
  facts: KnownFacts,
  closed: ReadonlySet<string>,
): Filled[] {
  const targetsOf = targetsIn(place, name, facts);
  const near = affinity(scope, place, name);
  const found = scope.view.resources
    .filter(({ address }) => !closed.has(address))
    .flatMap((resource) =>
      targetsOf(resource.mode, resource.type).flatMap((target): Found[] => {
        const wanted = target.attributes.find((one) => attributeType(scope, resource, one));
        if (wanted === undefined) return [];
        return [{ resource, target, wanted, score: target.score + NEARNESS * near(resource) }];
      }),
    )
    .sort((a, b) => b.score - a.score);
  const single = found.flatMap(({ resource, wanted, score }) => {
    const text = fitting(scope, place, resource, wanted, type);
    return text === undefined
      ? []
      : [{ text, score, declares: [], how: `from ${resource.address}` }];
  });
  const all = isCollection(type) ? together(scope, place, found) : undefined;
  return all ? [all, ...single] : single;
}

/** Telling apart resources of one type must not outweigh what type it is. */
const NEARNESS = 0.04;

interface Found {
  readonly resource: DeclaredResource;
  readonly target: Target;
  /** The attribute. */
  readonly wanted: string;
  readonly score: number;
}

/** A list of all that fit best, where lists of them usually are. */
function together(scope: Scope, place: FillPlace, found: readonly Found[]): Filled | undefined {
  const [best] = found;
  if (!best?.target.several) return undefined;
  const alike = scope.view.resources.flatMap((resource) =>
    found.filter(
      (one) =>
        one.resource === resource &&
        resource.type === best.resource.type &&
        resource.mode === best.resource.mode &&
        one.wanted === best.wanted,
    ),
  );
  const isOne = ({ resource }: Found) =>
    !isMany(scope, resource, place) &&
    typeof attributeType(scope, resource, best.wanted) === 'string';
  if (alike.length < 2 || !alike.every(isOne)) return undefined;
  const texts = alike.map(({ resource }) => instance(scope, resource, best.wanted, place, true));
  return {
    text: listed(texts),
    score: best.score + NEARNESS,
    declares: [],
    how: `from ${best.resource.address} and ${alike.length - 1} more`,
  };
}

/** The reference with the brackets that the wanted type needs; undefined where it does not fit. */
function fitting(
  scope: Scope,
  place: FillPlace,
  resource: DeclaredResource,
  wanted: string,
  type: CtyType,
): string | undefined {
  const own = attributeType(scope, resource, wanted);
  if (own === undefined) return undefined;
  const many = isMany(scope, resource, place);
  if (isCollection(type)) {
    if (typeof own === 'string') return listed([instance(scope, resource, wanted, place, true)]);
    return many ? undefined : instance(scope, resource, wanted, place, true);
  }
  if (typeof own !== 'string' || typeof type !== 'string') return undefined;
  return instance(scope, resource, wanted, place, false);
}

const isCollection = (type: CtyType): boolean =>
  typeof type !== 'string' &&
  (type[0] === 'list' || type[0] === 'set') &&
  typeof type[1] === 'string';

/** A splat is a list already. */
const listed = (texts: readonly string[]): string =>
  texts.length === 1 && texts[0]?.includes('[*]') ? (texts[0] as string) : `[${texts.join(', ')}]`;

/** The type of an attribute of one instance; undefined where the resource has none of that name. */
function attributeType(
  scope: Scope,
  resource: DeclaredResource,
  wanted: string,
): CtyType | undefined {
  const { mode, type, block, address } = resource;
  if (!schemaOf(scope, mode, type, block)) return undefined;
  const key = attribute(block, 'count') || attribute(block, 'for_each') ? '[0]' : '';
  const [item] = parse(Buffer.from(`x = ${address}${key}.${wanted}\n`)).body.items;
  if (item?.kind !== 'attribute' || item.value.kind !== 'traversal') return undefined;
  const steps = resourceSteps(item.value);
  const resolved = steps && resolveResource(scope, resource, steps.rest);
  return resolved?.kind === 'type' ? resolved.type : undefined;
}

/** Whether a reference means many instances, of which none is the one to take. */
function isMany(scope: Scope, resource: DeclaredResource, place: FillPlace): boolean {
  const { block } = resource;
  return (
    (attribute(block, 'count') !== undefined || attribute(block, 'for_each') !== undefined) &&
    sharedKey(scope, resource, place) === undefined
  );
}

function instance(
  scope: Scope,
  resource: DeclaredResource,
  wanted: string,
  place: FillPlace,
  all: boolean,
): string {
  const { address, block } = resource;
  const key = sharedKey(scope, resource, place);
  if (key) return `${address}[${key}].${wanted}`;
  if (attribute(block, 'count')) return `${address}[${all ? '*' : '0'}].${wanted}`;
  if (attribute(block, 'for_each')) return `values(${address})[${all ? '*' : '0'}].${wanted}`;
  return `${address}.${wanted}`;
}

/** Where both are repeated over the same, the instance of the same key is meant. */
function sharedKey(
  scope: Scope,
  resource: DeclaredResource,
  { top }: FillPlace,
): string | undefined {
  const self = scope.view.resources.find(({ block }) => block === top);
  const isShared = (name: string): boolean => {
    const own = self && textOf(self, name);
    return own !== undefined && own === textOf(resource, name);
  };
  if (isShared('count')) return 'count.index';
  return isShared('for_each') ? 'each.key' : undefined;
}

function textOf({ block, document }: DeclaredResource, name: string): string | undefined {
  const argument = attribute(block, name);
  return argument && sourceOf(document.bytes, argument.value);
}
