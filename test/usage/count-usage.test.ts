import { usageOf } from '../support/count-usage.ts';

test('a share is of the blocks an argument may stand in', () => {
  const usage = usageOf({
    a: [
      `resource "aws_s3_bucket_lifecycle_configuration" "logs" {
         bucket = var.bucket
         rule {
           id     = "old"
           status = "Enabled"
         }
         rule {
           id     = "older"
           status = "Enabled"
           expiration {
             days = 30
           }
         }
       }`,
    ],
  });
  const at = usage.of('resource', 'aws_s3_bucket_lifecycle_configuration')?.at;
  expect(at?.get('bucket')).toMatchObject({ share: 1, variable: 1, edges: [] });
  expect(at?.get('rule')).toMatchObject({ share: 1, count: 2 });
  expect(at?.get('rule.expiration')?.share).toBe(0.5);
  expect(at?.get('rule.expiration.days')).toMatchObject({ share: 1, count: 1 });
  expect(usage.of('data', 'aws_s3_bucket_lifecycle_configuration')).toBeUndefined();
});

test('five of the provider’s own tests count as one configuration', () => {
  const usage = usageOf({
    a: ['resource "aws_kms_key" "k" {}'],
    acceptance: Array(5).fill('resource "aws_kms_key" "k" {\n  is_enabled = true\n}'),
  });
  const key = usage.of('resource', 'aws_kms_key');
  expect(key?.declared).toBe(2);
  expect(key?.at.get('is_enabled')).toMatchObject({ share: 0.5, count: 1 });
});

const instance = (argument: string) => `resource "aws_instance" "web" {\n  ${argument}\n}`;

test.each([
  ['a bool', 'aws_instance', 'monitoring', 'true'],
  ['a number', 'aws_instance', 'cpu_core_count', '4'],
  ['a word of the provider', 'aws_instance', 'tenancy', '"dedicated"'],
  ['a list of them', 'aws_lambda_function', 'architectures', '["arm64"]'],
])('%s is kept after one repository', (_, type, name, text) => {
  const usage = usageOf({ a: [`resource "${type}" "it" {\n  ${name} = ${text}\n}`] });
  expect(usage.of('resource', type)?.at.get(name)?.literals).toEqual([
    { text, share: 1, brings: [] },
  ]);
});

test('another word is kept after three repositories', () => {
  const text = instance('instance_type = "t3.micro"');
  const literals = (written: Parameters<typeof usageOf>[0]) =>
    usageOf(written).of('resource', 'aws_instance')?.at.get('instance_type')?.literals;
  expect(literals({ a: [text, text], b: [text] })).toEqual([]);
  expect(literals({ a: [text], b: [text], c: [text] })).toEqual([
    { text: '"t3.micro"', share: 1, brings: [] },
  ]);
});

test.each([
  ['a name', 'aws_sqs_queue', 'name = "orders"'],
  ['an ARN', 'aws_instance', 'host_resource_group_arn = "arn:aws:x:y:1:z"'],
  ['an id', 'aws_instance', 'ami = "ami-0123456789abcdef0"'],
  ['an address', 'aws_instance', 'private_ip = "10.1.2.3"'],
  ['a network', 'aws_subnet', 'cidr_block = "10.0.7.0/24"'],
  ['a network open to all', 'aws_route', 'destination_cidr_block = "0.0.0.0/0"'],
  ['a secret', 'aws_db_instance', 'password = "correct-horse"'],
  ['a region', 'aws_cur_report_definition', 's3_region = "eu-west-1"'],
  ['an account', 'aws_vpc_peering_connection', 'peer_owner_id = "123456789012"'],
  ['a host', 'aws_route53_record', 'records = ["db.internal"]'],
  ['what opens a bucket', 'aws_s3_bucket_acl', 'acl = "public-read"'],
])('%s is never kept', (_, type, argument) => {
  const text = `resource "${type}" "it" {\n  ${argument}\n}`;
  const usage = usageOf({ a: [text], b: [text], c: [text], d: [text] });
  const [name = ''] = argument.split(' ');
  expect(usage.of('resource', type)?.at.get(name)).toMatchObject({ share: 1, literals: [] });
});

