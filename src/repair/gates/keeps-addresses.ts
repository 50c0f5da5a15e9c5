import type { Finding } from '../../finding/finding.ts';
import type { Expression } from '../../hcl/expression.ts';
import { contains } from '../../hcl/range.ts';
import { attribute, type DeclaredResource, type ModuleView } from '../../module/module-view.ts';
import { findReferences } from '../rewrite-references.ts';
import { byAddress } from './by-address.ts';
import { type Gate, type GateVerdict, verdictOf } from './gate.ts';
import { isRefused, respells } from './respelt.ts';

export const KEEPS_ADDRESSES: Gate = {
  id: 'keeps-addresses',
  name: 'keeps every address of the draft',
  reason: 'Deleting what is wrong always validates, and loses what the author wanted.',
  always: false,
};

/**
 * Every resource, data source, output, variable, local and module call of the draft is still declared, and none
 * is switched off. A resource about which there are `findings` may have changed its type, and what terraform refuses
 * as a name may be spelt another way; everything else keeps its name, and what referred to it has to follow.
 */
export function keepsAddresses(
  draft: ModuleView,
  repaired: ModuleView,
  findings?: readonly Finding[],
): GateVerdict {
  const lost: string[] = [];
  const stale: string[] = [];
  const off: string[] = [];
  const taken = new Set<DeclaredResource>();
  for (const resource of draft.resources) {
    const now = successor(draft, repaired, resource);
    const isMoved = now !== undefined && now.address !== resource.address;
    const isRespelt = now !== undefined && now.name !== resource.name;
    if (!now || (isRespelt && taken.has(now)) || (isMoved && !isSpokenOf(resource, findings)))
      lost.push(resource.address);
    else if (isMoved && isReferredTo(repaired, resource)) stale.push(resource.address);
    else if (isSwitchedOff(now) && !isSwitchedOff(resource)) off.push(now.address);
    if (now) taken.add(now);
  }
  for (const [list, kind, root] of NAMED) {
    const added = new Set(missing(repaired[list], draft[list]));
    for (const name of missing(draft[list], repaired[list])) {
      const now = isRefused(kind, name) && [...added].find((other) => respells(name, other));
      if (!now) lost.push(`${root}.${name}`);
      else if (findReferences(repaired, [root, name]).length > 0) stale.push(`${root}.${name}`);
      if (now) added.delete(now);
    }
  }
  return verdictOf(KEEPS_ADDRESSES, wordsOf({ lost, stale, off }));
}

const NAMED = [
  ['variables', 'variable', 'var'],
  ['outputs', 'output', 'output'],
  ['locals', 'local', 'local'],
  ['modules', 'module', 'module'],
] as const;

function wordsOf(found: {
  readonly lost: readonly string[];
  readonly stale: readonly string[];
  readonly off: readonly string[];
}): string | undefined {
  const { lost, stale, off } = found;
  if (lost.length > 0) return `it would remove ${lost.join(', ')}`;
  if (stale.length > 0) return `it would leave references to ${stale.join(', ')}, which it renames`;
  return off.length > 0 ? `it would switch off ${off.join(', ')}` : undefined;
}

/** The resource of the repaired module that a resource of the draft has become. */
export function successor(
  draft: ModuleView,
  repaired: ModuleView,
  resource: DeclaredResource,
): DeclaredResource | undefined {
  const same = byAddress(repaired).get(resource.address)?.[0];
  if (same) return same;
  const added = repaired.resources.filter(({ address }) => !byAddress(draft).has(address));
  return (
    added.find(({ name }) => name === resource.name) ??
    added.find(
      ({ mode, type, name }) =>
        mode === resource.mode &&
        type === resource.type &&
        isRefused(mode, resource.name) &&
        respells(resource.name, name),
    )
  );
}

/** What nothing was wrong with has no reason to change its type. */
const isSpokenOf = (
  { file, block }: DeclaredResource,
  findings: readonly Finding[] | undefined,
): boolean =>
  findings === undefined ||
  findings.some(({ place }) => {
    if (place?.file !== file) return false;
    const { start } = place.range;
    return contains(block.range, { start, end: start });
  });

/** Whether something still refers to the address that a resource had. */
const isReferredTo = (repaired: ModuleView, { mode, type, name }: DeclaredResource): boolean =>
  findReferences(repaired, mode === 'resource' ? [type, name] : [mode, type, name]).length > 0;

/** `count = 0` and an empty `for_each` keep the address and nothing else. */
function isSwitchedOff({ block }: DeclaredResource): boolean {
  const count = attribute(block, 'count')?.value;
  const each = attribute(block, 'for_each')?.value;
  return (
    (count?.kind === 'number' && Number(count.text) === 0) ||
    (each !== undefined && isEmpty(each)) ||
    (each?.kind === 'call' && each.args.length > 0 && each.args.every(isEmpty))
  );
}

const isEmpty = (value: Expression): boolean =>
  (value.kind === 'tuple' || value.kind === 'object') && value.items.length === 0;

function missing(
  before: readonly { name: string }[],
  after: readonly { name: string }[],
): string[] {
  const kept = new Set(after.map(({ name }) => name));
  return before.map(({ name }) => name).filter((name) => !kept.has(name));
}
