import type { Finding } from '../../finding/finding.ts';
import type { Step, Traversal } from '../../hcl/expression.ts';
import type { ByteRange } from '../../hcl/range.ts';
import type { Attribute, Block } from '../../hcl/tree.ts';

/** Something that works and is on its way out, with the words of whoever says so: the provider, terraform, or a linter. */
export type Deprecation = { readonly finding: Finding } & Outdated;

export type Outdated =
  /** `path`: the blocks around, outermost first. */
  | { readonly what: 'argument'; readonly path: readonly Block[]; readonly attribute: Attribute }
  /** `also`: what is said of further blocks of the same name, which go with the first. */
  | {
      readonly what: 'block';
      readonly path: readonly Block[];
      readonly block: Block;
      readonly also: readonly Finding[];
    }
  /** The type of a resource or data source. */
  | { readonly what: 'type'; readonly block: Block }
  /** A reference to an attribute; `step` is the attribute's. */
  | { readonly what: 'reference'; readonly reference: Traversal; readonly step: NameStep }
  /** `version` of a `provider` block. */
  | { readonly what: 'provider-version'; readonly block: Block; readonly attribute: Attribute }
  /** A reference or keyword in quotes where terraform wants it bare; `range` has the quotes in it. */
  | { readonly what: 'quoted'; readonly range: ByteRange }
  /** An older way to write the same value; the edits write it the newer way, and nothing else changes. */
  | { readonly what: 'spelling'; readonly title: string; readonly edits: readonly Spelling[] }
  | { readonly what: 'other' };

export type NameStep = Extract<Step, { kind: 'attribute' }>;

export interface Spelling {
  readonly range: ByteRange;
  readonly text: string;
}
