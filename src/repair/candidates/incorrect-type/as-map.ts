import type { Expression } from '../../../hcl/expression.ts';
import type { Document } from '../../../hcl/tree.ts';
import { constantString, objectKey, quote, sourceOf } from '../../../hcl/value.ts';
import { argumentOf, type Form, unwrapped } from './form.ts';

/** A value as a map: pairs of a list, JSON, the only object of a list. */
export function asMap(document: Document, value: Expression, text: string): Form[] {
  const { bytes } = document;
  const encoded = argumentOf(value, 'jsonencode');
  if (encoded) return [unwrapped(document, encoded)];
  const given = constantString(bytes, value);
  if (given?.trim() === '')
    return [{ title: 'write nothing as an empty map', score: 0.9, text: '{}' }];
  if (given !== undefined)
    return /^\s*\{[\s\S]*\}\s*$/.test(given)
      ? [{ title: 'decode the JSON', score: 0.6, text: `jsondecode(${text})` }]
      : [];
  if (value.kind !== 'tuple') return [];
  const [first, ...others] = value.items;
  if (first === undefined)
    return [{ title: 'write nothing as an empty map', score: 0.9, text: '{}' }];
  const pairs = value.items.map((item) => pairOf(document, item));
  if (pairs.every((pair) => pair !== undefined))
    return [{ title: 'write the pairs as a map', score: 0.85, text: `{ ${pairs.join(', ')} }` }];
  return others.length === 0 && first.kind === 'object' ? [unwrapped(document, first)] : [];
}

/** `{ key = "a", value = "b" }`, `"a=b"`: one pair of a map. */
function pairOf({ bytes }: Document, item: Expression): string | undefined {
  const [, key, value] =
    /^([\w.:/-]+)\s*[=:]\s*(.*)$/.exec(constantString(bytes, item) ?? '') ?? [];
  if (key !== undefined && value !== undefined) return `${nameOf(key)} = ${quote(value)}`;
  if (item.kind !== 'object' || item.items.length !== 2) return undefined;
  const member = (names: readonly string[]) =>
    item.items.find((each) => names.includes(objectKey(bytes, each.key)?.toLowerCase() ?? ''))
      ?.value;
  const [name, given] = [member(['key', 'name']), member(['value'])];
  const word = name && constantString(bytes, name);
  return word === undefined || !given ? undefined : `${nameOf(word)} = ${sourceOf(bytes, given)}`;
}

const nameOf = (key: string): string => (/^[A-Za-z_][\w-]*$/.test(key) ? key : quote(key));
