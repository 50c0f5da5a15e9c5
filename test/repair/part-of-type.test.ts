import { partOfType } from '../../src/repair/part-of-type.ts';
import { storedSchemas } from '../support/open-terraform.ts';

const aws = storedSchemas().find('aws');

const partOf = (type: string, common = '') => {
  if (!aws) throw new Error('no AWS schema');
  const found = partOfType(aws, type, (whole) => (whole === common ? 2 : 0));
  return found && `${found.part} ${found.name} of ${found.whole}`;
};

test.each([
  ['aws_codebuild_project_source', 'block source of aws_codebuild_project'],
  [
    'aws_elastic_beanstalk_app_version_lifecycle',
    'block appversion_lifecycle of aws_elastic_beanstalk_application',
  ],
  ['aws_lightsail_instance_user_data', 'argument user_data of aws_lightsail_instance'],
  ['aws_kinesisanalytics_application_input', 'block inputs of aws_kinesis_analytics_application'],
  ['aws_efs_lifecycle_policy', 'block lifecycle_policy of aws_efs_file_system'],
])('%s is the %s', (type, part) => {
  expect(partOf(type)).toBe(part);
});

test('of two types with such a part the more common is meant', () => {
  expect(partOf('aws_route53_geolocation', 'aws_route53_record')).toBe(
    'block geolocation_routing_policy of aws_route53_record',
  );
});

test.each([
  'aws_sqs_queue_flavour',
  'aws_nothing_at_all',
  'aws_kinesis_analytics_application_configuration',
])('%s is part of nothing', (type) => {
  expect(partOf(type)).toBeUndefined();
});
