/**
 * Names under which resource types export the same thing, so that one is often asked for by another's. Best first.
 * Source: the attribute references of the AWS provider's documentation, 5.100.0: the DNS name of aws_lb (`dns_name`),
 * aws_elastic_beanstalk_environment (`cname`), aws_cloudfront_distribution (`domain_name`), aws_route53_record
 * (`fqdn`), aws_db_instance (`address`), aws_efs_mount_target (`dns_name`), aws_mq_broker (`endpoints`), and of
 * aws_rds_cluster (`endpoint`); the address of aws_eip (`public_ip`), aws_lightsail_instance (`public_ip_address`).
 */
const GROUPS: readonly (readonly string[])[] = [
  ['dns_name', 'cname', 'domain_name', 'fqdn', 'hostname', 'address', 'endpoint', 'endpoint_url'],
  ['public_ip', 'public_ip_address', 'ip_address', 'ipv4_address', 'ip'],
  ['private_ip', 'private_ip_address'],
];

/** The names under which the same is exported, its own among them. */
export const synonymsOf = (name: string): readonly string[] =>
  GROUPS.find((names) => names.includes(name)) ?? [name];

/** Whether two attributes of different types tell the same. */
export const meansTheSame = (a: string, b: string): boolean =>
  GROUPS.some((names) => names.includes(a) && names.includes(b));
