import { ownValue } from '../../../value/own-value.ts';

/**
 * Values that nobody could guess from the letters of those that are allowed. Keys are the type and the argument,
 * then the refused value in small letters.
 */
const ALIASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // The only integrations of a REST API with a function; AWS_PROXY is the one that needs no templates.
  // Source: registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_integration, "type".
  'aws_api_gateway_integration.type': { lambda: 'AWS_PROXY', lambda_proxy: 'AWS_PROXY' },
  // `aurora` was Aurora for MySQL 5.6. Source: AWS provider, version 5 upgrade guide, resource aws_rds_cluster.
  'aws_rds_cluster.engine': { aurora: 'aurora-mysql' },
};

/** What a value is called today, or in this argument; undefined where nothing is known. */
export function aliasOf(type: string, argument: string, value: string): string | undefined {
  const aliases = ALIASES[`${type}.${argument}`] ?? {};
  const given = value.toLowerCase();
  return ownValue(aliases, given);
}
