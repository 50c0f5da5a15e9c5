import type { CtyType } from './type.ts';

/**
 * A Terraform value as `terraform validate` knows it. Like cty's: a value may be unknown, and even its type
 * may be (`dynamic`). Immutable.
 */
export type Value =
  /** Of a type, but decided only when the configuration is applied. `notNull` where that much is known. */
  | {
      readonly kind: 'unknown';
      readonly type: CtyType;
      readonly notNull?: boolean;
      readonly marks?: Marks;
    }
  | { readonly kind: 'null'; readonly type: CtyType; readonly marks?: Marks }
  | { readonly kind: 'string'; readonly value: string; readonly marks?: Marks }
  | { readonly kind: 'number'; readonly value: number | bigint; readonly marks?: Marks }
  | { readonly kind: 'bool'; readonly value: boolean; readonly marks?: Marks }
  /** The items of a set are distinct and in no order that means anything. */
  | {
      readonly kind: 'list' | 'set';
      readonly element: CtyType;
      readonly items: readonly Value[];
      readonly marks?: Marks;
    }
  | {
      readonly kind: 'map';
      readonly element: CtyType;
      readonly entries: ReadonlyMap<string, Value>;
      readonly marks?: Marks;
    }
  | { readonly kind: 'tuple'; readonly items: readonly Value[]; readonly marks?: Marks }
  | {
      readonly kind: 'object';
      readonly entries: ReadonlyMap<string, Value>;
      readonly marks?: Marks;
    };

/** What clings to a value and to everything computed from it. Absent means none. */
export type Marks = ReadonlySet<'sensitive' | 'ephemeral'>;
