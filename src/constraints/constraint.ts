import type { FormatName } from './formats.ts';

/**
 * What a provider checks in a configuration beyond its schema. The facts were learned by asking the
 * provider itself; `scripts/probe-provider.js` tells how.
 */
export interface ProviderConstraints {
  /** Where every fact comes from, e.g. "probed from terraform-provider-aws 5.100.0". */
  readonly source: string;
  readonly provider: TypeConstraints | undefined;
  readonly of: (
    mode: 'resource' | 'data' | 'ephemeral',
    type: string,
  ) => TypeConstraints | undefined;
}

export interface TypeConstraints {
  /** The two SDKs of HashiCorp differ in how they treat unknown values, and in their words. */
  readonly sdk: 'sdk2' | 'framework';
  /** The type has no argument `id`, although terraform's schema of it says so: SDK 2 adds one to every type. */
  readonly refusesId: boolean;
  /** Warning about the use of the type at all. */
  readonly deprecated: Words | undefined;
  /** Rules about several arguments at the top; SDK 2 keeps them at the arguments. */
  readonly groups: readonly GroupConstraint[];
  readonly place: PlaceConstraints;
}

/** The facts about one block, or about the elements of a list of objects. */
export interface PlaceConstraints {
  readonly arguments: ReadonlyMap<string, ArgumentConstraints>;
  readonly places: ReadonlyMap<string, { readonly place: PlaceConstraints }>;
}

export interface ArgumentConstraints {
  readonly values: readonly ValueConstraint[];
  /** Keys as SDK 2 writes them, from the top: `a.0.b`. The argument itself is among them, but not its foes. */
  readonly exactlyOneOf: readonly string[];
  readonly atLeastOneOf: readonly string[];
  readonly requiredWith: readonly string[];
  readonly conflictsWith: readonly string[];
  /** Warning about the use of the argument. */
  readonly deprecated: Words | undefined;
}

/** Words of the provider with places to fill in; see `wording.ts`. */
export interface Words {
  readonly summary: string;
  readonly detail: string;
}

/** Of a scalar, or of each scalar of a collection. Broken where `rule` fails and each of `unless` too. */
export interface ValueConstraint {
  readonly rule: ValueRule;
  readonly unless: readonly ValueRule[];
  readonly words: Words;
}

export type ValueRule =
  | {
      readonly kind: 'one-of';
      readonly values: readonly (string | number)[];
      readonly ignoreCase: boolean;
    }
  /** Inclusive. */
  | { readonly kind: 'range'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'whole-number' }
  /** Inclusive; Go counts bytes unless it is told to count characters. */
  | {
      readonly kind: 'length';
      readonly min?: number;
      readonly max?: number;
      readonly unit: 'bytes' | 'characters';
    }
  | { readonly kind: 'matches'; readonly pattern: string; readonly flags: string }
  | { readonly kind: 'differs'; readonly pattern: string; readonly flags: string }
  | { readonly kind: 'format'; readonly format: FormatName };

/** Of the arguments at the top of a type made with the plugin framework. */
export type GroupConstraint =
  | { readonly kind: 'exactly-one' | 'at-least-one'; readonly names: readonly string[] }
  | {
      readonly kind: 'conflict';
      readonly name: string;
      readonly with: string;
      readonly words: Words;
    }
  | {
      readonly kind: 'needs';
      readonly name: string;
      readonly other: string;
      readonly words: Words;
    };

/** Something the provider says of a configuration. */
export interface Violation {
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly detail: string;
  /** Names, each followed by the index or key of an element where there is one; ends at the first set. */
  readonly path: readonly (string | number)[];
  readonly source: string;
}
