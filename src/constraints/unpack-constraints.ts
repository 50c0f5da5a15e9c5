import { remembered } from '../schema/remembered.ts';
import type {
  ArgumentConstraints,
  GroupConstraint,
  PlaceConstraints,
  ProviderConstraints,
  TypeConstraints,
  ValueConstraint,
  ValueRule,
  Words,
} from './constraint.ts';

/**
 * Reads the text `bench/probe-provider/pack.ts` writes: a header line, then one JSON text a line that
 * names earlier lines by their number. A line is parsed when first asked for.
 * `text` is trusted: the caller has checked its SHA-256.
 */
export function unpackConstraints(text: string): ProviderConstraints {
  const lines = text.split('\n');
  const header = JSON.parse(lines[0] ?? '') as PackedHeader;
  const parsed = <T>(line: number): T => JSON.parse(lines[line] ?? '') as T;

  const wordsAt = remembered((line): Words => {
    const [summary, detail] = parsed<PackedWords>(line);
    return { summary, detail };
  });
  const valueAt = remembered((line): ValueConstraint => {
    const { r, u, w } = parsed<PackedValue>(line);
    return { rule: r, unless: u ?? [], words: wordsAt(w) };
  });
  const argumentAt = remembered((line): ArgumentConstraints => {
    const { v = [], x = [], l = [], r = [], c = [], d } = parsed<PackedArgument>(line);
    return {
      values: v.map(valueAt),
      exactlyOneOf: x,
      atLeastOneOf: l,
      requiredWith: r,
      conflictsWith: c,
      deprecated: d === undefined ? undefined : wordsAt(d),
    };
  });
  const placeAt: (line: number) => PlaceConstraints = remembered((line) => {
    const { a = {}, p = {} } = parsed<PackedPlace>(line);
    return {
      arguments: new Map(Object.entries(a).map(([name, index]) => [name, argumentAt(index)])),
      places: new Map(
        Object.entries(p).map(([name, index]) => [
          name,
          {
            get place() {
              return placeAt(index);
            },
          },
        ]),
      ),
    };
  });
  const typeAt = remembered((line): TypeConstraints => {
    const { s, i, d, g = [], p } = parsed<PackedType>(line);
    return {
      sdk: s,
      refusesId: i === 1,
      deprecated: d === undefined ? undefined : wordsAt(d),
      groups: g,
      place: placeAt(p),
    };
  });

  const types = {
    resource: new Map(Object.entries(header.resource)),
    data: new Map(Object.entries(header.data)),
    ephemeral: new Map(Object.entries(header.ephemeral)),
  };
  return {
    source: header.source,
    provider: header.provider === undefined ? undefined : typeAt(header.provider),
    of: (mode, type) => {
      const line = types[mode].get(type);
      return line === undefined ? undefined : typeAt(line);
    },
  };
}

/** What each line holds; the numbers are lines. */
export interface PackedHeader {
  readonly format: 1;
  readonly source: string;
  readonly provider?: number;
  readonly resource: Readonly<Record<string, number>>;
  readonly data: Readonly<Record<string, number>>;
  readonly ephemeral: Readonly<Record<string, number>>;
}

export interface PackedType {
  readonly s: TypeConstraints['sdk'];
  readonly i?: 1;
  readonly d?: number;
  readonly g?: readonly GroupConstraint[];
  readonly p: number;
}

export interface PackedPlace {
  readonly a?: Readonly<Record<string, number>>;
  readonly p?: Readonly<Record<string, number>>;
}

export interface PackedArgument {
  readonly v?: readonly number[];
  readonly x?: readonly string[];
  readonly l?: readonly string[];
  readonly r?: readonly string[];
  readonly c?: readonly string[];
  readonly d?: number;
}

export interface PackedValue {
  readonly r: ValueRule;
  readonly u?: readonly ValueRule[];
  readonly w: number;
}

export type PackedWords = readonly [summary: string, detail: string];
