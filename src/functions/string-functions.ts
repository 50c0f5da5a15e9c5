import type { Budget } from '../value/budget.ts';
import { boolValue, listValue, stringValue, unknown } from '../value/construct.ts';
import { MOST_CHARACTERS, MOST_ITEMS } from '../value/size-limits.ts';
import type { Value } from '../value/value.ts';
import { whollyKnown } from '../value/wholly-known.ts';
import { itemsOf, NOT_WHOLE, stringOf, wholeNumber } from './argument-values.ts';
import {
  anyParameter,
  argumentFailure,
  type BuiltIn,
  type Failure,
  type FunctionContext,
  failure,
  numberParameter,
  stringParameter,
} from './function.ts';
import { graphemes } from './graphemes.ts';
import { titleCase } from './title-case.ts';

export const STRING_FUNCTIONS: Readonly<Record<string, BuiltIn>> = {
  chomp: ofString((text) => withoutEnd(text, LINE_BREAK)),
  endswith: test('suffix', (text, suffix) => text.endsWith(suffix)),
  indent: {
    parameters: [numberParameter('spaces'), stringParameter('str')],
    returns: 'string',
    call: ([spaces, text]) => {
      const count = wholeNumber(spaces);
      if (count === undefined) return failure(NOT_WHOLE);
      if (count < 0)
        return failure('panic in function implementation: strings: negative Repeat count');
      if (count * (stringOf(text).length + 1) > MOST_CHARACTERS) return unknown('string');
      return stringValue(stringOf(text).replaceAll('\n', `\n${' '.repeat(count)}`));
    },
  },
  join: {
    parameters: [stringParameter('separator')],
    variadic: { name: 'lists', type: ['list', 'string'] },
    returns: 'string',
    call: join,
  },
  lower: ofString((text) => text.toLowerCase()),
  split: {
    parameters: [stringParameter('separator'), stringParameter('str')],
    returns: ['list', 'string'],
    call: ([separator, text]) => {
      const by = stringOf(separator);
      const parts = by === '' ? [...stringOf(text)] : stringOf(text).split(by);
      if (parts.length > MOST_ITEMS) return unknown(['list', 'string']);
      return listValue('string', parts.map(stringValue));
    },
  },
  startswith: test('prefix', (text, prefix) => text.startsWith(prefix)),
  strcontains: test('substr', (text, part) => text.includes(part)),
  strrev: {
    parameters: [stringParameter('str')],
    returns: 'string',
    call: ([text], _, { budget }) => {
      const all = graphemes(stringOf(text), budget);
      return all ? stringValue(all.toReversed().join('')) : unknown('string');
    },
  },
  substr: {
    parameters: [
      { name: 'str', type: 'string', allowsDynamic: true },
      { name: 'offset', type: 'number', allowsDynamic: true },
      { name: 'length', type: 'number', allowsDynamic: true },
    ],
    returns: 'string',
    call: ([text, offset, length], _, { budget }) => {
      const start = wholeNumber(offset);
      const count = wholeNumber(length);
      if (start === undefined || count === undefined) return failure(NOT_WHOLE);
      const part = substring(stringOf(text), start, count, budget);
      return part === undefined ? unknown('string') : stringValue(part);
    },
  },
  templatestring: {
    parameters: [stringParameter('template'), anyParameter('vars')],
    returns: 'string',
    call: ([template, variables], _, context) => renderString(template, variables, context),
  },
  title: ofString(titleCase),
  trim: ofTwo('str', 'cutset', trim),
  trimprefix: ofTwo('str', 'prefix', (text, prefix) =>
    text.startsWith(prefix) ? text.slice(prefix.length) : text,
  ),
  trimspace: ofString((text) => withoutStart(withoutEnd(text, SPACE), SPACE)),
  trimsuffix: ofTwo('str', 'suffix', (text, suffix) =>
    suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text,
  ),
  upper: ofString((text) => text.replace(NOT_SHARP_S, (part) => part.toUpperCase())),
};

/** Unicode white space as Go knows it: without the byte order mark, which JavaScript's `\s` takes in. */
const SPACE = /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;
const LINE_BREAK = /^[\r\n]$/;
/** Go changes case character by character, and there is no capital for these that is a single character. */
const NOT_SHARP_S = /[^ßŉǰΐΰևẖ-ẚﬀ-ﬆﬓ-ﬗ]+/g;

function ofString(change: (text: string) => string): BuiltIn {
  return {
    parameters: [stringParameter('str')],
    returns: 'string',
    call: ([text]) => stringValue(change(stringOf(text))),
  };
}

function ofTwo(
  first: string,
  second: string,
  change: (text: string, other: string) => string,
): BuiltIn {
  return {
    parameters: [stringParameter(first), stringParameter(second)],
    returns: 'string',
    call: ([text, other]) => stringValue(change(stringOf(text), stringOf(other))),
  };
}

function test(second: string, holds: (text: string, other: string) => boolean): BuiltIn {
  return {
    parameters: [
      stringParameter('str'),
      // The two that look at an end also take what is unknown of it; that spares no error.
      stringParameter(second),
    ],
    returns: 'bool',
    call: ([text, other]) => boolValue(holds(stringOf(text), stringOf(other))),
  };
}

function join([separator, ...lists]: readonly Value[]): Value | Failure {
  if (lists.length === 0) return failure('at least one list is required');
  if (!lists.every(whollyKnown)) return unknown('string');
  const texts: string[] = [];
  let length = 0;
  for (const [i, list] of lists.entries()) {
    for (const [j, item] of itemsOf(list).entries()) {
      if (item.kind === 'null') {
        const which = lists.length > 1 ? `element ${j} of list ${i + 1}` : `element ${j}`;
        return argumentFailure(i + 1, `${which} is null; cannot concatenate null values`);
      }
      const text = stringOf(item);
      length += text.length + stringOf(separator).length;
      texts.push(text);
    }
  }
  if (length > MOST_CHARACTERS) return unknown('string');
  return stringValue(texts.join(stringOf(separator)));
}

function substring(
  text: string,
  offset: number,
  length: number,
  budget: Budget | undefined,
): string | undefined {
  if (offset >= 0 && length === 0) return '';
  const all = graphemes(text, budget);
  if (all === undefined) return undefined;
  const start = Math.max(offset < 0 ? offset + all.length : offset, 0);
  // No length given by -1; and terraform, too, gives the rest of the text for a length 0 from the end.
  return all.slice(start, length <= 0 ? undefined : start + length).join('');
}

/** Character by character: `/ +$/` begins anew at each blank inside of a text. */
function withoutEnd(text: string, cut: RegExp): string {
  let end = text.length;
  while (end > 0 && cut.test(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

function withoutStart(text: string, cut: RegExp): string {
  let start = 0;
  while (start < text.length && cut.test(text[start] as string)) start++;
  return text.slice(start);
}

function trim(text: string, cutset: string): string {
  const cut = new Set(cutset);
  const characters = [...text];
  let start = 0;
  let end = characters.length;
  while (start < end && cut.has(characters[start] as string)) start++;
  while (end > start && cut.has(characters[end - 1] as string)) end--;
  return characters.slice(start, end).join('');
}

function renderString(
  template: Value | undefined,
  variables: Value | undefined,
  { renderTemplate }: FunctionContext,
): Value | Failure {
  if (variables === undefined || !('entries' in variables))
    return argumentFailure(1, 'invalid vars value: must be a map');
  return renderTemplate?.(stringOf(template), variables.entries) ?? unknown('string');
}
