import type { ByteRange } from '../hcl/range.ts';

/** Where a finding points: a file of the module and a byte range in it (may be empty). */
export interface Place {
  readonly file: string;
  readonly range: ByteRange;
}

export type Severity = 'error' | 'warning';

/**
 * The stage of `terraform validate` a finding belongs to; an earlier stage hides every later one.
 * 1 parse and decode, 2 modules present and called rightly, 3 providers present,
 * 4 references, schema and functions, 5 the provider's own checks.
 */
export type Stage = 1 | 2 | 3 | 4 | 5;

export type ResourceMode = 'resource' | 'data' | 'ephemeral';

/** "Did you mean" of terraform itself: another name, or the other form of the same name. */
export type Suggestion =
  | { readonly as: 'argument'; readonly name: string }
  | { readonly as: 'block'; readonly name: string };

/** What is wrong, with the fields a repair needs. `place` tells where; the tree tells the block. */
export type FindingDetails =
  | {
      readonly kind: 'unsupported-argument';
      readonly argument: string;
      readonly suggestion?: Suggestion;
    }
  | { readonly kind: 'missing-required-argument'; readonly argument: string }
  | {
      readonly kind: 'unsupported-block-type';
      readonly blockType: string;
      readonly suggestion?: Suggestion;
    }
  | { readonly kind: 'insufficient-blocks'; readonly blockType: string; readonly minimum: number }
  | { readonly kind: 'too-many-blocks'; readonly blockType: string; readonly maximum: number }
  | {
      readonly kind: 'invalid-resource-type';
      readonly mode: ResourceMode;
      readonly type: string;
      readonly provider: string;
      readonly suggestion?: string;
    }
  | {
      readonly kind: 'undeclared-resource';
      readonly mode: ResourceMode;
      readonly type: string;
      readonly name: string;
    }
  | { readonly kind: 'undeclared-variable'; readonly name: string; readonly suggestion?: string }
  | { readonly kind: 'undeclared-local'; readonly name: string; readonly suggestion?: string }
  | { readonly kind: 'undeclared-module'; readonly name: string; readonly suggestion?: string }
  /** A bare word such as `true_` or `example.id` whose first name means nothing. */
  | { readonly kind: 'invalid-reference'; readonly root: string }
  | {
      readonly kind: 'unsupported-attribute';
      readonly attribute: string;
      /** What the attribute was looked up on, as terraform names it: an address, or undefined for a value. */
      readonly on?: string;
      readonly suggestion?: string;
    }
  | { readonly kind: 'incorrect-type'; readonly argument: string; readonly required: string }
  /** `function` is the one called; `path` is undefined when it is not a constant in the source. */
  | { readonly kind: 'absent-file'; readonly function: string; readonly path?: string }
  | {
      readonly kind: 'duplicate';
      readonly what:
        | 'resource'
        | 'data'
        | 'variable'
        | 'output'
        | 'local'
        | 'module'
        | 'provider'
        | 'attribute'
        | 'other';
      readonly name: string;
    }
  | { readonly kind: 'module-not-installed'; readonly name: string }
  | { readonly kind: 'missing-provider'; readonly provider: string }
  | { readonly kind: 'read-only-argument'; readonly argument: string }
  | { readonly kind: 'syntax' }
  | { readonly kind: 'deprecated' }
  | { readonly kind: 'other' };

export type FindingKind = FindingDetails['kind'];

/** A diagnostic in scope. `summary` and `detail` are terraform's words: untrusted text, never posted raw. */
export type Finding = FindingDetails & {
  readonly severity: Severity;
  readonly stage: Stage;
  readonly summary: string;
  readonly detail: string;
  /** Absent where terraform gives none ("Missing required provider"). */
  readonly place?: Place;
};

/** Orders findings by file, position and words, so that output does not depend on terraform's graph walk. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compare(a.place?.file ?? '', b.place?.file ?? '') ||
    (a.place?.range.start ?? -1) - (b.place?.range.start ?? -1) ||
    compare(a.summary, b.summary) ||
    compare(a.detail, b.detail)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
