import type { ResourceMode } from '../../src/finding/finding.ts';
import { viewModule } from '../../src/module/module-view.ts';
import { nearestTypes } from '../../src/repair/nearest-type.ts';
import { evidenceOf } from '../../src/repair/type-evidence.ts';
import { moduleOf } from '../support/module-of.ts';
import { storedSchemas } from '../support/open-terraform.ts';

const aws = storedSchemas().find('aws');

/** The types that the first block of a text may be of, best first. */
function typesFor(text: string): readonly string[] {
  const view = viewModule(moduleOf(text));
  const [wrong] = view.resources;
  if (!aws || !wrong) throw new Error('no AWS schema or no block');
  const path = wrong.address.split('.');
  const evidence = evidenceOf(view, path, wrong.block);
  return nearestTypes(aws, wrong.mode as ResourceMode, wrong.type, evidence).map(
    ({ mode, type }) => `${mode === 'data' ? 'data.' : ''}${type}`,
  );
}

test.each([
  ['aws_rds_instance', 'aws_db_instance'],
  ['aws_rds_db_instance', 'aws_db_instance'],
  ['aws_kafka_cluster', 'aws_msk_cluster'],
  ['aws_elasticbeanstalk_environment', 'aws_elastic_beanstalk_environment'],
  ['aws_secrets_manager_secret', 'aws_secretsmanager_secret'],
  ['aws_event_rule', 'aws_cloudwatch_event_rule'],
  ['aws_firehose_delivery_stream', 'aws_kinesis_firehose_delivery_stream'],
  ['aws_ec2_security_group', 'aws_security_group'],
  ['aws_vpc_internet_gateway_attachment', 'aws_internet_gateway_attachment'],
  ['aws_iam_oidc_provider', 'aws_iam_openid_connect_provider'],
  ['aws_ec2_image', 'aws_ami'],
  ['aws_step_functions_state_machine', 'aws_sfn_state_machine'],
  ['aws_cloudwatch_alarm', 'aws_cloudwatch_metric_alarm'],
  ['aws_sqs', 'aws_sqs_queue'],
  ['aws_kms', 'aws_kms_key'],
  ['aws_dynamo_table', 'aws_dynamodb_table'],
])('%s is %s by its name alone', (wrong, right) => {
  expect(typesFor(`resource "${wrong}" "x" {}\n`)[0]).toBe(right);
});

test('of types that are named alike, the one that takes the arguments is meant', () => {
  const gateway = (argument: string) => `resource "aws_vpc_gateway_attachment" "x" {
  vpc_id = "v"
  ${argument} = "g"
}
`;
  expect(typesFor(gateway('internet_gateway_id'))[0]).toBe('aws_internet_gateway_attachment');
  expect(typesFor(gateway('vpn_gateway_id'))[0]).toBe('aws_vpn_gateway_attachment');
});

test('of types that take the same, the one that the label speaks of is meant', () => {
  const group = (label: string) => `resource "aws_subnet_group" "${label}" {
  name       = "x"
  subnet_ids = []
}
`;
  expect(typesFor(group('neptune_subnets'))[0]).toBe('aws_neptune_subnet_group');
  expect(typesFor(group('dax'))[0]).toBe('aws_dax_subnet_group');
});

test('the argument that takes its id tells what a service alone means', () => {
  const text = `resource "aws_efs" "x" {}

resource "aws_efs_mount_target" "y" {
  file_system_id = aws_efs.x.id
}
`;
  expect(typesFor(text)[0]).toBe('aws_efs_file_system');
});

test('a type that a block refers to is not what it is itself', () => {
  const text = `resource "aws_redshift_cluster_endpoint" "x" {
  cluster_identifier     = aws_redshift_cluster.y.id
  endpoint_name          = "x"
  vpc_security_group_ids = []
}
`;
  expect(typesFor(text)[0]).toBe('aws_redshift_endpoint_access');
});

test('contents alone tell a type where the name says nothing', () => {
  const text = `resource "aws_web_machine" "x" {
  ami                         = "a"
  instance_type               = "t3.micro"
  user_data_replace_on_change = true
  get_password_data           = true
}
`;
  expect(typesFor(text)).toContain('aws_instance');
});

test('what manages a whole set is meant only where its name says so', () => {
  const record = 'zone_id = "Z1"\n  alias {\n    name = "a"\n  }';
  const near = typesFor(`resource "aws_route53_recordset" "x" {\n  ${record}\n}\n`);
  expect(near).toContain('aws_route53_record');
  expect(near).not.toContain('aws_route53_records_exclusive');
  expect(typesFor(`resource "aws_route53_record_exclusive" "x" {\n  ${record}\n}\n`)[0]).toBe(
    'aws_route53_records_exclusive',
  );
});

test('a type that is a data source only is one', () => {
  expect(typesFor('resource "aws_availability_zones" "x" {}\n')[0]).toBe(
    'data.aws_availability_zones',
  );
});

test.each(['aws_flux_capacitor', 'aws_route53_recursion_denied_rule'])(
  'nothing is like %s',
  (wrong) => {
    expect(typesFor(`resource "${wrong}" "x" {}\n`)).toEqual([]);
  },
);
