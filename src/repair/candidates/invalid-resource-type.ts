import type { Finding, ResourceMode } from '../../finding/finding.ts';
import type { ProviderSchema } from '../../schema/schema.ts';
import type { UsageCatalogue } from '../../usage/with-usage.ts';
import type { Abstained, Candidate } from '../candidate.ts';
import { changeType } from '../change-type.ts';
import type { Located, RepairContext } from '../context.ts';
import { type NearType, nearestTypes } from '../nearest-type.ts';
import { type PartOfType, partOfType } from '../part-of-type.ts';
import { evidenceOf, type TypeEvidence } from '../type-evidence.ts';

type Invalid = Extract<Finding, { kind: 'invalid-resource-type' }>;

/** How many of the nearest types are tried. */
const MOST = 8;

/** The nearest real type, by name and by which type takes what is written · the other mode. References follow. */
export function invalidResourceType(
  context: RepairContext,
  finding: Invalid,
  at: Located,
): readonly Candidate[] | Abstained {
  const { view, catalogue } = context.scope;
  const [block] = at.path;
  const [label, name] = block?.labels ?? [];
  const provider = catalogue.find(finding.provider);
  if (!block || !provider || !label || !name || label.text !== finding.type) return NO_SCHEMA;
  const { mode, type } = finding;
  const evidence = evidenceOf(view, addressPath(mode, type, name.text), block);
  const near = nearestTypes(provider, mode, type, evidence);
  const part =
    mode === 'resource' ? partOfType(provider, type, commonness(context, provider)) : undefined;
  if (part && !isSure(near[0], evidence, part)) return { abstained: belongsTo(finding, part) };
  const taken = new Set(view.resources.map(({ address }) => address));
  const free = near.filter(
    (real) => !taken.has(addressPath(real.mode, real.type, name.text).join('.')),
  );
  if (free.length === 0) return { abstained: nothingNear(finding, near[0], name.text) };
  return free.slice(0, MOST).map((real) => ({
    action: 'change-type',
    title: titleOf(finding, real),
    edits: changeType(context, at, { block, label, name }, finding, real),
    score: real.score,
  }));
}

/** A type that the module has is likelier meant, and one that people use than one that hardly anybody does. */
function commonness(
  { scope }: RepairContext,
  { address }: ProviderSchema,
): (type: string) => number {
  const here = new Set(scope.view.resources.map(({ type }) => type));
  const { usage: find }: UsageCatalogue = scope.catalogue;
  const usage = find?.(address);
  return (type) => {
    const declared = usage?.of('resource', type)?.declared ?? 0;
    return (here.has(type) ? 1 : 0) + Math.min(1.5, 0.6 * Math.log10(1 + declared));
  };
}

/** Whether a type is meant even where an argument of another type is called the same. */
function isSure(
  near: NearType | undefined,
  { written }: TypeEvidence,
  { exact }: PartOfType,
): boolean {
  if (!near) return false;
  const fits = written.length > 1 && near.accepted >= 0.5 && near.nameFit >= 0.4;
  return near.score >= 0.75 || (!exact && fits);
}

/** As references spell an address. */
const addressPath = (mode: ResourceMode, type: string, name: string): readonly string[] =>
  mode === 'resource' ? [type, name] : [mode, type, name];

const titleOf = ({ mode, type }: Invalid, real: NearType): string =>
  real.mode === mode
    ? `change the type \`${type}\` to \`${real.type}\``
    : `make \`${type}\` a ${real.mode === 'data' ? 'data source' : 'resource'} \`${real.type}\``;

const NO_SCHEMA: Abstained = {
  abstained: 'No schema of its provider is stored, so the right type cannot be looked up.',
};

const belongsTo = ({ type }: Invalid, { whole, part, name }: PartOfType): string =>
  `\`${type}\` is no resource of its own: \`${name}\` is ${part === 'block' ? 'a block' : 'an argument'} of \`${whole}\`, where this belongs.`;

function nothingNear(
  { type, provider }: Invalid,
  near: NearType | undefined,
  name: string,
): string {
  const short = provider.split('/').slice(-2).join('/');
  return near
    ? `\`${type}\` seems to mean \`${near.type}\`, of which a \`${name}\` is declared already.`
    : `Nothing that ${short} has is near enough to \`${type}\` in name and contents.`;
}
