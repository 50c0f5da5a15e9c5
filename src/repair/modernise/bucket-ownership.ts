import { schemaOf } from '../../check/scope.ts';
import { constantString, quote } from '../../hcl/value.ts';
import { attributesOf } from '../../hcl/walk.ts';
import type { DeclaredResource } from '../../module/module-view.ts';
import type { Abstained } from '../candidate.ts';
import { companionText } from '../companion/companion-text.ts';
import { freeLabel } from '../companion/free-label.ts';
import type { RepairContext } from '../context.ts';
import { argumentItem } from '../mapped-lines.ts';
import { dependentsOf } from './wait-for.ts';

const CONTROLS = 'aws_s3_bucket_ownership_controls';

export interface Ownership {
  /** What the ACL has to wait for. */
  readonly address: string;
  /** The controls to add; absent where they are there. */
  readonly text?: string;
}

/**
 * What lets a bucket have an ACL. Since April 2023 S3 makes buckets without, and then refuses to set even `private`
 * with "AccessControlListNotSupported". Source: Amazon S3 user guide, "Controlling ownership of objects"; the example
 * in the AWS provider's documentation of `aws_s3_bucket_acl`.
 */
export function bucketOwnership(
  context: RepairContext,
  bucket: DeclaredResource,
): Ownership | Abstained {
  const { view } = context.scope;
  const [known] = dependentsOf(view, bucket, new RegExp(`^${CONTROLS}$`));
  if (known)
    return isEnforced(known)
      ? { abstained: 'ACLs are switched off for this bucket (`BucketOwnerEnforced`).' }
      : { address: known.address };
  const schema = schemaOf(context.scope, 'resource', CONTROLS, bucket.block);
  if (!schema) return { abstained: `This release of the provider has no \`${CONTROLS}\`.` };
  const label = freeLabel(view, CONTROLS, bucket.name, 'ownership');
  const rule = argumentItem('object_ownership', quote('BucketOwnerPreferred'));
  const { text } = companionText(context, bucket.document, bucket.block, {
    type: CONTROLS,
    schema,
    label,
    link: { argument: 'bucket', attribute: 'id' },
    body: {
      items: [{ kind: 'block', header: 'rule', name: 'rule', body: { items: [rule], lost: [] } }],
      lost: [],
    },
  });
  return { address: `${CONTROLS}.${label}`, text };
}

const isEnforced = ({ document, block }: DeclaredResource): boolean =>
  [...attributesOf(block.body)].some(
    ({ attribute }) =>
      attribute.name.text === 'object_ownership' &&
      constantString(document.bytes, attribute.value) === 'BucketOwnerEnforced',
  );
