import type { CtyType } from '../../schema/schema.ts';

/** A last word that says something without the words before it. */
export const STANDS_ALONE: ReadonlySet<string> = new Set([
  ...['name', 'type', 'policy', 'role', 'password', 'username', 'port', 'version', 'description'],
  ...['engine', 'subnets', 'bucket', 'key', 'value', 'size', 'status', 'protocol', 'domain', 'arn'],
]);

export const ENDINGS: ReadonlySet<string> = new Set([
  ...['id', 'ids', 'arn', 'arns', 'name', 'names', 'identifier', 'type', 'list', 'enabled'],
  ...['configuration', 'config', 'settings', 'document', 'days', 'count', 'size', 'key', 'info'],
]);

export function endingsFor(type: CtyType | undefined): readonly string[] {
  if (type === undefined)
    return ['configuration', 'config', 'settings', 'options', 'rule', 'policy'];
  if (type === 'bool') return ['enabled'];
  if (type === 'number') return ['count', 'size', 'days', 'seconds', 'in_days'];
  if (typeof type !== 'string') return ['ids', 'list', 'arns'];
  return ['name', 'id', 'arn', 'type', 'identifier', 'document', 'block'];
}

/** Endings that stand for the same thing in another type of the provider. */
export const SWAPS: readonly (readonly string[])[] = [
  ['id', 'arn', 'name', 'identifier'],
  ['ids', 'arns', 'names'],
  ['type', 'class'],
  ['size', 'capacity', 'count', 'units'],
  ['seconds', 'days', 'minutes', 'period', 'timeout'],
  ['configuration', 'config', 'settings', 'options', 'info'],
];

export const SYNONYMS: readonly (readonly string[])[] = [
  ['identifier', 'id', 'name'],
  ['configuration', 'config', 'settings'],
  ['maximum', 'max'],
  ['minimum', 'min'],
  ['description', 'comment', 'desc'],
  ['username', 'user', 'user_name'],
  ['database', 'db'],
  ['environment', 'env'],
  ['instance', 'node', 'broker'],
  ['size', 'capacity'],
  ['destination', 'target'],
  ['policy', 'policy_document'],
  ['subnet', 'vpc_subnet'],
  ['subnets', 'subnet_ids', 'vpc_zone_identifier'],
  ['group', 'groups', 'group_name'],
  ['certificate', 'cert'],
  ['balancer', 'lb'],
  ['parameter', 'param'],
  ['retention', 'retention_period', 'retention_days'],
  ['members', 'users'],
  ['rule', 'policy', 'statement'],
  ['logs', 'logging', 'log'],
  ['encrypted', 'encryption', 'encryption_enabled'],
  ['action', 'actions'],
  ['alias', 'alias_target'],
  ['password', 'user_password'],
  ['setting', 'option_setting'],
];

export const FLAGS: ReadonlySet<string> = new Set(['enable', 'enabled', 'is', 'allow', 'use']);
export const COUNTS: ReadonlySet<string> = new Set(['number', 'of', 'num', 'count', 'desired']);
export const QUALIFIERS = [
  'preferred',
  'desired',
  'default',
  'master',
  'db',
  'iam',
  'vpc',
  'target',
];

/** Words that the schemas write as one. */
export const COMPOUNDS: readonly (readonly [string, string])[] = [
  ['build', 'spec'],
  ['user', 'name'],
  ['host', 'name'],
  ['key', 'space'],
  ['web', 'hook'],
  ['file', 'name'],
  ['time', 'out'],
  ['code', 'build'],
  ['time', 'zone'],
  ['file', 'system'],
  ['cloud', 'watch'],
  ['through', 'put'],
  ['end', 'point'],
];
