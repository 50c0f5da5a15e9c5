import type { Finding } from '../../finding/finding.ts';
import type { Block } from '../../hcl/tree.ts';
import { sourceOf } from '../../hcl/value.ts';
import { attributesOf } from '../../hcl/walk.ts';
import type { Declared, DeclaredResource, ModuleView } from '../../module/module-view.ts';
import { grouped } from '../../value/grouped.ts';
import { byAddress } from './by-address.ts';
import { type Gate, type GateVerdict, verdictOf } from './gate.ts';
import { successor } from './keeps-addresses.ts';
import { isRefused, respells } from './respelt.ts';
import { hasWrongType, isSpokenAgainst } from './spoken-against.ts';

export const KEEPS_ARGUMENTS: Gate = {
  id: 'keeps-arguments',
  name: 'keeps every argument that was valid',
  reason: 'What no finding speaks against is what the author meant.',
  always: false,
};

/**
 * Every argument that no finding spoke against is still in its block as often as it was: under its name, or with its
 * value under a name that is new there; where the type itself was wrong, at least half of all it held. No
 * resource that held something is left empty.
 */
export function keepsArguments(
  draft: ModuleView,
  repaired: ModuleView,
  findings: readonly Finding[],
): GateVerdict {
  const lost: string[] = [];
  const twin = twins(draft, repaired);
  for (const resource of draft.resources) {
    const after = twin(resource) ?? successor(draft, repaired, resource);
    if (!after || isSame(resource, after)) continue;
    if (!hasWrongType(resource, findings))
      lost.push(
        ...lostFrom(resource, after, findings).map((name) => `${resource.address}.${name}`),
      );
    else if (losesMost(resource, after, draft, repaired)) lost.push(`most of ${resource.address}`);
    if (resource.block.body.items.length > 0 && after.block.body.items.length === 0)
      lost.push(`all of ${resource.address}`);
  }
  for (const [before, after, address] of otherBlocks(draft, repaired))
    lost.push(...lostFrom(before, after, findings).map((name) => `${address}.${name}`));
  return verdictOf(
    KEEPS_ARGUMENTS,
    lost.length === 0 ? undefined : `it would lose ${[...new Set(lost)].join(', ')}`,
  );
}

/**
 * Whether less than half of what a resource of a wrong type held is still there, in it or in a resource that the
 * repair added: then the new type is another thing than the author meant.
 */
function losesMost(
  before: DeclaredResource,
  after: DeclaredResource,
  draft: ModuleView,
  repaired: ModuleView,
): boolean {
  const known = new Set(draft.resources.map(({ address }) => address));
  const added = repaired.resources.filter(({ address }) => !known.has(address));
  const there = [after, ...added].flatMap(argumentsOf);
  const names = new Set(there.map(({ name }) => name));
  const values = new Set(there.map(({ value }) => value));
  const had = argumentsOf(before);
  const kept = had.filter(({ name, value }) => names.has(name) || values.has(value));
  return had.length > 1 && kept.length * 2 < had.length;
}

const isSame = (a: Place, b: Place): boolean => textOf(a).equals(textOf(b));

const textOf = ({ document, block }: Place): Buffer =>
  document.bytes.subarray(block.range.start, block.range.end);

/** Tells what a declaration that came twice has become: the same text under its address, or under another name. */
function twins(
  draft: ModuleView,
  repaired: ModuleView,
): (resource: DeclaredResource) => DeclaredResource | undefined {
  const key = ({ type, ...at }: DeclaredResource) => `${type} ${bodyOf(at)}`;
  let byText: ReadonlyMap<string, readonly DeclaredResource[]> | undefined;
  return (resource) => {
    if ((byAddress(draft).get(resource.address)?.length ?? 0) < 2) return undefined;
    byText ??= grouped(repaired.resources, key);
    return byText.get(key(resource))?.[0];
  };
}

const bodyOf = ({ document, block }: Pick<DeclaredResource, 'document' | 'block'>): string =>
  document.bytes.toString('utf8', block.open.start, block.range.end).replace(/\s+/g, ' ');

/** Variables, outputs, module calls and providers that are declared once before and after. */
function* otherBlocks(
  draft: ModuleView,
  repaired: ModuleView,
): Generator<readonly [Declared, Declared, string]> {
  for (const list of ['variables', 'outputs', 'modules', 'providers'] as const) {
    const had = grouped(draft[list], keyOf);
    const has = grouped(repaired[list], keyOf);
    for (const before of draft[list]) {
      const key = keyOf(before);
      const [after, second] = has.get(key) ?? respelt(before, draft[list], repaired[list]);
      const isOnce = had.get(key)?.length === 1 && second === undefined;
      // In a file that could not be read nobody can say what stood where.
      if (after && isOnce && !isSame(before, after) && before.document.problems.length === 0)
        yield [before, after, `${before.block.type.text}.${before.name}`];
    }
  }
}

/** The declarations that a name which terraform refuses may have become. */
const respelt = (before: Declared, draft: readonly Declared[], repaired: readonly Declared[]) => {
  if (!isRefused(before.block.type.text, before.name)) return [];
  const known = new Set(draft.map(({ name }) => name));
  return repaired.filter(({ name }) => !known.has(name) && respells(before.name, name));
};

const keyOf = (declared: Declared & { readonly alias?: string }): string =>
  [declared.name, declared.alias ?? ''].join('.');

type Place = Pick<Declared, 'file' | 'document' | 'block'>;

/** The names of valid arguments that are no longer there. */
function lostFrom(before: Place, after: Place, findings: readonly Finding[]): string[] {
  const [had, has] = [argumentsOf(before), argumentsOf(after)];
  const valid = had.filter(
    ({ attribute, path }) =>
      !isSpokenAgainst({ file: before.file, top: before.block, path, attribute }, findings),
  );
  const left = countOf(has.map(({ name }) => name));
  const rest = valid.filter(({ name }) => {
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    return count <= 0;
  });
  // Under a new name: one that comes more often than it did.
  const news = countOf(has.map(({ name }) => name));
  for (const { name } of had) news.set(name, (news.get(name) ?? 0) - 1);
  const renamed = countOf(
    has.filter(({ name }) => (news.get(name) ?? 0) > 0).map(({ value }) => value),
  );
  return rest.flatMap(({ name, value }) => {
    const count = renamed.get(value) ?? 0;
    renamed.set(value, count - 1);
    return count > 0 ? [] : [name];
  });
}

const argumentsOf = ({ document, block }: Place) =>
  [...attributesOf(block.body)].map(({ attribute, path }) => ({
    attribute,
    path: path as readonly Block[],
    name: attribute.name.text,
    value: sourceOf(document.bytes, attribute.value).replace(/\s+/g, ' '),
  }));

function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
