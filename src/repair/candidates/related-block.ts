import { schemaOf } from '../../check/scope.ts';
import { removeItem } from '../../hcl/edit/attribute.ts';
import type { Block, Document, Item } from '../../hcl/tree.ts';
import { sourceOf } from '../../hcl/value.ts';
import type { DeclaredResource } from '../../module/module-view.ts';
import type { NestedBlockSchema } from '../../schema/schema.ts';
import { blockAt, blocksNamed, nameOfBlock, placeInFile } from '../block-place.ts';
import type { Candidate, Edit } from '../candidate.ts';
import { inFile, type Located, type RepairContext } from '../context.ts';
import { movedSource } from '../moved-source.ts';
import { insertNestedSource } from '../nested-source.ts';
import { relatedResources } from '../related-resources.ts';
import { inSteps } from '../stepwise-edit.ts';

/** Into the one declared resource, referred to or referring, that takes a block of this name with just this in it. */
export function relatedBlock(context: RepairContext, outer: Located, block: Block): Candidate[] {
  const [parent] = outer.path;
  const own = context.scope.view.resources.find((resource) => resource.block === parent);
  if (!parent || !own || outer.path.length !== 1 || block.type.text === 'dynamic') return [];
  const name = nameOfBlock(block);
  const [target, ...more] = relatedResources(context.scope, own).filter((resource) => {
    const nested = nestedIn(context, resource, name);
    return nested !== undefined && takes(nested, block);
  });
  if (!target || more.length > 0) return [];
  const there = blocksNamed(target.block.body, name);
  const most = nestedIn(context, target, name)?.maxItems ?? 1;
  const about = (from: Document, inner: Block): string =>
    inner.body.items[0] ? plain(from, inner.body.items[0]) : '';
  const twin = there.find(
    (inner) => about(target.document, inner) === about(outer.document, block),
  );
  if (twin || (most > 0 && there.length >= most)) {
    const isSaid = twin && plain(target.document, twin) === plain(outer.document, block);
    return [
      {
        action: 'delete-block',
        title: `remove \`${name}\`, which \`${target.address}\` sets`,
        edits: inFile(outer.file, removeItem(outer.document, parent.body, block)),
        score: 0.5,
        ...(!isSaid && { loses: `removes \`${name} { … }\`` }),
      },
    ];
  }
  return [
    {
      action: 'move-block',
      title: `move the block \`${name}\` to \`${target.address}\``,
      edits: moved(outer, parent, block, target),
      score: 0.72,
    },
  ];
}

const plain = (document: Document, item: Item): string =>
  sourceOf(document.bytes, item).replace(/\s+/g, ' ');

const nestedIn = (
  { scope }: RepairContext,
  { type, block }: DeclaredResource,
  name: string,
): NestedBlockSchema | undefined => schemaOf(scope, 'resource', type, block)?.blocks.get(name);

/** A block of one argument may mean anything; one of several tells by their names. */
function takes({ block: schema }: NestedBlockSchema, block: Block): boolean {
  const names = block.body.items.map((item) =>
    item.kind === 'attribute' ? item.name.text : nameOfBlock(item),
  );
  return (
    names.length > 1 &&
    names.every((name) => schema.attributes.has(name) || schema.blocks.has(name))
  );
}

function moved(outer: Located, parent: Block, block: Block, target: DeclaredResource): Edit[] {
  const { document, file } = outer;
  const place = placeInFile(target.document, [target.block]);
  const insertion = (now: Document) => [
    insertNestedSource(now, blockAt(now, place), (indentation) =>
      movedSource(document, block.range, indentation),
    ),
  ];
  if (target.file !== file)
    return [
      ...inFile(file, removeItem(document, parent.body, block)),
      ...inFile(target.file, inSteps(target.document, [insertion])),
    ];
  const from = placeInFile(document, [parent, block]);
  return inFile(
    file,
    inSteps(document, [
      insertion,
      (now) => removeItem(now, blockAt(now, from.slice(0, -1)).body, blockAt(now, from)),
    ]),
  );
}
