import { ownValue } from '../../value/own-value.ts';

/**
 * The attribute of a resource that an argument takes where the statistics do not know: its path, the type it refers
 * to, and the attribute. Source: the argument references of the AWS provider's documentation, 5.100.0, e.g. "bucket -
 * Amazon S3 bucket to store the access logs in, for example, myawslogbucket.s3.amazonaws.com".
 */
const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'aws_cloudfront_distribution.logging_config.bucket': { aws_s3_bucket: 'bucket_domain_name' },
  'aws_cloudfront_distribution.origin.domain_name': {
    aws_s3_bucket: 'bucket_regional_domain_name',
  },
  'aws_msk_cluster.logging_info.broker_logs.cloudwatch_logs.log_group': {
    aws_cloudwatch_log_group: 'name',
  },
  'aws_route53_record.alias.name': {
    aws_alb: 'dns_name',
    aws_cloudfront_distribution: 'domain_name',
    aws_elastic_beanstalk_environment: 'cname',
    aws_elb: 'dns_name',
    aws_lb: 'dns_name',
  },
  'aws_route53_record.alias.zone_id': {
    aws_alb: 'zone_id',
    aws_api_gateway_domain_name: 'regional_zone_id',
    aws_cloudfront_distribution: 'hosted_zone_id',
    aws_elb: 'zone_id',
    aws_lb: 'zone_id',
    aws_s3_bucket: 'hosted_zone_id',
  },
};

export function attributeForArgument(
  type: string,
  path: readonly string[],
  referred: string,
): string | undefined {
  const attributes = ATTRIBUTES[[type, ...path].join('.')] ?? {};
  return ownValue(attributes, referred);
}
