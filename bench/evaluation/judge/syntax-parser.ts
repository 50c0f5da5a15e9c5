import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';
import type { SyntaxParser } from '../../../src/evaluate/code-bleu/reference/syntax-node.ts';

/** tree-sitter with the Terraform grammar, which the paper used for its AST match. */
export async function openSyntaxParser(): Promise<SyntaxParser> {
  await Parser.init();
  const { resolve } = createRequire(import.meta.url);
  const grammar = resolve('@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm');
  const parser = new Parser().setLanguage(await Language.load(grammar));
  return (text, read) => {
    const tree = parser.parse(text);
    if (!tree) throw new Error('tree-sitter gave no tree: its parser was cancelled.');
    try {
      return read(tree.rootNode);
    } finally {
      tree.delete();
    }
  };
}
