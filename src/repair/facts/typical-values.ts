/**
 * Values nearly every configuration gives to arguments that are required yet seldom thought about.
 * Keys are an argument path inside a resource, `*` for any type. Source: the AWS provider's own documentation
 * examples for the resource named (registry.terraform.io/providers/hashicorp/aws/5.100.0/docs).
 */
const TYPICAL: Readonly<Record<string, string>> = {
  'aws_cloudfront_distribution.restrictions.geo_restriction.restriction_type': '"none"',
  'aws_cloudfront_distribution.default_cache_behavior.allowed_methods': '["GET", "HEAD"]',
  'aws_cloudfront_distribution.default_cache_behavior.cached_methods': '["GET", "HEAD"]',
  'aws_cloudfront_distribution.ordered_cache_behavior.allowed_methods': '["GET", "HEAD"]',
  'aws_cloudfront_distribution.ordered_cache_behavior.cached_methods': '["GET", "HEAD"]',
  'aws_cloudfront_distribution.default_cache_behavior.viewer_protocol_policy':
    '"redirect-to-https"',
  'aws_cloudfront_distribution.ordered_cache_behavior.viewer_protocol_policy':
    '"redirect-to-https"',
  'aws_cloudfront_distribution.default_cache_behavior.forwarded_values.query_string': 'false',
  'aws_cloudfront_distribution.default_cache_behavior.forwarded_values.cookies.forward': '"none"',
  'aws_lambda_function.runtime': '"python3.12"',
  'aws_lambda_function.handler': '"index.handler"',
  'aws_instance.instance_type': '"t3.micro"',
  'aws_db_instance.instance_class': '"db.t3.micro"',
  'aws_dynamodb_table.attribute.type': '"S"',
};

/** The usual value of an argument, as source text; undefined where there is none. */
export const typicalValue = (type: string, path: readonly string[]): string | undefined =>
  TYPICAL[[type, ...path].join('.')];
