/**
 * Bodies of data sources that configurations use without declaring them. All other data sources get the
 * smallest body their schema accepts. Source: examples of the AWS provider's documentation, 5.100.0.
 */
const BODIES: Readonly<Record<string, readonly string[]>> = {
  aws_availability_zones: ['state = "available"'],
  aws_caller_identity: [],
  aws_region: [],
  aws_partition: [],
  aws_canonical_user_id: [],
  aws_elb_service_account: [],
  aws_default_tags: [],
  aws_vpc: ['default = true'],
  aws_ami: [
    'most_recent = true',
    'owners      = ["amazon"]',
    '',
    'filter {',
    '  name   = "name"',
    '  values = ["al2023-ami-2023.*-x86_64"]',
    '}',
  ],
};

export const wellKnownDataSource = (type: string): readonly string[] | undefined => BODIES[type];
