import type { Block } from '../hcl/tree.ts';

/** What nested blocks are called in the schema: a `dynamic "rule"` with its `content` is a `rule`. */
export const nestedNames = (blocks: readonly Block[]): string[] =>
  blocks
    .filter(({ type }) => type.text !== 'content')
    .map(({ type, labels }) => (type.text === 'dynamic' ? (labels[0]?.text ?? '') : type.text));
