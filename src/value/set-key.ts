import { sortedEntries } from './compare-strings.ts';
import { numberText } from './number-text.ts';
import type { Value } from './value.ts';

/**
 * A text that two known values of one type share exactly if they are equal. Its form is that of the bytes cty
 * hashes, because cty walks sets of objects and lists in the order of those.
 */
export function setKey(value: Value): string {
  switch (value.kind) {
    case 'unknown':
      return '?';
    case 'null':
      return '~';
    case 'string':
      return JSON.stringify(value.value);
    case 'number':
      return numberText(value.value);
    case 'bool':
      return value.value ? 'T' : 'F';
    case 'list':
    case 'set':
      return `[${each(value.items)}]`;
    case 'tuple':
      return `<${each(value.items)}>`;
    case 'map':
      return `{${sortedEntries(value.entries)
        .map(([key, item]) => `${JSON.stringify(key)}:${setKey(item)};`)
        .join('')}}`;
    case 'object':
      return `<${each(sortedEntries(value.entries).map(([, item]) => item))}>`;
  }
}

const each = (items: readonly Value[]) => items.map((item) => `${setKey(item)};`).join('');
