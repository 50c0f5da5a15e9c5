/** What is read of a node of tree-sitter; that of `web-tree-sitter` is one. */
export interface SyntaxNode {
  readonly type: string;
  readonly text: string;
  readonly childCount: number;
  readonly children: readonly SyntaxNode[];
  /** False for brackets, operators and the like, which an S-expression leaves out. */
  readonly isNamed: boolean;
  /** Whether the parser put it in to go on; an S-expression tells so. */
  readonly isMissing: boolean;
  /** Its S-expression: types of named nodes and names of fields, no text. */
  toString(): string;
}

/** Parses a text and lets `read` look at its tree, which is gone afterwards. */
export type SyntaxParser = <T>(text: string, read: (root: SyntaxNode) => T) => T;
