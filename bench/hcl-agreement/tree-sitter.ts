import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { parse } from '../../src/hcl/parse.ts';
import type { Block } from '../../src/hcl/tree.ts';
import { attributesOf, blocksOf } from '../../src/hcl/walk.ts';

/** What two parsers of one file must agree on, as lines that can be compared. */
export interface Facts {
  readonly attributes: readonly string[];
  readonly blocks: readonly string[];
}

export function ownFacts(bytes: Buffer): Facts {
  const { body } = parse(bytes);
  const trail = (path: readonly Block[]): string => path.map((block) => block.open.start).join('/');
  return {
    attributes: [...attributesOf(body)].map(({ attribute: { name, value }, path }) =>
      [trail(path), name.text, name.range.start, value.range.start, value.range.end].join(' '),
    ),
    blocks: [...blocksOf(body)].map(({ block, path }) =>
      [
        trail(path),
        block.type.text,
        ...block.labels.map((label) => label.text),
        block.range.start,
        block.range.end,
      ].join(' '),
    ),
  };
}

/** The same facts by tree-sitter; undefined where it finds an error in the file. */
export async function openSecondParser(): Promise<(bytes: Buffer) => Facts | undefined> {
  await Parser.init();
  const { resolve } = createRequire(import.meta.url);
  const wasm = resolve('@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm');
  const parser = new Parser().setLanguage(await Language.load(wasm));
  return (bytes) => {
    const text = bytes.toString('utf8');
    const tree = parser.parse(text);
    if (!tree) return undefined;
    const facts = tree.rootNode.hasError ? undefined : factsOf(tree.rootNode, byteOffsets(text));
    tree.delete();
    return facts;
  };
}

function factsOf(root: Node, offset: (index: number) => number): Facts {
  const attributes: string[] = [];
  const blocks: string[] = [];
  const visit = (body: Node, trail: string): void => {
    for (const item of childrenOf(body, 'attribute', 'block')) {
      const [name] = childrenOf(item, 'identifier') as [Node];
      if (item.type === 'attribute') {
        const [value] = childrenOf(item, 'expression') as [Node];
        attributes.push(
          [
            trail,
            name.text,
            offset(name.startIndex),
            offset(value.startIndex),
            offset(value.endIndex),
          ].join(' '),
        );
        continue;
      }
      const [open] = childrenOf(item, 'block_start') as [Node];
      const [, ...labels] = childrenOf(item, 'identifier', 'string_lit');
      const range = [offset(item.startIndex), offset(item.endIndex)];
      blocks.push([trail, name.text, ...labels.map(labelText), ...range].join(' '));
      const inner =
        trail === '' ? `${offset(open.startIndex)}` : `${trail}/${offset(open.startIndex)}`;
      for (const nested of childrenOf(item, 'body')) visit(nested, inner);
    }
  };
  for (const body of childrenOf(root, 'body')) visit(body, '');
  return { attributes, blocks };
}

const childrenOf = (node: Node, ...types: string[]): Node[] =>
  node.children.filter((child): child is Node => child !== null && types.includes(child.type));

const labelText = (label: Node): string =>
  label.type === 'identifier' ? label.text : label.text.slice(1, -1);

/** tree-sitter counts UTF-16 units, we count bytes. */
function byteOffsets(text: string): (index: number) => number {
  const offsets = new Uint32Array(text.length + 1);
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    offsets[index] = bytes;
    const code = text.charCodeAt(index);
    const high = code >= 0xd800 && code < 0xdc00;
    const low = code >= 0xdc00 && code < 0xe000;
    // A surrogate pair is four bytes: counted as two for each half.
    bytes += code < 0x80 ? 1 : code < 0x800 || high || low ? 2 : 3;
  }
  offsets[text.length] = bytes;
  return (index) => offsets[index] as number;
}
