import { exportedLike } from '../../src/repair/exported-attribute.ts';
import { storedSchemas } from '../support/open-terraform.ts';

const aws = storedSchemas().find('aws');

/** What of `x` an attribute of that type that is not there may mean, best first. */
function pathsFor(type: string, asked: string): readonly string[] {
  const schema = aws?.schemaOf('resource', type);
  if (!schema) throw new Error(`no schema of ${type}`);
  return exportedLike(type, schema, asked).map(({ of }) => of('x'));
}

test.each([
  ['aws_iam_user', 'username', 'x.name'],
  ['aws_efs_file_system', 'file_system_id', 'x.id'],
  ['aws_db_instance', 'db_instance_identifier', 'x.identifier'],
  ['aws_elastic_beanstalk_environment', 'dns_name', 'x.cname'],
  ['aws_elasticache_cluster', 'cache_node_address', 'x.cache_nodes[0].address'],
  ['aws_db_instance', 'endpoint_address', 'x.address'],
])('%s: %s is %s', (type, asked, path) => {
  expect(pathsFor(type, asked)[0]).toBe(path);
});

test('one of several is the first, and one as several a list', () => {
  expect(pathsFor('aws_instance', 'ipv6_address')).toContain('x.ipv6_addresses[0]');
  expect(pathsFor('aws_instance', 'public_ips')).toContain('[x.public_ip]');
});

test.each([
  ['aws_elastic_beanstalk_environment', 'zone_id', 'x.id'],
  ['aws_elastic_beanstalk_environment', 'zone_name', 'x.name'],
  ['aws_acm_certificate', 'validation_record', 'x.validation_method'],
  ['aws_db_instance', 'public_ip', 'x.address'],
  ['aws_instance', 'ipv6_address', 'x.ipv6_address_count'],
])('%s: %s is not %s', (type, asked, path) => {
  expect(pathsFor(type, asked)).not.toContain(path);
});