const SUBNETS = `resource "aws_vpc" "main" {}
resource "aws_subnet" "a" {
  vpc_id = aws_vpc.main.id
}
resource "aws_subnet" "b" {
  vpc_id = "\${aws_vpc.main.id}"
}
resource "aws_db_subnet_group" "db" {
  subnet_ids = [aws_subnet.a.id, aws_subnet.b.id]
}`;

test('an edge tells how likely an argument refers to what is there', () => {
  const usage = usageOf({
    a: [SUBNETS],
    b: ['resource "aws_vpc" "v" {}\nresource "aws_subnet" "s" {\n  vpc_id = var.vpc_id\n}'],
    c: ['resource "aws_vpc" "v" {}\nresource "aws_subnet" "s" {}'],
    d: ['resource "aws_subnet" "s" {\n  vpc_id = "vpc-1"\n}'],
  });
  const [edge, ...more] = usage.of('resource', 'aws_subnet')?.at.get('vpc_id')?.edges ?? [];
  expect(more).toEqual([]);
  expect(edge).toEqual({
    mode: 'resource',
    type: 'aws_vpc',
    attribute: 'id',
    count: 2,
    // Two of the three that set it with a VPC in the module; two of four with those that do not.
    share: 0.67,
    drawn: 0.5,
    several: 0,
  });
  expect(usage.edgesOf('vpc_id')).toMatchObject([{ type: 'aws_vpc', attribute: 'id' }]);
});

test('a list of all that there are is told from one of a single one', () => {
  const usage = usageOf({ a: [SUBNETS] });
  expect(usage.edgesOf('subnet_ids')).toMatchObject([{ type: 'aws_subnet', several: 1 }]);
});

test('what the provider’s schema does not know is not counted', () => {
  const usage = usageOf({
    a: ['resource "aws_vpc" "v" {\n  nonsense = true\n}\nresource "aws_nonsense" "n" {}'],
  });
  expect([...(usage.of('resource', 'aws_vpc')?.at.keys() ?? [])]).toEqual([]);
  expect(usage.of('resource', 'aws_nonsense')).toBeUndefined();
});

test('the service that takes on a role is read from the role’s policy', () => {
  const role = (service: string) => `resource "aws_iam_role" "r" {
    assume_role_policy = jsonencode({ Statement = [{ Principal = { Service = "${service}" } }] })
  }`;
  const usage = usageOf({
    a: [
      `${role('lambda.amazonaws.com')}\nresource "aws_lambda_function" "f" {\n  role = aws_iam_role.r.arn\n}`,
    ],
    b: [
      `data "aws_iam_policy_document" "trust" {
         statement {
           principals {
             type        = "Service"
             identifiers = ["states.amazonaws.com"]
           }
         }
       }
       resource "aws_iam_role" "r" {
         assume_role_policy = data.aws_iam_policy_document.trust.json
       }
       resource "aws_sfn_state_machine" "m" {
         role_arn = aws_iam_role.r.arn
       }`,
    ],
  });
  expect(usage.principalOf('aws_lambda_function.role')).toBe('lambda.amazonaws.com');
  expect(usage.principalOf('aws_sfn_state_machine.role_arn')).toBe('states.amazonaws.com');
  expect(usage.principalOf('constructor')).toBeUndefined();
});

test('a choice brings what stands beside it and seldom beside the others', () => {
  const listener = (action: string) => `resource "aws_lb_listener" "l" {
    default_action {
      ${action}
    }
  }`;
  const usage = usageOf({
    a: Array(2).fill(listener('type = "forward"\ntarget_group_arn = var.group\norder = 1')),
    b: Array(2).fill(listener('type = "redirect"\norder = 1')),
  });
  const type = usage.of('resource', 'aws_lb_listener')?.at.get('default_action.type');
  expect(type?.literals).toEqual([
    { text: '"forward"', share: 0.5, brings: ['target_group_arn'] },
    { text: '"redirect"', share: 0.5, brings: [] },
  ]);
});
