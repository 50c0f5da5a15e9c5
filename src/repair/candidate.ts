import type { Finding, Place } from '../finding/finding.ts';
import type { ByteRange } from '../hcl/range.ts';

/** Replaces the bytes of `range` in `file` by `text`. Edits of one candidate never overlap. */
export interface Edit {
  readonly file: string;
  readonly range: ByteRange;
  readonly text: string;
}

/** What a candidate does; the class prior of the ranking is per action. */
export type Action =
  | 'rename-argument'
  | 'move-argument'
  | 'argument-to-block'
  | 'to-companion-resource'
  | 'delete-argument'
  | 'add-argument'
  | 'block-to-argument'
  | 'rename-block'
  | 'move-block'
  | 'delete-block'
  | 'add-block'
  | 'change-type'
  | 'rename-reference'
  | 'declare'
  | 'change-value'
  | 'guard-file'
  | 'drop-duplicate'
  | 'rename-declaration'
  | 'fix-syntax';

/** A typed edit that may mend one finding. */
export interface Candidate {
  readonly action: Action;
  /** One clause in the imperative, e.g. "rename `name` to `db_name`". Names only, no values. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Rule score, higher is preferred; comparable only between candidates of one finding. */
  readonly score: number;
  /** What the author loses when this is applied, e.g. "removes `acl`". */
  readonly loses?: string;
  /** Absent: the rules. */
  readonly writtenBy?: 'controller';
}

/** Why a class of findings offers nothing here: one sentence that a reviewer understands. */
export interface Abstained {
  readonly abstained: string;
}

/** A finding with no safe candidate; `reason` is one sentence a reviewer understands. */
export interface Abstention {
  readonly finding: Finding;
  /** Where the finding stands in the draft; absent where it has no place. */
  readonly at?: Place;
  readonly reason: string;
}
