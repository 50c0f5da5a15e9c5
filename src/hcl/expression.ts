import type { ByteRange } from './range.ts';

/** A word of the source with its place. */
export interface Name {
  readonly text: string;
  readonly range: ByteRange;
}

/** One step of a traversal, e.g. `.id`, `[0]`, `[*]`, `.*`. */
export type Step =
  | { readonly kind: 'attribute'; readonly name: string; readonly range: ByteRange }
  | { readonly kind: 'index'; readonly key: Expression; readonly range: ByteRange }
  /** `.*` takes only names into each element, `[*]` every step behind it. */
  | { readonly kind: 'splat'; readonly namesOnly: boolean; readonly range: ByteRange };

/** A part of a quoted template or heredoc. Directives stay a flat list, as they stand in the text. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly range: ByteRange }
  | { readonly kind: 'interpolation'; readonly value: Expression; readonly range: ByteRange }
  | {
      readonly kind: 'directive';
      readonly keyword: string;
      readonly names: readonly string[];
      readonly value?: Expression;
      readonly range: ByteRange;
    };

export interface ObjectItem {
  /** `(expr)`, a quoted template, or a bare word (a traversal of one name that means its own text). */
  readonly key: Expression;
  readonly value: Expression;
  /** First byte of the key to last byte of the value. */
  readonly range: ByteRange;
}

export type Expression =
  | { readonly kind: 'number'; readonly text: string; readonly range: ByteRange }
  | { readonly kind: 'bool'; readonly value: boolean; readonly range: ByteRange }
  | { readonly kind: 'null'; readonly range: ByteRange }
  | {
      readonly kind: 'template';
      readonly heredoc: boolean;
      readonly parts: readonly TemplatePart[];
      readonly range: ByteRange;
    }
  | {
      readonly kind: 'traversal';
      readonly root: Name;
      readonly steps: readonly Step[];
      readonly range: ByteRange;
    }
  /** Steps on something that is not a name, e.g. `f(x).y` or `[1, 2][0]`. */
  | {
      readonly kind: 'access';
      readonly of: Expression;
      readonly steps: readonly Step[];
      readonly range: ByteRange;
    }
  | {
      readonly kind: 'call';
      readonly name: Name;
      readonly args: readonly Expression[];
      /** `f(xs...)`: the last argument is spread. */
      readonly spread: boolean;
      readonly range: ByteRange;
    }
  | { readonly kind: 'tuple'; readonly items: readonly Expression[]; readonly range: ByteRange }
  | { readonly kind: 'object'; readonly items: readonly ObjectItem[]; readonly range: ByteRange }
  | {
      readonly kind: 'for';
      readonly form: 'tuple' | 'object';
      /** One or two names, visible in every child but `collection`. */
      readonly names: readonly string[];
      readonly collection: Expression;
      readonly results: readonly Expression[];
      readonly condition?: Expression;
      /** `{for … : k => v...}`: values of one key are collected into a tuple. */
      readonly grouped: boolean;
      readonly range: ByteRange;
    }
  | {
      readonly kind: 'unary';
      readonly operator: '-' | '!';
      readonly operand: Expression;
      readonly range: ByteRange;
    }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
      readonly range: ByteRange;
    }
  | {
      readonly kind: 'conditional';
      readonly condition: Expression;
      readonly whenTrue: Expression;
      readonly whenFalse: Expression;
      readonly range: ByteRange;
    }
  | { readonly kind: 'parens'; readonly inner: Expression; readonly range: ByteRange }
  /** Nested too deep to look into; taken as right and unknown. */
  | { readonly kind: 'opaque'; readonly range: ByteRange }
  /** Not an expression; a syntax problem says why. */
  | { readonly kind: 'invalid'; readonly range: ByteRange };

export type Traversal = Extract<Expression, { kind: 'traversal' }>;
export type Call = Extract<Expression, { kind: 'call' }>;
