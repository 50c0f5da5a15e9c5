import { insertAttribute } from '../../../hcl/edit/attribute.ts';
import { insertNestedBlock } from '../../../hcl/edit/block.ts';
import { removeItem } from '../../../hcl/edit/remove-item.ts';
import type { Attribute, Item } from '../../../hcl/tree.ts';
import { sourceOf } from '../../../hcl/value.ts';
import type { DeclaredResource } from '../../../module/module-view.ts';
import { inFile } from '../../../repair/context.ts';
import { movedSource } from '../../../repair/moved-source.ts';
import { findReferences } from '../../../repair/rewrite-references.ts';
import type { Draw } from '../fault.ts';
import { type DrawFault, firstDraw, rangeIn } from '../first-draw.ts';
import { accepts, type BodyPlace, type Ground, holds } from '../ground.ts';

/**
 * A resource that holds a part of another one, written inside that one: `aws_s3_bucket_public_access_block` as a block
 * `public_access_block` of the bucket, the one argument it has as an argument.
 */
export const foldedCompanion: DrawFault = (ground) =>
  firstDraw(ground, ground.resources, (companion) => {
    const parent = parentOf(ground, companion);
    return parent && folded(ground, companion, parent);
  });

interface Parent {
  readonly place: BodyPlace;
  /** The argument of the companion that names the parent. */
  readonly link: Attribute;
}

/** What the companion names in one argument, of a type of the same family. Nothing else may speak of the companion. */
function parentOf(ground: Ground, companion: DeclaredResource): Parent | undefined {
  const { mode, type, name, block, file } = companion;
  if (mode !== 'resource' || findReferences(ground.view, [type, name]).length > 0) return undefined;
  for (const item of block.body.items) {
    if (item.kind !== 'attribute' || item.value.kind !== 'traversal') continue;
    const [step] = item.value.steps;
    const parentType = item.value.root.text;
    if (step?.kind !== 'attribute' || !isFamily(parentType, type)) continue;
    const place = ground.bodies.find(
      ({ resource, names }) =>
        resource.type === parentType && resource.name === step.name && names.length === 0,
    );
    if (place && place.file === file && place.resource.mode === 'resource')
      return { place, link: item };
  }
  return undefined;
}

const isFamily = (parent: string, type: string): boolean =>
  parent !== type && words(parent) === words(type);
const words = (type: string): string => type.split('_').slice(0, 2).join('_');

function folded(
  ground: Ground,
  { type, block, document, file }: DeclaredResource,
  { place, link }: Parent,
): Draw | undefined {
  const items = block.body.items.filter(
    (item) => item !== link && !(item.kind === 'attribute' && META.has(item.name.text)),
  );
  const isRepeated = holds(block, 'count') || holds(block, 'for_each');
  if (items.length === 0 || isRepeated || sourceOf(document.bytes, block).includes('<<'))
    return undefined;
  const removal = removeItem(document, ground.view.documents.get(file)?.body ?? block.body, block);
  const [only] = items;
  const isOne = items.length === 1 && only?.kind === 'attribute';
  const name = isOne ? only.name.text : partName(place.resource.type, type);
  if (name === '' || accepts(place, name) || holds(place.block, name)) return undefined;
  const added = isOne
    ? insertAttribute(document, place.block, name, movedSource(document, only.value.range, '  '))
    : [insertNestedBlock(document, place.block, `${name} {\n${linesOf(items)}}`)];
  if (removal.some((one) => added.some((other) => touch(one.range, other.range)))) return undefined;
  return {
    how: isOne ? 'argument' : 'block',
    edits: inFile(file, [...removal, ...added]),
    expects: {
      kinds: [isOne ? 'unsupported-argument' : 'unsupported-block-type'],
      name,
      within: rangeIn(file, place.block),
    },
  };

  function linesOf(inner: readonly Item[]): string {
    return inner.map(({ range }) => `  ${movedSource(document, range, '  ')}\n`).join('');
  }
}

const META: ReadonlySet<string> = new Set(['depends_on', 'provider']);

/** `aws_s3_bucket_versioning` of `aws_s3_bucket`: `versioning`. Elsewhere what the two have not in common. */
function partName(parent: string, type: string): string {
  if (type.startsWith(`${parent}_`)) return type.slice(parent.length + 1);
  const own = new Set(parent.split('_'));
  return type
    .split('_')
    .filter((word) => !own.has(word))
    .join('_');
}

const touch = (
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean => a.start <= b.end && b.start <= a.end;
