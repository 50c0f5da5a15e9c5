import { ownValue } from '../../value/own-value.ts';

/**
 * Bodies of data sources that configurations use without declaring them. All other data sources get the
 * smallest body their schema accepts. Source: the examples on each data source's page in the AWS provider's
 * documentation, 5.100.0.
 */
const BODIES: Readonly<Record<string, readonly string[]>> = {
  aws_availability_zones: ['state = "available"'],
  aws_billing_service_account: [],
  aws_caller_identity: [],
  aws_canonical_user_id: [],
  aws_cloudfront_log_delivery_canonical_user_id: [],
  aws_default_tags: [],
  aws_ebs_default_kms_key: [],
  aws_ec2_managed_prefix_list: ['name = "com.amazonaws.global.cloudfront.origin-facing"'],
  aws_ecr_authorization_token: [],
  aws_elastic_beanstalk_hosted_zone: [],
  aws_elb_hosted_zone_id: [],
  aws_elb_service_account: [],
  aws_iam_account_alias: [],
  aws_ip_ranges: ['services = ["ec2"]'],
  aws_lb_hosted_zone_id: [],
  aws_organizations_organization: [],
  aws_partition: [],
  aws_redshift_service_account: [],
  aws_region: [],
  aws_regions: [],
  aws_ssoadmin_instances: [],
  aws_vpc: ['default = true'],
};

/**
 * Images by a word of the data source's name; any other name gets Amazon Linux. Sources: the pages of the
 * data source aws_ami and of the resources aws_instance and aws_launch_template (Canonical's account is named there),
 * and AWS's own naming of its images ("al2023-ami-…", "amzn2-ami-hvm-…", "Windows_Server-…").
 */
const IMAGES: readonly { readonly word: RegExp; readonly owner: string; readonly name: string }[] =
  [
    {
      word: /ubuntu/,
      owner: '099720109477',
      name: 'ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server-*',
    },
    { word: /windows/, owner: 'amazon', name: 'Windows_Server-2022-English-Full-Base-*' },
    { word: /amazon_?linux_?2$|amzn2/, owner: 'amazon', name: 'amzn2-ami-hvm-*-x86_64-gp2' },
    { word: /ecs/, owner: 'amazon', name: 'al2023-ami-ecs-hvm-2023.*-x86_64' },
  ];

/** The lines of a data source of that type and name; undefined where its examples are not one like the other. */
export function wellKnownDataSource(type: string, name: string): readonly string[] | undefined {
  if (type === 'aws_ami') return image(name);
  return ownValue(BODIES, type);
}

function image(name: string): readonly string[] {
  const { owner, name: pattern } = IMAGES.find(({ word }) => word.test(name)) ?? AMAZON_LINUX;
  return [
    'most_recent = true',
    `owners      = ["${owner}"]`,
    '',
    'filter {',
    '  name   = "name"',
    `  values = ["${pattern}"]`,
    '}',
  ];
}

const AMAZON_LINUX = { owner: 'amazon', name: 'al2023-ami-2023.*-x86_64' };
