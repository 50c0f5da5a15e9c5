import { cidrOf } from './cidr.ts';
import type { Words } from './constraint.ts';

/** What the places in `Words` stand for. */
export interface Filling {
  /** The argument's own name. */
  readonly name: string;
  /** The argument from the top as SDK 2 writes it: `a.0.b`. */
  readonly key: string;
  /** The same as the framework writes it: `a[0].b`. */
  readonly dotted: string;
  readonly value: string;
}

/** The words with `{name}`, `{key}`, `{dotted}`, `{value}`, `{quoted}`, `{network}`,
 * `{bytes}` and `{length}` filled in. */
export function worded(words: Words, filling: Filling): Words {
  return { summary: filled(words.summary, filling), detail: filled(words.detail, filling) };
}

export function filled(text: string, filling: Filling): string {
  return text.replace(PLACES, (_, place: string) => {
    switch (place) {
      case 'name':
      case 'key':
      case 'dotted':
      case 'value':
        return filling[place];
      case 'network':
        return cidrOf(filling.value)?.network ?? filling.value;
      case 'quoted':
        return goQuoted(filling.value);
      case 'bytes':
        return String(Buffer.byteLength(filling.value));
      default:
        return String([...filling.value].length);
    }
  });
}

const PLACES = /\{(name|key|dotted|value|quoted|network|length|bytes)\}/g;

/** `strconv.Quote` without the quotes, for the letters that a configuration can hold. */
export const goQuoted = (text: string): string => JSON.stringify(text).slice(1, -1);
