import type { CtyType } from '../../src/value/type.ts';

/** What a call came to, from either side in the same words. */
export type Answer =
  | {
      readonly kind: 'problem';
      readonly summary: string;
      readonly detail: string;
      readonly argument?: number;
    }
  | {
      readonly kind: 'value';
      readonly type: CtyType;
      readonly json: unknown;
      readonly sensitive: boolean;
    }
  | { readonly kind: 'unknown'; readonly type: string }
  /** Known, though an argument or a part of the result is not; only its type is compared. */
  | { readonly kind: 'partly'; readonly type: string };
