import { checkerErrors } from '../../../src/repair/context.ts';
import { wellKnownDataSource } from '../../../src/repair/facts/data-sources.ts';
import { lookUpOf } from '../../../src/repair/facts/looked-up-attributes.ts';
import { renamedType } from '../../../src/repair/facts/renamed-types.ts';
import { servicePrefixes } from '../../../src/repair/facts/service-names.ts';
import { vocabularyOf } from '../../../src/repair/type-words.ts';
import { moduleOf } from '../../support/module-of.ts';
import { storedSchemas } from '../../support/open-terraform.ts';

const catalogue = storedSchemas();
const aws = catalogue.find('aws');

test.each([
  ['resource', 'aws_rds_instance'],
  ['resource', 'aws_iam_managed_policy'],
  ['resource', 'azurerm_sql_server'],
  ['resource', 'azurerm_app_service_plan'],
  ['resource', 'google_notebooks_instance'],
  ['data', 'aws_subnet_ids'],
] as const)('what the %s %s became is there', (mode, type) => {
  const provider = catalogue.find(type.split('_')[0] ?? '');
  const became = renamedType(mode, type)?.type ?? '';
  expect(provider?.schemaOf(mode, type)).toBeUndefined();
  expect(provider?.schemaOf(mode, became)).toBeDefined();
});

test.each(['kafka', 'rds', 'elasticbeanstalk', 'firehose', 'apigateway', 'stepfunction'])(
  'types of %s begin as told',
  (service) => {
    const words = aws ? vocabularyOf(aws).resource.map((type) => type.words.join('_')) : [];
    const prefixes = servicePrefixes(service) ?? [];
    expect(prefixes).not.toEqual([]);
    for (const prefix of prefixes)
      expect(
        words.some(
          (text) => text.startsWith(prefix.replace(/s(?=_|$)/g, '')) || text.startsWith(prefix),
        ),
      ).toBe(true);
  },
);

test.each([
  ['aws_availability_zones', 'available'],
  ['aws_ami', 'ubuntu'],
  ['aws_ami', 'windows'],
  ['aws_ami', 'web'],
  ['aws_vpc', 'default'],
  ['aws_ec2_managed_prefix_list', 'cloudfront'],
  ['aws_ip_ranges', 'amazon'],
])('the checker takes what is known of the data source %s', (type, name) => {
  const lines = wellKnownDataSource(type, name) ?? ['unknown'];
  const text = `data "${type}" "${name}" {\n${lines.join('\n')}\n}\n`;
  expect(checkerErrors(moduleOf(text), catalogue)).toEqual([]);
});

test.each([
  ['aws_instance', 'region'],
  ['aws_lambda_function', 'account_id'],
  ['aws_elastic_beanstalk_environment', 'zone_id'],
  ['aws_apprunner_service', 'zone_id'],
])('what %s does not tell of its %s is where it is looked up', (type, asked) => {
  const found = lookUpOf(type, asked);
  const schema = aws?.schemaOf('data', found?.type ?? '');
  expect(schema?.attributes.has(found?.attribute ?? '')).toBe(true);
});
