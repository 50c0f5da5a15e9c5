import { indentationAt } from '../../../hcl/bytes.ts';
import { insertAttribute } from '../../../hcl/edit/attribute.ts';
import { removeItem } from '../../../hcl/edit/remove-item.ts';
import type { TextEdit } from '../../../hcl/edit/text-edit.ts';
import type { Attribute, Block, Document } from '../../../hcl/tree.ts';
import { inFile } from '../../../repair/context.ts';
import { movedSource } from '../../../repair/moved-source.ts';
import type { Draw } from '../fault.ts';
import { type DrawFault, firstDraw, rangeIn } from '../first-draw.ts';
import { accepts, type BodyPlace, type Ground, holds } from '../ground.ts';

/** An argument written a block too high or too low. */
export const movedArgument: DrawFault = (ground) =>
  firstDraw(ground, pairsOf(ground), (pair) => {
    if (ground.random.chance(PUSHED)) return pushed(ground, pair);
    return ground.random.chance(DISSOLVED) ? dissolved(pair) : hoisted(ground, pair);
  });

/** Most wrong depths of drafts are too high: the nested block is what a model forgets. */
const PUSHED = 0.15;
const DISSOLVED = 0.3;

interface Pair {
  readonly outer: BodyPlace;
  readonly inner: BodyPlace;
}

const pairsOf = ({ bodies }: Ground): Pair[] =>
  bodies.flatMap((inner) => {
    const around = inner.path.at(-2);
    const outer = bodies.find(({ block }) => block === around);
    return outer ? [{ outer, inner }] : [];
  });

function hoisted({ random }: Ground, { outer, inner }: Pair): Draw | undefined {
  const movable = known(inner).filter(({ name }) => isForeign(outer, name.text));
  const attribute = random.pick(movable);
  if (!attribute) return undefined;
  return moved(
    inner,
    outer,
    attribute,
    'hoisted',
    removeItem(inner.document, inner.block.body, attribute),
  );
}

/** All of a block's arguments in the block around, and no block. */
function dissolved({ outer, inner }: Pair): Draw | undefined {
  const attributes = known(inner);
  const { document, file } = inner;
  const [first] = attributes;
  if (!first || attributes.length < inner.block.body.items.length) return undefined;
  if (!attributes.every(({ name }) => isForeign(outer, name.text))) return undefined;
  const indentation = indentationAt(document.bytes, inner.block.range.start);
  const lines = attributes.map(({ range }) => movedSource(document, range, indentation));
  return {
    how: 'dissolved block',
    edits: inFile(file, [{ range: inner.block.range, text: lines.join(`\n${indentation}`) }]),
    expects: {
      kinds: ['unsupported-argument'],
      name: first.name.text,
      within: rangeIn(file, outer.block),
    },
  };
}

function pushed({ random }: Ground, { outer, inner }: Pair): Draw | undefined {
  const movable = known(outer).filter(({ name }) => isForeign(inner, name.text));
  const attribute = random.pick(movable);
  if (!attribute) return undefined;
  return moved(
    outer,
    inner,
    attribute,
    'pushed',
    removeItem(outer.document, outer.block.body, attribute),
  );
}

function moved(
  from: BodyPlace,
  to: BodyPlace,
  attribute: Attribute,
  how: string,
  removal: readonly TextEdit[],
): Draw | undefined {
  const { document, file } = from;
  const added = insertion(document, to.block, attribute);
  // Side by side, the two places are one edit, and alignment would count twice.
  if (removal.some((one) => added.some((other) => touch(one, other)))) return undefined;
  return {
    how,
    edits: inFile(file, [...removal, ...added]),
    expects: {
      kinds: ['unsupported-argument'],
      name: attribute.name.text,
      within: rangeIn(file, to.block),
    },
  };
}

function insertion(document: Document, block: Block, { name, value }: Attribute): TextEdit[] {
  const inside = `${indentationAt(document.bytes, block.range.start)}  `;
  return insertAttribute(document, block, name.text, movedSource(document, value.range, inside));
}

const known = ({ block, schema }: BodyPlace): Attribute[] =>
  block.body.items.filter(
    (item): item is Attribute => item.kind === 'attribute' && schema.attributes.has(item.name.text),
  );

const isForeign = (place: BodyPlace, name: string): boolean =>
  !accepts(place, name) && !holds(place.block, name);

const touch = (a: TextEdit, b: TextEdit): boolean =>
  a.range.start <= b.range.end && b.range.start <= a.range.end;
