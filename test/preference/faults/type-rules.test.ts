import { typeExplanations, wrongTypes } from '../../../src/preference/faults/type-rules.ts';
import { storedSchemas } from '../../support/open-terraform.ts';

test.each([
  ['service-renamed', 'aws_db_instance', 'aws_rds_instance'],
  ['word-added', 'aws_route53_record', 'aws_route53_record_set'],
  ['word-dropped', 'aws_cloudwatch_metric_alarm', 'aws_cloudwatch_alarm'],
  ['joined', 'aws_elastic_beanstalk_environment', 'aws_elasticbeanstalk_environment'],
  ['split', 'aws_secretsmanager_secret', 'aws_secrets_manager_secret'],
  ['word-swapped', 'aws_ami', 'aws_image'],
])('%s: %s may be written %s', (rule, type, wrong) => {
  expect(wrongTypes(type)).toContainEqual({ rule, type: wrong });
});

test('a wrong type is explained by the rule that makes it of a type there is', () => {
  const aws = storedSchemas().find('aws');
  const explained = aws && typeExplanations(aws);
  expect(explained?.get('aws_rds_instance')).toBe('service-renamed');
  expect(explained?.get('aws_completely_made_up')).toBeUndefined();
});
