import type { Block, Body, Document } from '../hcl/tree.ts';

/** Which block of a file, told so that it outlives edits: its number among the blocks of each body, outermost first. */
export type BlockPlace = readonly number[];

export function placeInFile(document: Document, path: readonly Block[]): BlockPlace {
  let body: Body = document.body;
  return path.map((block) => {
    const index = blocksIn(body).indexOf(block);
    body = block.body;
    return index;
  });
}

/** The block of a later state of the file; blocks may have been put behind it since, none before it. */
export function blockAt(document: Document, place: BlockPlace): Block {
  let body: Body = document.body;
  let found: Block | undefined;
  for (const index of place) {
    found = blocksIn(body)[index];
    if (!found) throw new RangeError(`no block ${place.join('.')} in the edited file`);
    body = found.body;
  }
  if (!found) throw new RangeError('the place of a block is never empty');
  return found;
}

export const blocksIn = (body: Body): Block[] => body.items.filter((item) => item.kind === 'block');

export const blocksNamed = (body: Body, name: string): Block[] =>
  blocksIn(body).filter(({ type }) => type.text === name);

/** What a block stands for: a `dynamic "x"` counts as `x`. */
export const nameOfBlock = (block: Block): string =>
  block.type.text === 'dynamic' ? (block.labels[0]?.text ?? '') : block.type.text;
