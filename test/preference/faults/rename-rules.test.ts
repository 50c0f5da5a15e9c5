import { wrongNames } from '../../../src/preference/faults/rename-rules.ts';
import type { CtyType } from '../../../src/schema/schema.ts';

const around = ['aws', 'elastic', 'beanstalk', 'environment'];

test.each<[rule: string, name: string, wrong: string, type: CtyType | undefined]>([
  ['prefix-dropped', 'db_name', 'name', 'string'],
  ['prefix-dropped', 'vpc_security_group_ids', 'security_group_ids', ['set', 'string']],
  ['prefix-added', 'name', 'environment_name', 'string'],
  ['suffix-dropped', 'role_arn', 'role', 'string'],
  ['suffix-added', 'bucket', 'bucket_name', 'string'],
  ['suffix-swapped', 'instance_class', 'instance_type', 'string'],
  ['number', 'subnet_ids', 'subnet_id', ['set', 'string']],
  ['synonym', 'alias', 'alias_target', undefined],
  ['flag', 'enable_dns_support', 'dns_support_enabled', 'bool'],
  ['count', 'node_count', 'number_of_nodes', 'number'],
  ['qualifier', 'backup_window', 'preferred_backup_window', 'string'],
  ['joined', 'user_data', 'userdata', 'string'],
  ['split', 'buildspec', 'build_spec', 'string'],
  ['case', 'backup_retention_period', 'backup_Retention_period', 'number'],
  ['word-dropped', 'preferred_backup_window', 'preferred_window', 'string'],
])('%s: %s may be written %s', (rule, name, wrong, type) => {
  const found = wrongNames({ name, around, ...(type && { type }) });
  expect(found).toContainEqual({ rule, name: wrong });
});

test('no wrong name is the name itself, and each is there once', () => {
  for (const name of ['name', 'tags', 'subnet_ids', 'enable_dns_support', 'db_subnet_group_name']) {
    const found = wrongNames({ name, around, type: 'bool' }).map((wrong) => wrong.name);
    expect(found).not.toContain(name);
    expect(new Set(found).size).toBe(found.length);
    for (const wrong of found) expect(wrong).toMatch(/^[A-Za-z]\w*$/);
  }
});
