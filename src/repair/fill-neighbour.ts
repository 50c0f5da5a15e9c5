import { usedBy } from '../check/check-cycles.ts';
import { resourceSteps } from '../check/resolve-type.ts';
import type { Scope } from '../check/scope.ts';
import type { Expression } from '../hcl/expression.ts';
import { sourceOf } from '../hcl/value.ts';
import { attributesOf, walkExpression } from '../hcl/walk.ts';
import type { AttributeSchema } from '../schema/schema.ts';
import type { PathUsage } from '../usage/usage.ts';
import type { Filled, FillPlace } from './filled.ts';
import type { KnownFacts } from './known-facts.ts';
import { nestedNames } from './nested-names.ts';
import { words } from './similarity.ts';
import { tellsApart } from './tells-apart.ts';

/**
 * What the module sets the same argument to elsewhere: in others of the type, or a reference of that argument
 * anywhere. Its author knew.
 */
export function fromNeighbours(
  scope: Scope,
  place: FillPlace,
  { name }: AttributeSchema,
  { usageOf }: KnownFacts,
  closed: ReadonlySet<string>,
): Filled[] {
  const tells = tellsApart(place.type, name);
  const found = neighboursOf(scope, place, name).filter(
    ({ value, text, label }) =>
      !text.includes('\n') &&
      !isNamedAfter(text, label, place) &&
      isPortable(value) &&
      ![...usedBy([value])].some((used) => closed.has(used)) &&
      !(tells && !isResource(value)),
  );
  const alike = found.filter(({ same }) => same);
  // A word alone, like `type` or `value`, means something else everywhere.
  const elsewhere =
    words(name).length > 1
      ? found.filter(
          ({ value, same }) => isReference(value) && (same || isUsualTarget(value, usageOf(name))),
        )
      : [];
  return [
    ...counted(alike, 0.5).filter(
      ({ value, share, times }) => isReference(value) || (share > 0.5 && times > 1),
    ),
    ...counted(elsewhere, 0.45),
  ];
}

/** `var.reader_policy` is the policy of a `reader`, not of what stands beside it. */
function isNamedAfter(text: string, label: string, place: FillPlace): boolean {
  const said = words(text.replace(/^(?:var|local)\./, ''));
  const own = words(place.label);
  return (
    /^(?:var|local)\./.test(text) &&
    label !== place.label &&
    words(label).every((word) => said.includes(word)) &&
    !own.every((word) => said.includes(word))
  );
}

/** A record's zone is not that of its alias, although both are a `zone_id`. */
function isUsualTarget(value: Expression, usage: PathUsage | undefined): boolean {
  const { edges = [], count = 0 } = usage ?? {};
  const target = value.kind === 'traversal' && isResource(value) ? resourceSteps(value) : undefined;
  if (!target || count < ENOUGH || edges.length === 0) return true;
  return edges.some(({ type, share }) => type === target.type && share >= OFTEN);
}

/** Of those who have such a resource, so many have to refer to it here. */
const OFTEN = 0.3;
/** Fewer occurrences say nothing about what never occurred. */
const ENOUGH = 3;

interface Neighbour {
  readonly value: Expression;
  readonly text: string;
  /** The address it stands in, and its last name. */
  readonly at: string;
  readonly label: string;
  /** In the same place of the same type. */
  readonly same: boolean;
}

function neighboursOf(scope: Scope, place: FillPlace, name: string): Neighbour[] {
  return scope.view.resources.flatMap(({ block, type, document, address, name: label }) =>
    [...attributesOf(block.body)]
      .filter(({ attribute }) => attribute.name.text === name)
      .map(({ attribute: { value }, path }) => ({
        value,
        text: sourceOf(document.bytes, value),
        at: address,
        label,
        same: type === place.type && nestedNames(path).join('.') === place.path.join('.'),
      })),
  );
}

/** Whether it means the same in another block. */
function isPortable(value: Expression): boolean {
  let portable = value.kind !== 'invalid' && value.kind !== 'opaque';
  walkExpression(value, (expression) => {
    if (expression.kind === 'traversal' && LOCAL.has(expression.root.text)) portable = false;
    if (expression.kind === 'template' && expression.heredoc) portable = false;
  });
  return portable;
}

const LOCAL: ReadonlySet<string> = new Set(['each', 'count', 'self']);

function isReference(value: Expression): boolean {
  if (value.kind === 'tuple') return value.items.length > 0 && value.items.every(isReference);
  return value.kind === 'traversal';
}

const isResource = (value: Expression): boolean =>
  value.kind === 'traversal' && !NAMED.has(value.root.text) && resourceSteps(value) !== undefined;

const NAMED: ReadonlySet<string> = new Set(['var', 'local', 'module', 'path', 'terraform']);

/** Each value once, the surer the more of the neighbours have it. */
function counted(
  neighbours: readonly Neighbour[],
  base: number,
): (Filled & { readonly value: Expression; readonly share: number; readonly times: number })[] {
  const byText = new Map<string, Neighbour[]>();
  for (const neighbour of neighbours)
    byText.set(neighbour.text, [...(byText.get(neighbour.text) ?? []), neighbour]);
  return [...byText.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const share = group.length / neighbours.length;
    const { text, value, at } = first;
    const score = base + 0.4 * share;
    return [
      { text, score, declares: [], how: `as ${at} has it`, value, share, times: group.length },
    ];
  });
}
