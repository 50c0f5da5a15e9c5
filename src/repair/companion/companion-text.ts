import type { Block, Document } from '../../hcl/tree.ts';
import { quote } from '../../hcl/value.ts';
import { attribute as attributeOf } from '../../module/module-view.ts';
import type { BlockSchema } from '../../schema/schema.ts';
import type { RepairContext } from '../context.ts';
import type { NewVariable } from '../declare-variable.ts';
import { type MappedBody, type MappedItem, namesIn } from '../mapped-body.ts';
import { argumentItem, blockText } from '../mapped-lines.ts';
import { movedSource } from '../moved-source.ts';
import { skeletonOf } from '../skeleton.ts';
import type { Link } from './link-to-parent.ts';

/** A resource that takes over a part of another one. */
export interface Companion {
  readonly type: string;
  readonly schema: BlockSchema;
  readonly label: string;
  /** How it refers to the parent; absent where the parent refers to it. */
  readonly link?: Link;
  readonly body: MappedBody;
}

/** `resource "…" "…" { … }` for column 1, repeated as the parent is, with what else the type requires. */
export function companionText(
  context: RepairContext,
  document: Document,
  parent: Block,
  { type, schema, label, link, body }: Companion,
): { readonly text: string; readonly declares: readonly NewVariable[] } {
  const meta = META.flatMap((name): MappedItem[] => {
    const item = attributeOf(parent, name);
    return item ? [argumentItem(name, movedSource(document, item.value.range, '  '))] : [];
  });
  const linked = link
    ? [argumentItem(link.argument, `${instanceOf(parent)}.${link.attribute}`)]
    : [];
  const items = [...linked, ...body.items];
  const present = namesIn({ items, lost: [] });
  const skeleton = skeletonOf(context, { type, path: [], label }, schema, present);
  const resource = (indentation: string) =>
    blockText(
      `resource ${quote(type)} ${quote(label)}`,
      [...meta, ...items],
      indentation,
      skeleton.lines,
    );
  return { text: resource(''), declares: skeleton.declares };
}

const META = ['count', 'for_each', 'provider'];
/** How one instance of a resource is referred to from a resource that is repeated as it is. */
function instanceOf(parent: Block): string {
  const address = parent.labels.map(({ text }) => text).join('.');
  if (attributeOf(parent, 'count')) return `${address}[count.index]`;
  return attributeOf(parent, 'for_each') ? `${address}[each.key]` : address;
}
