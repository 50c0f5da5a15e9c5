import { sortedEntries } from './compare-strings.ts';
import { numberText } from './number-text.ts';
import type { Value } from './value.ts';

/** The text `jsonencode` gives for a wholly known value. */
export function encodeJson(value: Value): string {
  switch (value.kind) {
    case 'unknown':
      throw new Error('An unknown value has no JSON; ask whollyKnown first.');
    case 'null':
      return 'null';
    case 'string':
      return jsonString(value.value);
    case 'number':
      return numberText(value.value);
    case 'bool':
      return String(value.value);
    case 'list':
    case 'set':
    case 'tuple':
      return `[${value.items.map(encodeJson).join(',')}]`;
    default:
      return `{${sortedEntries(value.entries)
        .map(([key, item]) => `${jsonString(key)}:${encodeJson(item)}`)
        .join(',')}}`;
  }
}

/** As Go writes a string: what HTML might take for markup is escaped. */
function jsonString(text: string): string {
  return JSON.stringify(text).replace(
    ESCAPED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const ESCAPED = /[<>&\u2028\u2029]/g;
