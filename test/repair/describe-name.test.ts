import { describeName } from '../../src/repair/describe-name.ts';

test.each([
  ['region', 'Region'],
  ['aws_region', 'AWS region'],
  ['db_instance_id', 'DB instance ID'],
  ['subnet_ids', 'Subnet IDs'],
  ['allowed_cidrs', 'Allowed CIDRs'],
  ['VpcName', 'VpcName'],
  ['', ''],
])('%s is described as %s', (name, text) => {
  expect(describeName(name)).toBe(text);
});
