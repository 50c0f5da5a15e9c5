import { ownValue } from '../value/own-value.ts';
import { words } from './similarity.ts';

/** Words with their plain spelling, the same word once. Remembered: schemas are gone through again and again. */
export function meaningOf(name: string): readonly string[] {
  const known = meanings.get(name);
  if (known) return known;
  const spelled = words(name.replace(/([a-z0-9])([A-Z])/g, '$1_$2'));
  const meaning = [...new Set(spelled.flatMap(plain))];
  if (meanings.size >= MOST_REMEMBERED) meanings.clear();
  meanings.set(name, meaning);
  return meaning;
}

const plain = (word: string): readonly string[] => ownValue(PLAIN, word) ?? [word];

const meanings = new Map<string, readonly string[]>();
/** Argument names of a provider's few large types; a draft uses no more. */
const MOST_REMEMBERED = 20_000;

/** Abbreviations and spellings that mean one word. */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  num: ['number'],
  node: ['instance'],
  enable: ['enabled'],
  desc: ['description'],
  comment: ['description'],
  env: ['environment'],
  pwd: ['password'],
  sg: ['security', 'group'],
  config: ['configuration'],
  conf: ['configuration'],
  identifier: ['id'],
  db: ['database'],
  max: ['maximum'],
  min: ['minimum'],
  secs: ['second'],
  loadbalancer: ['lb'],
  elb: ['lb'],
  alb: ['lb'],
  autoscaling: ['auto', 'scaling'],
  autoscale: ['auto', 'scaling'],
  cloudwatch: ['cloud', 'watch'],
};

/** Pairs of words that tell two things apart however alike the rest is. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['source', 'destination'],
  ['source', 'target'],
  ['ingress', 'egress'],
  ['minimum', 'maximum'],
  ['read', 'write'],
  ['start', 'end'],
  ['from', 'to'],
  ['public', 'private'],
  ['allow', 'deny'],
  ['include', 'exclude'],
  ['inclusion', 'exclusion'],
  ['enabled', 'disabled'],
  ['primary', 'secondary'],
  ['internal', 'external'],
  ['ipv4', 'ipv6'],
  ['input', 'output'],
  ['user', 'group'],
  ['hash', 'range'],
];

/** Words that name what every value is: the same thing with or without them. */
export const LIGHT: ReadonlySet<string> = new Set([
  'id',
  'arn',
  'name',
  'label',
  'number',
  'is',
  'enabled',
  'preferred',
  'desired',
  'master',
  'service',
  'iam',
  'aw',
  'default',
  'configuration',
  'info',
  'setting',
  'option',
  'detail',
  'list',
  'unit',
  'at',
  'in',
  'for',
  'of',
  'the',
  'vpc',
]);

/** Words that end argument names of every sort. */
export const GENERIC: ReadonlySet<string> = new Set([
  'type',
  'class',
  'mode',
  'size',
  'capacity',
  'count',
  'key',
  'value',
  'version',
  'status',
  'state',
  'period',
  'second',
  'minute',
  'hour',
  'day',
  'timeout',
  'window',
  'block',
  'document',
  'action',
  'resource',
  'url',
  'uri',
  'data',
]);

/** Units of time: seven days are not seven seconds. */
export const UNITS: ReadonlySet<string> = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
]);

/** What a value is: names that differ in it are two things. */
export const KINDS: readonly ReadonlySet<string>[] = [
  new Set(['id', 'arn']),
  new Set(['name', 'label', 'title']),
  new Set(['type', 'class', 'tier']),
  new Set(['mode']),
  new Set(['size', 'capacity', 'number', 'count']),
  new Set(['period', 'second', 'minute', 'hour', 'day', 'timeout', 'interval']),
  new Set(['version']),
  new Set(['key']),
  new Set(['enabled', 'disabled']),
  new Set(['port']),
  new Set(['window', 'schedule']),
  new Set(['policy', 'document']),
  new Set(['hash']),
  new Set(['prefix']),
  new Set(['suffix']),
  new Set(['password', 'secret']),
  new Set(['username']),
  new Set(['description', 'comment']),
  new Set(['status', 'state']),
];

/** Words of block names that say only that something is inside. */
export const PACKAGING: ReadonlySet<string> = new Set([
  'configuration',
  'info',
  'setting',
  'option',
  'specification',
  'parameter',
  'property',
  'detail',
  'rule',
  'block',
  'definition',
]);
