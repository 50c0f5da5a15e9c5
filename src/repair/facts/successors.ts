import { ownValue } from '../../value/own-value.ts';
import type { RenamedArgument } from './renamed-arguments.ts';

/**
 * Deprecated arguments whose successor the deprecation does not name, or takes other values. Keys as in
 * `renamed-arguments.ts`. Source: the AWS provider's documentation of each type.
 */
const ARGUMENTS: Readonly<Record<string, Omit<RenamedArgument, 'source'>>> = {
  'aws_cloudwatch_event_rule.is_enabled': {
    to: 'state',
    values: { true: '"ENABLED"', false: '"DISABLED"' },
  },
  'aws_iam_policy_document.source_json': { to: 'source_policy_documents' },
  'aws_iam_policy_document.override_json': { to: 'override_policy_documents' },
  'aws_s3_bucket_lifecycle_configuration.rule.prefix': { to: 'filter.prefix' },
};

export const successorArgument = (
  path: readonly string[],
  name: string,
): Omit<RenamedArgument, 'source'> | undefined => ownValue(ARGUMENTS, [...path, name].join('.'));

/** Deprecated attributes that another one of the same object equals. Source: as above; the version 6 upgrade guide. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  'data.aws_region.name': 'region',
  'aws_opensearch_domain.kibana_endpoint': 'dashboard_endpoint',
  'data.aws_opensearch_domain.kibana_endpoint': 'dashboard_endpoint',
};

/** `type` with `data.` before it for a data source. */
export const successorAttribute = (type: string, name: string): string | undefined =>
  ownValue(ATTRIBUTES, `${type}.${name}`);
