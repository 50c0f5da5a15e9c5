import {
  listValue,
  nullOf,
  objectValue,
  stringValue,
  tupleValue,
  unknown,
} from '../value/construct.ts';
import type { CtyType } from '../value/type.ts';
import { objectType } from '../value/type-parts.ts';
import type { Value } from '../value/value.ts';
import { elementOf, stringOf } from './argument-values.ts';
import { mayBacktrack } from './backtracking.ts';
import {
  argumentFailure,
  type BuiltIn,
  type Failure,
  failure,
  stringParameter,
} from './function.ts';
import { patternProblem } from './pattern-problem.ts';
import { compileRe2 } from './re2.ts';
import { MOST_CHARACTERS } from './size-limits.ts';

const PATTERN_AND_STRING = [stringParameter('pattern'), stringParameter('string')];

export const REGEX_FUNCTIONS: Readonly<Record<string, BuiltIn>> = {
  regex: {
    parameters: PATTERN_AND_STRING,
    returns: ([pattern]) => matchType(pattern as Value),
    call: ([pattern, text], type) => {
      const compiled = compileRe2(stringOf(pattern));
      if (!isUsable(compiled, pattern, text)) return unknown(type);
      const match = compiled.exec(stringOf(text));
      return match
        ? matchValue(match, type)
        : failure('pattern did not match any part of the given string');
    },
  },
  regexall: {
    parameters: PATTERN_AND_STRING,
    returns: ([pattern]) => {
      const type = matchType(pattern as Value);
      return typeof type === 'object' && 'kind' in type ? type : ['list', type];
    },
    call: ([pattern, text], type) => {
      const compiled = compileRe2(stringOf(pattern), 'g');
      if (!isUsable(compiled, pattern, text)) return unknown(type);
      const element = elementOf(type);
      const matches = [...stringOf(text).matchAll(compiled)];
      return listValue(
        element,
        matches.map((match) => matchValue(match, element)),
      );
    },
  },
  replace: {
    parameters: [stringParameter('str'), stringParameter('substr'), stringParameter('replace')],
    returns: 'string',
    call: ([text, part, by]) => replace(stringOf(text), stringOf(part), stringOf(by)),
  },
};

function isUsable(
  compiled: ReturnType<typeof compileRe2>,
  pattern: Value | undefined,
  text: Value | undefined,
): compiled is RegExp {
  return compiled instanceof RegExp && !mayBacktrack(stringOf(pattern), stringOf(text).length);
}

/** One string, or what the groups of the pattern capture: a tuple, or an object where they are named. */
function matchType(pattern: Value): CtyType | Failure {
  if (pattern.kind === 'unknown') return 'dynamic';
  const compiled = compileRe2(stringOf(pattern));
  if (compiled === 'invalid')
    return argumentFailure(0, `invalid regexp pattern: ${patternProblem(stringOf(pattern))}`);
  if (compiled === undefined) return 'dynamic';
  const groups = new RegExp(`${compiled.source}|`, compiled.flags).exec('');
  const count = (groups?.length ?? 1) - 1;
  const names = Object.keys(groups?.groups ?? {});
  if (count === 0) return 'string';
  if (names.length === 0) return ['tuple', Array.from({ length: count }, () => 'string' as const)];
  if (names.length < count)
    return argumentFailure(
      0,
      'invalid regexp pattern: cannot mix both named and unnamed capture groups',
    );
  return objectType(names.map((name) => [name, 'string'] as const));
}

function matchValue(match: RegExpExecArray | RegExpMatchArray, type: CtyType): Value {
  const captured = (text: string | undefined) =>
    text === undefined ? nullOf('string') : stringValue(text);
  if (type === 'string') return stringValue(match[0]);
  if (match.groups)
    return objectValue(
      new Map(Object.entries(match.groups).map(([name, text]) => [name, captured(text)])),
    );
  return tupleValue(match.slice(1).map(captured));
}

function replace(text: string, part: string, by: string): Value | Failure {
  const isPattern = part.length > 1 && part.startsWith('/') && part.endsWith('/');
  if (!isPattern) {
    const most = text.length + (text.length / Math.max(part.length, 1) + 1) * by.length;
    if (most > MOST_CHARACTERS) return unknown('string');
    return stringValue(part === '' ? betweenAll(text, by) : text.split(part).join(by));
  }
  const compiled = compileRe2(part.slice(1, -1), 'g');
  if (compiled === undefined || mayBacktrack(part, text.length)) return unknown('string');
  if (text.length * (by.length + 1) > MOST_CHARACTERS) return unknown('string');
  if (compiled === 'invalid')
    return failure(`error parsing regexp: invalid pattern: \`${part.slice(1, -1)}\``);
  return stringValue(text.replace(compiled, (...matched) => expand(by, matched)));
}

function betweenAll(text: string, by: string): string {
  return [...text].map((character) => by + character).join('') + by;
}

/** Go's `Expand`: `$name` takes as long a name as it can, and a group that is not there is empty. */
function expand(template: string, matched: readonly unknown[]): string {
  const last = matched.at(-1);
  const groups = (typeof last === 'object' ? last : {}) as Record<string, string | undefined>;
  return template.replace(/\$(?:\$|\{(\w+)\}|(\w+))/g, (whole, braced?: string, bare?: string) => {
    const name = braced ?? bare;
    if (name === undefined) return whole === '$$' ? '$' : whole;
    if (!/^\d+$/.test(name)) return (Object.hasOwn(groups, name) && groups[name]) || '';
    const group = matched[Number(name)];
    // Behind the groups stand the place of the match and the whole text.
    return typeof group === 'string' && Number(name) < groupCount(matched) ? group : '';
  });
}

function groupCount(matched: readonly unknown[]): number {
  return matched.findIndex((item, i) => i > 0 && typeof item === 'number');
}
