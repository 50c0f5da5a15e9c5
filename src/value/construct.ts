import { compareStrings } from './compare-strings.ts';
import { unionMarks, unmarkedDeep, withMarks } from './marks.ts';
import { canonicalNumber } from './number-text.ts';
import { setKey } from './set-key.ts';
import type { CtyType } from './type.ts';
import type { Marks, Value } from './value.ts';

export type StringValue = Extract<Value, { kind: 'string' }>;
export type NumberValue = Extract<Value, { kind: 'number' }>;
export type BoolValue = Extract<Value, { kind: 'bool' }>;
export type ListValue = Extract<Value, { kind: 'list' | 'set' }>;
export type MapValue = Extract<Value, { kind: 'map' }>;
export type TupleValue = Extract<Value, { kind: 'tuple' }>;
export type ObjectValue = Extract<Value, { kind: 'object' }>;

export function unknown(type: CtyType): Value {
  return { kind: 'unknown', type };
}

/** Unknown, but certainly not null: what most functions and all operators give. */
export function unknownNotNull(type: CtyType): Value {
  return { kind: 'unknown', type, notNull: true };
}

export function nullOf(type: CtyType): Value {
  return { kind: 'null', type };
}

/** Terraform keeps every string in NFC. */
export function stringValue(value: string): StringValue {
  return { kind: 'string', value: value.normalize('NFC') };
}

export function numberValue(value: number | bigint): NumberValue {
  return { kind: 'number', value: canonicalNumber(value) };
}

export function boolValue(value: boolean): BoolValue {
  return value ? TRUE : FALSE;
}

export function listValue(element: CtyType, items: readonly Value[]): ListValue {
  return { kind: 'list', element, items };
}

/** Takes duplicates out and sorts as cty does; marks of the items become marks of the set. */
export function setValue(element: CtyType, items: readonly Value[]): Value {
  const marks: (Marks | undefined)[] = [];
  const distinct = new Map<string, Value>();
  for (const [i, item] of items.entries()) {
    const { value, marks: found } = unmarkedDeep(item);
    marks.push(found);
    // An unknown item may turn out to be any of the others, or none of them.
    const key = value.kind === 'unknown' ? `?${i}` : setKey(value);
    if (!distinct.has(key)) distinct.set(key, value);
  }
  const sorted = sortedItems(distinct);
  return withMarks({ kind: 'set', element, items: sorted }, unionMarks(marks));
}

export function mapValue(element: CtyType, entries: ReadonlyMap<string, Value>): MapValue {
  return { kind: 'map', element, entries };
}

export function tupleValue(items: readonly Value[]): TupleValue {
  return { kind: 'tuple', items };
}

export function objectValue(entries: ReadonlyMap<string, Value>): ObjectValue {
  return { kind: 'object', entries };
}

const TRUE: BoolValue = { kind: 'bool', value: true };
const FALSE: BoolValue = { kind: 'bool', value: false };

/** Numbers and strings in their own order, all else by the text cty hashes; unknown and null last. */
function sortedItems(distinct: ReadonlyMap<string, Value>): readonly Value[] {
  if (distinct.size < 2) return [...distinct.values()];
  return [...distinct].sort(compareItems).map(([, value]) => value);
}

function compareItems([keyA, a]: [string, Value], [keyB, b]: [string, Value]): number {
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  if (a.kind === 'number' && b.kind === 'number')
    return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
  if (a.kind === 'string' && b.kind === 'string') return compareStrings(a.value, b.value);
  return compareStrings(keyA, keyB);
}

function rankOf(value: Value): number {
  if (value.kind === 'null') return 2;
  return value.kind === 'unknown' ? 1 : 0;
}
