import type { Block, Body, Document } from '../../hcl/tree.ts';
import { sourceOf } from '../../hcl/value.ts';
import { itemName } from '../../module/block-parts.ts';
import { isOverrideFile } from '../../module/is-override-file.ts';
import { attribute, type ModuleView } from '../../module/module-view.ts';

/**
 * The bodies of blocks that files such as `override.tf` change, by the block they change: arguments are
 * replaced one by one, nested blocks all of a type at once. Items keep their own places, in whichever file
 * they stand. Empty in a module without such files.
 */
export function mergeOverrides({ documents }: ModuleView): ReadonlyMap<Block, Body> {
  const bases = new Map<string, Block>();
  const merged = new Map<Block, Body>();
  // Files that override come after all others, in their order.
  const files = [...documents].sort(
    ([a], [b]) => Number(isOverrideFile(a)) - Number(isOverrideFile(b)),
  );
  if (!isOverrideFile(files.at(-1)?.[0] ?? '')) return merged;
  for (const [file, document] of files) {
    for (const block of document.body.items) {
      if (block.kind !== 'block' || block.labels.length === 0) continue;
      const key = keyOf(document, block);
      const base = bases.get(key);
      if (!isOverrideFile(file)) bases.set(key, base ?? block);
      else if (base) merged.set(base, mergedBody(merged.get(base) ?? base.body, block.body));
    }
  }
  return merged;
}

function mergedBody(base: Body, over: Body): Body {
  const replaced = new Set(over.items.map(itemName));
  const kept = base.items.filter((item) => !replaced.has(itemName(item)));
  return { items: [...kept, ...over.items], range: base.range };
}

/** Type and labels; of a provider its alias too. */
function keyOf(document: Document, block: Block): string {
  const alias = block.type.text === 'provider' ? attribute(block, 'alias') : undefined;
  const names = block.labels.map(({ text }) => text);
  return [
    block.type.text,
    ...names,
    ...(alias ? [sourceOf(document.bytes, alias.value)] : []),
  ].join(' ');
}
