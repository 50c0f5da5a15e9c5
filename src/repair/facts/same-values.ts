import { ownValue } from '../../value/own-value.ts';

/**
 * Arguments whose value is that of another argument of the same resource, by their paths. Source: the AWS
 * provider's own documentation of the resource named (registry.terraform.io/providers/hashicorp/aws/5.100.0/docs).
 */
const SAME: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // "target_origin_id - (Required) Value of ID for the origin that you want CloudFront to route requests to".
  aws_cloudfront_distribution: {
    'default_cache_behavior.target_origin_id': 'origin.origin_id',
    'ordered_cache_behavior.target_origin_id': 'origin.origin_id',
  },
  // "hash_key - Attribute to use as the hash (partition) key. Must also be defined as an attribute".
  aws_dynamodb_table: {
    hash_key: 'attribute.name',
    range_key: 'attribute.name',
    'global_secondary_index.hash_key': 'attribute.name',
    'global_secondary_index.range_key': 'attribute.name',
    'local_secondary_index.range_key': 'attribute.name',
  },
};

/** The path an argument repeats, and the paths that repeat it. */
export function sameValues(type: string, path: string): readonly string[] {
  const rows = Object.entries(ownValue(SAME, type) ?? {});
  return [
    ...rows.filter(([first]) => first === path).map(([, second]) => second),
    ...rows.filter(([, second]) => second === path).map(([first]) => first),
  ];
}
