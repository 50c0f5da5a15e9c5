import {
  boolValue,
  nullOf,
  numberValue,
  objectValue,
  stringValue,
  tupleValue,
} from './construct.ts';
import { parseNumber } from './number-text.ts';
import type { Value } from './value.ts';

/** What `jsondecode` makes of a text: tuples and objects. Undefined where it is no JSON. */
export function decodeJson(text: string): Value | undefined {
  try {
    return valueOfJson(JSON.parse(keepLongNumbers(text)));
  } catch {
    return undefined;
  }
}

/** A plain JSON value as terraform types it. */
export function valueOfJson(json: unknown): Value {
  if (json === null) return nullOf('dynamic');
  if (typeof json === 'number' || typeof json === 'bigint') return numberValue(json);
  if (typeof json === 'boolean') return boolValue(json);
  if (typeof json === 'string') {
    const long = json.startsWith(LONG) ? parseNumber(json.slice(LONG.length)) : undefined;
    return long === undefined ? stringValue(json) : numberValue(long);
  }
  if (Array.isArray(json)) return tupleValue(json.map(valueOfJson));
  const entries = Object.entries(json as object);
  return objectValue(new Map(entries.map(([key, item]) => [key, valueOfJson(item)])));
}

/** JSON.parse rounds whole numbers to doubles, so that long ones travel as marked strings. */
function keepLongNumbers(text: string): string {
  if (!LONG_NUMBER.test(text)) return text;
  return text.replace(TOKEN, (token) =>
    token.startsWith('"') || token.length < 16 ? token : JSON.stringify(LONG + token),
  );
}

const LONG = '\u0000number:';
const LONG_NUMBER = /\d{16}/;
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
