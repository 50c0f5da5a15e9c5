import { usedBy } from '../check/check-cycles.ts';
import { type Scope, schemaOf } from '../check/scope.ts';
import type { Expression } from '../hcl/expression.ts';
import type { Block } from '../hcl/tree.ts';
import { attributesOf } from '../hcl/walk.ts';
import { attribute, type DeclaredResource } from '../module/module-view.ts';
import type { AttributeSchema, CtyType } from '../schema/schema.ts';
import type { Filled, FillPlace } from './filled.ts';
import { similarity, singular, words } from './similarity.ts';

/** References to declared resources that an argument's name asks for, e.g. `vpc_id` for the id of a VPC. */
export function references(
  scope: Scope,
  place: FillPlace,
  { name, type }: AttributeSchema,
): Filled[] {
  const wanted = wantedReference(place, name);
  const list = isStringList(type);
  if (wanted === undefined || (type !== 'string' && !list)) return [];
  const dependents = place.top ? dependentsOf(scope, place.top) : new Set<string>();
  const fitting = scope.view.resources
    .map((resource) => ({ resource, fit: typeFit(wanted.stem, resource.type, place.type) }))
    .filter(
      ({ resource, fit }) =>
        fit >= 0.7 && resource.block !== place.top && !dependents.has(resource.address),
    )
    .filter(({ resource }) =>
      schemaOf(scope, resource.mode, resource.type, resource.block)?.attributes.has(
        wanted.attribute,
      ),
    );
  const best = Math.max(0, ...fitting.map(({ fit }) => fit));
  if (list) {
    const all = fitting
      .filter(({ fit }) => fit === best)
      .map(({ resource }) => instance(resource, wanted.attribute, true));
    return all.length === 0
      ? []
      : [
          {
            text:
              all.length === 1 && all[0]?.includes('[*]')
                ? (all[0] as string)
                : `[${all.join(', ')}]`,
            score: 0.85 * best,
            declares: [],
            how: `from ${fitting[0]?.resource.address}`,
          },
        ];
  }
  return fitting.map(({ resource, fit }) => ({
    text: instance(resource, wanted.attribute, false),
    score: 0.9 * fit + 0.05 * similarity(resource.name, place.label),
    declares: [],
    how: `from ${resource.address}`,
  }));
}

/** What an argument name asks for: `subnet_ids` the `id` of a subnet, `role_arn` the `arn` of a role. */
function wantedReference(
  place: FillPlace,
  name: string,
): { stem: string; attribute: string } | undefined {
  const match = /^(.*?)_?(ids?|arns?|names?)$/.exec(name);
  if (match?.[1])
    return {
      stem: match[1].split('_').map(singular).join('_').replace('load_balancer', 'lb'),
      attribute: singular(match[2] as string),
    };
  if (name === 'role')
    return { stem: 'role', attribute: place.type.startsWith('aws_iam') ? 'name' : 'arn' };
  if (
    [
      'bucket',
      'cluster',
      'repository',
      'function',
      'user',
      'group',
      'subnet',
      'vpc',
      'policy',
    ].includes(singular(name))
  ) {
    return name === 'policy' ? undefined : { stem: singular(name), attribute: 'id' };
  }
  return undefined;
}

/** How well a resource type is what a stem names: `role` and `aws_iam_role`. 0 to 1. */
function typeFit(stem: string, type: string, consumer: string): number {
  const tail = words(type).slice(1);
  const wanted = words(stem);
  const endsAlike = wanted.every(
    (word, index) => tail[tail.length - wanted.length + index] === word,
  );
  if (!endsAlike) return 0;
  const exact = tail.length === wanted.length ? 0.2 : 0;
  const sameService = tail[0] === words(consumer)[1] ? 0.1 : 0;
  return 0.75 + Math.min(0.25, exact + sameService);
}

function instance(resource: DeclaredResource, wanted: string, all: boolean): string {
  if (attribute(resource.block, 'count'))
    return `${resource.address}[${all ? '*' : '0'}].${wanted}`;
  if (attribute(resource.block, 'for_each'))
    return all
      ? `values(${resource.address})[*].${wanted}`
      : `values(${resource.address})[0].${wanted}`;
  return `${resource.address}.${wanted}`;
}

/** Addresses that depend on a resource, directly or not: referring to one of them would close a circle. */
function dependentsOf(scope: Scope, top: Block): ReadonlySet<string> {
  const self = scope.view.resources.find(({ block }) => block === top)?.address;
  const found = new Set<string>();
  if (self === undefined) return found;
  const uses = new Map(
    scope.view.resources.map((resource) => [resource.address, usedBy(expressionsOf(resource))]),
  );
  for (let grew = true; grew; ) {
    grew = false;
    for (const [address, used] of uses) {
      if (found.has(address) || !(used.has(self) || [...found].some((known) => used.has(known))))
        continue;
      found.add(address);
      grew = true;
    }
  }
  return found;
}

const expressionsOf = ({ block }: DeclaredResource): Expression[] =>
  [...attributesOf(block.body)].map(({ attribute: item }) => item.value);

function isStringList(type: CtyType): boolean {
  return (
    typeof type !== 'string' && (type[0] === 'list' || type[0] === 'set') && type[1] === 'string'
  );
}
