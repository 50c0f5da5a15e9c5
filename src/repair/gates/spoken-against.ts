import type { Finding } from '../../finding/finding.ts';
import { contains } from '../../hcl/range.ts';
import type { Attribute, Block } from '../../hcl/tree.ts';
import type { DeclaredResource } from '../../module/module-view.ts';

/**
 * Whether a finding says that an argument, or a block around it, is not valid where it stands. `path` are the
 * blocks around the argument, outermost first.
 */
export const isSpokenAgainst = (
  file: string,
  attribute: Attribute | undefined,
  path: readonly Block[],
  findings: readonly Finding[],
): boolean =>
  findings.some(({ kind, stage, place }) => {
    // The provider's own checks (stage 5) point at the very argument that they refuse.
    if (place?.file !== file || !(AGAINST.has(kind) || stage === 5)) return false;
    const at = { start: place.range.start, end: place.range.start };
    return (
      (attribute !== undefined && contains(attribute.range, at)) ||
      path.some(
        (block) =>
          contains(block.type.range, at) || block.labels.some(({ range }) => contains(range, at)),
      )
    );
  });

/** Kinds of finding that say that an argument or the block around it is not valid as it stands. */
const AGAINST: ReadonlySet<Finding['kind']> = new Set([
  'unsupported-argument',
  'unsupported-block-type',
  'read-only-argument',
  'duplicate',
  'syntax',
  'too-many-blocks',
]);

/** Whether the provider has no such type, so that it says nothing about what is inside. */
export const hasWrongType = (resource: DeclaredResource, findings: readonly Finding[]): boolean =>
  findings.some(
    ({ kind, place }) =>
      kind === 'invalid-resource-type' &&
      place?.file === resource.file &&
      contains(resource.block.range, place.range),
  );
