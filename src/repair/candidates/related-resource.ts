import { resourceSteps } from '../../check/resolve-type.ts';
import { schemaOf } from '../../check/scope.ts';
import { insertAttribute, removeItem } from '../../hcl/edit/attribute.ts';
import { itemIndentation } from '../../hcl/edit/item-place.ts';
import type { TextEdit } from '../../hcl/edit/text-edit.ts';
import type { Block, Document, Item } from '../../hcl/tree.ts';
import { sourceOf } from '../../hcl/value.ts';
import { attributesOf, walkExpression } from '../../hcl/walk.ts';
import type { DeclaredResource } from '../../module/module-view.ts';
import type { BlockSchema } from '../../schema/schema.ts';
import { blockAt, nameOfBlock, placeInFile } from '../block-place.ts';
import type { Candidate, Edit } from '../candidate.ts';
import { inFile, type Located, type RepairContext } from '../context.ts';
import { fittedValue } from '../fitted-value.ts';
import { movedSource } from '../moved-source.ts';
import { insertNestedSource } from '../nested-source.ts';
import { isPlainName } from '../plain-names.ts';
import { type EditStep, inSteps } from '../stepwise-edit.ts';

/**
 * Into a declared resource that this one refers to, or that refers to it, and that takes what is not expected
 * here: the master user of a database's instance belongs to its cluster.
 */
export function relatedResource(context: RepairContext, at: Located, item: Item): Candidate[] {
  const [parent] = at.path;
  const own = context.scope.view.resources.find(({ block }) => block === parent);
  const name = nameOf(item);
  if (!parent || !own || at.path.length !== (item.kind === 'block' ? 2 : 1)) return [];
  if (item.kind === 'attribute' && isPlainName(name)) return [];
  const related = relatedTo(context, own).filter((other) => takes(context, at, own, other, item));
  const free = related.filter((other) => hasRoom(context, at, other, item));
  if (related.length === 0) return [];
  const where = related.map(({ address }) => `\`${address}\``).join(', ');
  if (free.length > 0)
    return [
      {
        action: item.kind === 'block' ? 'move-block' : 'move-argument',
        title: `move \`${name}\` to ${free.map(({ address }) => `\`${address}\``).join(', ')}`,
        edits: moved(at, own, item, free),
        score: 0.72,
      },
    ];
  const said = (resource: DeclaredResource): boolean =>
    resource.block.body.items.some(
      (inner) =>
        nameOf(inner) === name && textOf(resource.document, inner) === textOf(at.document, item),
    );
  return [
    {
      action: item.kind === 'block' ? 'delete-block' : 'delete-argument',
      title: `remove \`${name}\`, which ${where} sets`,
      edits: inFile(at.file, removeItem(at.document, parent.body, item)),
      score: 0.5,
      ...(!related.every(said) && { loses: `removes \`${name}\`` }),
    },
  ];
}

/** Whether it does not set that yet; of blocks that may repeat, whether none is about the same thing. */
function hasRoom(
  { scope }: RepairContext,
  { document }: Located,
  other: DeclaredResource,
  item: Item,
): boolean {
  const same = other.block.body.items.filter((inner) => nameOf(inner) === nameOf(item));
  if (item.kind === 'attribute') return same.length === 0;
  const schema = schemaOf(scope, 'resource', other.type, other.block);
  const most = schema?.blocks.get(nameOf(item))?.maxItems ?? 1;
  const about = (from: Document, inner: Item): string =>
    inner.kind === 'block' && inner.body.items[0] ? textOf(from, inner.body.items[0]) : '';
  return (
    (most === 0 || same.length < most) &&
    same.every((inner) => about(other.document, inner) !== about(document, item))
  );
}

const nameOf = (item: Item): string =>
  item.kind === 'attribute' ? item.name.text : nameOfBlock(item);

const textOf = (document: Document, item: Item): string =>
  sourceOf(document.bytes, item).replace(/\s+/g, ' ');

/** Resources of the module with a reference to this one or from it. */
function relatedTo({ scope }: RepairContext, own: DeclaredResource): DeclaredResource[] {
  const mentions = (from: DeclaredResource, to: DeclaredResource): boolean =>
    [...attributesOf(from.block.body)].some(({ attribute }) => {
      let found = false;
      walkExpression(attribute.value, (expression) => {
        if (expression.kind === 'traversal' && resourceSteps(expression)?.address === to.address)
          found = true;
      });
      return found;
    });
  return scope.view.resources.filter(
    (other) =>
      other.mode === 'resource' &&
      other.address !== own.address &&
      (mentions(own, other) || mentions(other, own)),
  );
}

/** An argument keeps its meaning within a service only; a block tells its own by what is in it. */
function takes(
  context: RepairContext,
  { document }: Located,
  own: DeclaredResource,
  other: DeclaredResource,
  item: Item,
): boolean {
  const schema = schemaOf(context.scope, 'resource', other.type, other.block);
  if (!schema) return false;
  if (item.kind === 'block') return takesBlock(schema, item);
  const to = schema.attributes.get(item.name.text);
  return (
    to !== undefined &&
    (to.optional || to.required) &&
    family(own.type) === family(other.type) &&
    fittedValue(context, document, { name: item.name.text, value: item.value }, to)?.worth === 1
  );
}

function takesBlock(schema: BlockSchema, block: Block): boolean {
  const nested = schema.blocks.get(nameOfBlock(block));
  if (!nested || block.type.text === 'dynamic') return false;
  const names = block.body.items.map(nameOf);
  const known = names.every(
    (name) => nested.block.attributes.has(name) || nested.block.blocks.has(name),
  );
  return names.length > 1 && known;
}

const family = (type: string): string => type.split('_').slice(0, 2).join('_');

function moved(
  at: Located,
  own: DeclaredResource,
  item: Item,
  targets: readonly DeclaredResource[],
): Edit[] {
  const from = placeInFile(at.document, [own.block]);
  const name = nameOf(item);
  const removal: EditStep = (now) => {
    const block = blockAt(now, from);
    const inner = block.body.items.find((one) => nameOf(one) === name);
    return inner ? removeItem(now, block.body, inner) : [];
  };
  const files = new Map<string, { document: Document; steps: EditStep[] }>([
    [own.file, { document: at.document, steps: [removal] }],
  ]);
  for (const target of targets) {
    const place = placeInFile(target.document, [target.block]);
    const group = files.get(target.file) ?? { document: target.document, steps: [] };
    group.steps.push((now) => inserted(now, blockAt(now, place), at.document, item));
    files.set(target.file, group);
  }
  return [...files].flatMap(([file, { document, steps }]) =>
    inFile(file, inSteps(document, steps)),
  );
}

function inserted(now: Document, block: Block, from: Document, item: Item): TextEdit[] {
  if (item.kind === 'block')
    return [
      insertNestedSource(now, block, (indentation) => movedSource(from, item.range, indentation)),
    ];
  const value = movedSource(from, item.value.range, itemIndentation(now, block));
  return insertAttribute(now, block, item.name.text, value);
}
