import type { Attribute, Block, Body, Item } from './tree.ts';

/** Every attribute of a body and of the blocks inside it, with the blocks it lies in, outermost first. */
export function* attributesOf(
  body: Body,
  path: readonly Block[] = [],
): Generator<{ attribute: Attribute; path: readonly Block[] }> {
  for (const { item, around } of itemsOf(body)) {
    if (item.kind === 'block') continue;
    const place = {
      attribute: item,
      get path() {
        return pathOf(around, path);
      },
    };
    yield place;
  }
}

/** Every block of a body, nested ones included, with the blocks around it, outermost first. */
export function* blocksOf(
  body: Body,
  path: readonly Block[] = [],
): Generator<{ block: Block; path: readonly Block[] }> {
  for (const { item, around } of itemsOf(body)) {
    if (item.kind === 'attribute') continue;
    const place = {
      block: item,
      get path() {
        return pathOf(around, path);
      },
    };
    yield place;
  }
}

/** A block and the one around it: a path that costs nothing until someone asks for it. */
interface Chain {
  readonly block: Block;
  readonly outer: Chain | undefined;
}

/** In the order of the source. A stack of our own, for blocks nested deeper than calls may be. */
function* itemsOf(body: Body): Generator<{ item: Item; around: Chain | undefined }> {
  const stack: { items: readonly Item[]; next: number; around: Chain | undefined }[] = [
    { items: body.items, next: 0, around: undefined },
  ];
  for (let top = stack[stack.length - 1]; top !== undefined; top = stack[stack.length - 1]) {
    const item = top.items[top.next++];
    if (item === undefined) {
      stack.pop();
      continue;
    }
    yield { item, around: top.around };
    if (item.kind === 'block') {
      stack.push({ items: item.body.items, next: 0, around: { block: item, outer: top.around } });
    }
  }
}

function pathOf(around: Chain | undefined, outermost: readonly Block[]): readonly Block[] {
  const path: Block[] = [];
  for (let link = around; link; link = link.outer) path.push(link.block);
  return [...outermost, ...path.reverse()];
}
