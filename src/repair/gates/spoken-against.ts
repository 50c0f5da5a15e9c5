import type { Finding } from '../../finding/finding.ts';
import { contains } from '../../hcl/range.ts';
import type { Attribute, Block } from '../../hcl/tree.ts';
import type { DeclaredResource } from '../../module/module-view.ts';

/** An argument or block of a declaration. */
export interface Spot {
  readonly file: string;
  /** The declaration. */
  readonly top: Block;
  /** Blocks around it, outermost first; with the declaration itself where what is said of its head counts. */
  readonly path: readonly Block[];
  readonly attribute?: Attribute;
}

/** Whether a finding says that an argument, or a block around it, is not valid where it stands. */
export const isSpokenAgainst = (spot: Spot, findings: readonly Finding[]): boolean =>
  findings.some((finding) => {
    const { kind, stage, place } = finding;
    if (kind === 'other' && stage < 5) return isRefusedAsAWhole(spot, finding);
    // The provider's own checks (stage 5) point at the very argument that they refuse.
    if (place?.file !== spot.file || !(AGAINST.has(kind) || stage === 5)) return false;
    const at = { start: place.range.start, end: place.range.start };
    return (
      (spot.attribute !== undefined && contains(spot.attribute.range, at)) ||
      spot.path.some(
        (block) =>
          contains(block.type.range, at) || block.labels.some(({ range }) => contains(range, at)),
      )
    );
  });

/**
 * Whether a finding of terraform's own is about an argument as a whole, and not about something in its value: it
 * points at the name or the value, or it names it.
 */
function isRefusedAsAWhole({ file, top, attribute }: Spot, finding: Finding): boolean {
  const { summary, detail, place } = finding;
  if (!attribute) return false;
  const { name, value } = attribute;
  if (summary.startsWith(CYCLE))
    return (
      name.text === 'depends_on' && summary.slice(CYCLE.length).split(', ').includes(addressOf(top))
    );
  if (place?.file !== file || !contains(top.range, place.range)) return false;
  const isNamed =
    (summary.startsWith('Invalid combination of') && summary.includes(`"${name.text}"`)) ||
    detail.includes(`${name.text}=`);
  return isNamed || [name.range.start, value.range.start].includes(place.range.start);
}

const CYCLE = 'Cycle: ';

const addressOf = ({ type, labels }: Block): string =>
  [...(type.text === 'resource' ? [] : [type.text]), ...labels.map(({ text }) => text)].join('.');

/** Kinds of finding that say that an argument or the block around it is not valid as it stands. */
const AGAINST: ReadonlySet<Finding['kind']> = new Set([
  'unsupported-argument',
  'unsupported-block-type',
  'read-only-argument',
  'duplicate',
  'syntax',
  'too-many-blocks',
  'deprecated',
]);

/** Whether the provider has no such type, so that it says nothing about what is inside. */
export const hasWrongType = (resource: DeclaredResource, findings: readonly Finding[]): boolean =>
  findings.some(
    ({ kind, place }) =>
      kind === 'invalid-resource-type' &&
      place?.file === resource.file &&
      contains(resource.block.range, place.range),
  );
