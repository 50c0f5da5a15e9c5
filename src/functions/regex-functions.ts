import {
  listValue,
  nullOf,
  objectValue,
  stringValue,
  tupleValue,
  unknown,
} from '../value/construct.ts';
import { MOST_CHARACTERS, MOST_ITEMS } from '../value/size-limits.ts';
import type { CtyType } from '../value/type.ts';
import { objectType } from '../value/type-parts.ts';
import type { Value } from '../value/value.ts';
import { elementOf, stringOf } from './argument-values.ts';
import {
  argumentFailure,
  type BuiltIn,
  type Failure,
  type FunctionContext,
  failure,
  stringParameter,
} from './function.ts';
import { compilePattern } from './re2.ts';

const PATTERN_AND_STRING = [stringParameter('pattern'), stringParameter('string')];

export const REGEX_FUNCTIONS: Readonly<Record<string, BuiltIn>> = {
  regex: {
    parameters: PATTERN_AND_STRING,
    returns: ([pattern], context) => matchType(pattern as Value, context),
    call: ([pattern, text], type, { budget }) => {
      const compiled = compilePattern(stringOf(pattern), budget);
      const match = compiled?.kind === 'pattern' ? compiled.first(stringOf(text)) : undefined;
      if (match === undefined) return unknown(type);
      return match
        ? matchValue(match, type)
        : failure('pattern did not match any part of the given string');
    },
  },
  regexall: {
    parameters: PATTERN_AND_STRING,
    returns: ([pattern], context) => {
      const type = matchType(pattern as Value, context);
      return typeof type === 'object' && 'kind' in type ? type : ['list', type];
    },
    call: ([pattern, text], type, { budget }) => {
      const compiled = compilePattern(stringOf(pattern), budget);
      const matches = compiled?.kind === 'pattern' ? compiled.all(stringOf(text)) : undefined;
      if (matches === undefined || matches.length > MOST_ITEMS) return unknown(type);
      const element = elementOf(type);
      return listValue(
        element,
        matches.map((match) => matchValue(match, element)),
      );
    },
  },
  replace: {
    parameters: [stringParameter('str'), stringParameter('substr'), stringParameter('replace')],
    returns: 'string',
    call: ([text, part, by], _, context) =>
      replace(stringOf(text), stringOf(part), stringOf(by), context),
  },
};

/** One string, or what the groups of the pattern capture: a tuple, or an object where they are named. */
function matchType(pattern: Value, { budget }: FunctionContext): CtyType | Failure {
  if (pattern.kind === 'unknown') return 'dynamic';
  const compiled = compilePattern(stringOf(pattern), budget);
  if (compiled === undefined) return 'dynamic';
  if (compiled.kind === 'problem')
    return argumentFailure(0, `invalid regexp pattern: ${compiled.code} in ${compiled.part}`);
  const { groups, names } = compiled;
  if (groups === 0) return 'string';
  if (names.length === 0) return ['tuple', Array.from({ length: groups }, () => 'string' as const)];
  if (names.length < groups)
    return argumentFailure(
      0,
      'invalid regexp pattern: cannot mix both named and unnamed capture groups',
    );
  return objectType(names.map((name) => [name, 'string'] as const));
}

function matchValue(match: RegExpMatchArray, type: CtyType): Value {
  const captured = (text: string | undefined) =>
    text === undefined ? nullOf('string') : stringValue(text);
  if (type === 'string') return stringValue(match[0]);
  if (match.groups)
    return objectValue(
      new Map(Object.entries(match.groups).map(([name, text]) => [name, captured(text)])),
    );
  return tupleValue(match.slice(1).map(captured));
}

function replace(
  text: string,
  part: string,
  by: string,
  context: FunctionContext,
): Value | Failure {
  const isPattern = part.length > 1 && part.startsWith('/') && part.endsWith('/');
  if (isPattern) return replaceMatches(text, part.slice(1, -1), by, context);
  const most = text.length + (text.length / Math.max(part.length, 1) + 1) * by.length;
  if (most > MOST_CHARACTERS) return unknown('string');
  return stringValue(part === '' ? betweenAll(text, by) : text.split(part).join(by));
}

function betweenAll(text: string, by: string): string {
  return [...text].map((character) => by + character).join('') + by;
}

function replaceMatches(
  text: string,
  pattern: string,
  by: string,
  { budget }: FunctionContext,
): Value | Failure {
  if (text.length * (by.length + 1) > MOST_CHARACTERS) return unknown('string');
  const compiled = compilePattern(pattern, budget);
  if (compiled?.kind === 'problem')
    return failure(`error parsing regexp: ${compiled.code}: \`${compiled.part}\``);
  const matches = compiled?.all(text);
  if (matches === undefined) return unknown('string');
  let replaced = '';
  let at = 0;
  for (const match of matches) {
    replaced += text.slice(at, match.index) + expanded(by, match);
    at = (match.index ?? 0) + match[0].length;
  }
  return stringValue(replaced + text.slice(at));
}

/** Go's `Expand`: `$name` takes as long a name as it can, and a group that is not there is empty. */
function expanded(template: string, match: RegExpMatchArray): string {
  return template.replace(/\$(?:\$|\{(\w+)\}|(\w+))/g, (whole, braced?: string, bare?: string) => {
    const name = braced ?? bare;
    if (name === undefined) return whole === '$$' ? '$' : whole;
    return (/^\d+$/.test(name) ? match[Number(name)] : match.groups?.[name]) ?? '';
  });
}
