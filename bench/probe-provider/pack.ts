import type { ValueConstraint, Words } from '../../src/constraints/constraint.ts';
import type {
  PackedArgument,
  PackedHeader,
  PackedPlace,
  PackedType,
  PackedValue,
  PackedWords,
} from '../../src/constraints/unpack-constraints.ts';
import type { ArgumentFacts, TypeFacts } from './derive.ts';

/** The text that `src/constraints/unpack-constraints.ts` reads: equal lines are written once. */
export function packConstraints(source: string, facts: readonly TypeFacts[]): string {
  const lines: string[] = [''];
  const indexOf = new Map<string, number>();
  const add = (value: object): number => {
    const line = JSON.stringify(value);
    const known = indexOf.get(line) ?? lines.push(line) - 1;
    indexOf.set(line, known);
    return known;
  };
  const addWords = ({ summary, detail }: Words): number =>
    add([summary, detail] satisfies PackedWords);
  const addValue = ({ rule, unless, words }: ValueConstraint): number =>
    add({
      r: rule,
      ...(unless.length > 0 && { u: unless }),
      w: addWords(words),
    } satisfies PackedValue);
  const addArgument = (argument: ArgumentFacts): number => {
    const {
      values = [],
      exactlyOneOf,
      atLeastOneOf,
      requiredWith,
      conflictsWith,
      deprecated,
    } = argument;
    return add({
      ...(values.length > 0 && { v: values.map(addValue) }),
      ...(exactlyOneOf && { x: exactlyOneOf }),
      ...(atLeastOneOf && { l: atLeastOneOf }),
      ...(requiredWith && { r: requiredWith }),
      ...(conflictsWith && { c: conflictsWith.toSorted() }),
      ...(deprecated && { d: addWords(deprecated) }),
    } satisfies PackedArgument);
  };
  const addPlace = (below: readonly (readonly [readonly string[], ArgumentFacts])[]): number => {
    const own = below.filter(([path]) => path.length === 1);
    const children = [
      ...new Set(below.filter(([path]) => path.length > 1).map(([path]) => path[0] ?? '')),
    ].sort();
    return add({
      ...(own.length > 0 && {
        a: Object.fromEntries(own.map(([[name = ''], argument]) => [name, addArgument(argument)])),
      }),
      ...(children.length > 0 && {
        p: Object.fromEntries(
          children.map((name) => [
            name,
            addPlace(
              below.flatMap(([path, argument]) =>
                path.length > 1 && path[0] === name ? [[path.slice(1), argument] as const] : [],
              ),
            ),
          ]),
        ),
      }),
    } satisfies PackedPlace);
  };
  const addType = ({ sdk, refusesId, deprecated, groups, arguments: all }: TypeFacts): number => {
    const below = [...all]
      .map(([name, argument]) => [name.split('.'), argument] as const)
      .sort(([a], [b]) => (a.join('.') < b.join('.') ? -1 : 1));
    return add({
      s: sdk,
      ...(refusesId && { i: 1 as const }),
      ...(deprecated && { d: addWords(deprecated) }),
      ...(groups.length > 0 && { g: groups }),
      p: addPlace(below),
    } satisfies PackedType);
  };
  const typesOf = (mode: TypeFacts['mode']) =>
    Object.fromEntries(
      facts.filter((fact) => fact.mode === mode).map((fact) => [fact.type, addType(fact)]),
    );
  const provider = facts.find(({ mode }) => mode === 'provider');
  const header: PackedHeader = {
    format: 1,
    source,
    ...(provider && { provider: addType(provider) }),
    resource: typesOf('resource'),
    data: typesOf('data'),
    ephemeral: typesOf('ephemeral'),
  };
  lines[0] = JSON.stringify(header);
  return lines.join('\n');
}
