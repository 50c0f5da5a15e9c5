import { indentationAt } from '../../../hcl/bytes.ts';
import { insertBlockAfter } from '../../../hcl/edit/block.ts';
import { endOfItemLine } from '../../../hcl/edit/item-place.ts';
import type { Document, Item } from '../../../hcl/tree.ts';
import { sourceOf } from '../../../hcl/value.ts';
import { inFile } from '../../../repair/context.ts';
import type { Draw } from '../fault.ts';
import { type DrawFault, firstDraw, rangeIn } from '../first-draw.ts';
import { argumentsOf, type Ground } from '../ground.ts';
import { nestedIn } from '../nested-in.ts';

/** Something written twice: a declaration, an argument, a block that may stand but once. */
export const duplicate: DrawFault = (ground) => {
  const way = ground.random.weighted(WAYS, ({ weight }) => weight);
  return way?.draw(ground);
};

const WAYS: readonly { readonly weight: number; readonly draw: DrawFault }[] = [
  { weight: 4, draw: declaration },
  { weight: 2, draw: argument },
  { weight: 1, draw: nestedBlock },
];

function declaration(ground: Ground): Draw | undefined {
  const { resources, variables, outputs } = ground.view;
  const declared = [...resources, ...variables, ...outputs].filter(({ file, document }) =>
    file.endsWith('.tf') ? document.body.items.length > 0 : false,
  );
  return firstDraw(ground, declared, ({ file, document, block, name }) => {
    const text = sourceOf(document.bytes, block).replaceAll('\r\n', '\n');
    return {
      how: block.type.text,
      edits: inFile(file, [insertBlockAfter(document, block, text)]),
      expects: { kinds: ['duplicate'], name },
    };
  });
}

function argument(ground: Ground): Draw | undefined {
  return firstDraw(ground, argumentsOf(ground), ({ file, document, block, attribute }) => {
    if (sourceOf(document.bytes, attribute.value).includes('\n')) return undefined;
    return {
      how: 'argument',
      edits: inFile(file, [repeated(document, attribute)]),
      expects: {
        kinds: ['duplicate'],
        name: attribute.name.text,
        within: rangeIn(file, block),
      },
    };
  });
}

function nestedBlock(ground: Ground): Draw | undefined {
  const once = nestedIn(ground.bodies).filter(
    ({ place, name, blocks }) =>
      place.schema.blocks.get(name)?.maxItems === 1 && blocks.length === 1,
  );
  return firstDraw(
    ground,
    once,
    ({ place: { file, document, block }, name, blocks: [only] }) =>
      only && {
        how: 'nested block',
        edits: inFile(file, [repeated(document, only)]),
        expects: { kinds: ['too-many-blocks'], name, within: rangeIn(file, block) },
      },
  );
}

/** The same lines once more, below. */
function repeated(document: Document, item: Item) {
  const { bytes } = document;
  const at = endOfItemLine(document, item);
  const text = `${indentationAt(bytes, item.range.start)}${sourceOf(bytes, item)}\n`;
  return { range: { start: at, end: at }, text };
}
