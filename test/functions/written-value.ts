import {
  boolValue,
  nullOf,
  numberValue,
  objectValue,
  stringValue,
  tupleValue,
  unknown,
} from '../../src/value/construct.ts';
import { convert } from '../../src/value/convert.ts';
import { encodeJson } from '../../src/value/json-encode.ts';
import { withMarks } from '../../src/value/marks.ts';
import { parseNumber } from '../../src/value/number-text.ts';
import type { CtyType } from '../../src/value/type.ts';
import type { Value } from '../../src/value/value.ts';

/** A value as JSON writes it; what JSON has no words for is an object of one key that begins with `$`. */
export type Written =
  | string
  | number
  | boolean
  | null
  | readonly Written[]
  | { readonly $list: readonly Written[] }
  | { readonly $set: readonly Written[] }
  | { readonly $map: { readonly [key: string]: Written } }
  | { readonly $unknown: keyof typeof UNKNOWN }
  | { readonly $sensitive: Written }
  | { readonly [key: string]: Written };

/**
 * Unknown values by their type, as an expression over a resource that has not been applied. Of a set made from
 * an unknown list terraform forgets the type of the items.
 */
export const UNKNOWN = {
  string: 'tostring(terraform_data.u.id)',
  number: 'tonumber(terraform_data.u.id)',
  bool: 'tobool(terraform_data.u.id)',
  dynamic: 'jsondecode(terraform_data.u.id)',
  'list of string': 'split(",", tostring(terraform_data.u.id))',
  set: 'toset(split(",", tostring(terraform_data.u.id)))',
  'map of string':
    'zipmap(split(",", tostring(terraform_data.u.id)), split(",", tostring(terraform_data.u.id)))',
} as const;

const UNKNOWN_TYPES: Readonly<Record<keyof typeof UNKNOWN, CtyType>> = {
  string: 'string',
  number: 'number',
  bool: 'bool',
  dynamic: 'dynamic',
  'list of string': ['list', 'string'],
  set: ['set', 'dynamic'],
  'map of string': ['map', 'string'],
};

export function readValue(written: Written): Value {
  if (written === null) return nullOf('dynamic');
  if (typeof written === 'string') return stringValue(written);
  if (typeof written === 'number') return numberValue(parseNumber(String(written)) ?? written);
  if (typeof written === 'boolean') return boolValue(written);
  if (isTuple(written)) return tupleValue(written.map(readValue));
  if ('$list' in written) return converted(written.$list as Written, ['list', 'dynamic']);
  if ('$set' in written) return converted(written.$set as Written, ['set', 'dynamic']);
  if ('$map' in written) return converted(written.$map as Written, ['map', 'dynamic']);
  if ('$unknown' in written) {
    const name = written.$unknown as keyof typeof UNKNOWN;
    return name === 'dynamic'
      ? unknown('dynamic')
      : { kind: 'unknown', type: UNKNOWN_TYPES[name], notNull: true };
  }
  if ('$sensitive' in written)
    return withMarks(readValue(written.$sensitive as Written), new Set(['sensitive'] as const));
  return objectValue(
    new Map(Object.entries(written).map(([key, item]) => [key, readValue(item as Written)])),
  );
}

/** The same value as an HCL expression. */
export function hclOf(written: Written): string {
  if (written === null || typeof written === 'number' || typeof written === 'boolean')
    return String(written);
  if (typeof written === 'string') return hclString(written);
  if (isTuple(written)) return `[${written.map(hclOf).join(', ')}]`;
  if ('$list' in written) return `tolist(${hclOf(written.$list as Written)})`;
  if ('$set' in written) return `toset(${hclOf(written.$set as Written)})`;
  if ('$map' in written) return `tomap(${hclOf(written.$map as Written)})`;
  if ('$unknown' in written) return UNKNOWN[written.$unknown as keyof typeof UNKNOWN];
  if ('$sensitive' in written) return `sensitive(${hclOf(written.$sensitive as Written)})`;
  const entries = Object.entries(written).map(
    ([key, item]) => `${hclString(key)} = ${hclOf(item as Written)}`,
  );
  return `{ ${entries.join(', ')} }`;
}

/** Whether something in it, of one of these names, is written with a `$`. */
export function mentions(written: Written, name: string): boolean {
  return JSON.stringify(written).includes(`{"${name}":`);
}

const isTuple = (written: Written): written is readonly Written[] => Array.isArray(written);

function converted(items: Written, type: CtyType): Value {
  const conversion = convert(readValue(items), type);
  if (conversion.kind === 'problem') throw new Error(conversion.message);
  return conversion.value;
}

/** HCL's escapes are JSON's, but for the two that begin a template. */
function hclString(text: string): string {
  return encodeJson({ kind: 'string', value: text })
    .replaceAll('\\b', '\\u0008')
    .replaceAll('\\f', '\\u000c')
    .replaceAll('${', () => '$${')
    .replaceAll('%{', '%%{');
}
