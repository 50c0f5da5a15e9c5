/** Argument names that mean another thing in every resource type. */
export const isPlainName = (name: string): boolean => PLAIN.has(name);

const PLAIN: ReadonlySet<string> = new Set([
  'name',
  'description',
  'comment',
  'type',
  'tags',
  'id',
  'arn',
  'region',
  'enabled',
  'status',
  'version',
  'policy',
  'role',
  'port',
  'protocol',
]);
