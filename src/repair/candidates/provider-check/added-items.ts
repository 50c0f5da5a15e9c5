import { insertAttribute, replaceValue } from '../../../hcl/edit/attribute.ts';
import { insertNestedBlock } from '../../../hcl/edit/block.ts';
import { itemIndentation } from '../../../hcl/edit/item-place.ts';
import type { TextEdit } from '../../../hcl/edit/text-edit.ts';
import type { Document } from '../../../hcl/tree.ts';
import { quote } from '../../../hcl/value.ts';
import type { AttributeSchema, BlockSchema } from '../../../schema/schema.ts';
import type { RepairContext } from '../../context.ts';
import type { NewVariable } from '../../declare-variable.ts';
import { fillValue } from '../../fill-value.ts';
import type { Filled, FillPlace } from '../../filled.ts';
import { blockLines, placeOf, skeletonOf } from '../../skeleton.ts';
import type { KeyedPlace } from './keyed-place.ts';

/** What one argument or block of a block comes to when it is filled in. */
export interface AddedItem {
  readonly place: KeyedPlace;
  /** The value of an argument; the lines of a block. */
  readonly text: string;
  readonly score: number;
  readonly declares: readonly NewVariable[];
  /** "from aws_vpc.main"; of a block nothing. */
  readonly how: string;
}

/** The ways to fill one place in, best first. */
export function fillings(context: RepairContext, place: KeyedPlace): readonly AddedItem[] {
  const { schema, name } = place;
  const around = placeOf(place.path);
  if (schema.kind === 'attribute') {
    const filled = fillValue(context, around, schema.attribute);
    return (isIdentifier(schema.attribute) ? identifying(around.label, filled) : filled).map(
      (each) => ({ place, ...each }),
    );
  }
  const inside = { ...around, path: [...around.path, name] };
  const { lines, declares } = skeletonOf(context, inside, schema.block.block);
  if (!lines.some((line) => line.includes('=')))
    return references(context, place, inside, schema.block.block);
  const text = blockLines(name, lines).join('\n');
  // A block is no surer than what is least sure in it.
  const sure = [...schema.block.block.attributes.values()]
    .filter(({ required }) => required)
    .map((argument) => fillValue(context, inside, argument)[0]?.score ?? 0);
  const score = Math.min(MOST_SURE, ...sure) - 0.03 * declares.length;
  return [{ place, text, score, declares, how: '' }];
}

const isIdentifier = ({ name, type }: AttributeSchema): boolean =>
  type === 'string' && /(?:^|_)identifier$/.test(name);

/** What tells one thing from its neighbours is called as its label is; never as a neighbour. */
const identifying = (label: string, filled: readonly Filled[]): readonly Filled[] => [
  { text: quote(label.replaceAll('_', '-')), score: 0.7, declares: [], how: 'after its label' },
  ...filled.filter(({ declares }) => declares.length > 0),
];

/** A block that requires nothing says nothing when it is empty: it is there for what one of its arguments refers to. */
function references(
  context: RepairContext,
  place: KeyedPlace,
  inside: FillPlace,
  { attributes }: BlockSchema,
): readonly AddedItem[] {
  return [...attributes.values()]
    .filter(({ optional }) => optional)
    .flatMap((argument) =>
      fillValue(context, inside, argument)
        .filter(({ text }) => /^(?:data\.)?[a-z]\w*\.\w+[.[]/.test(text))
        .map(({ text, score, how }) => ({
          place,
          text: blockLines(place.name, [`${argument.name} = ${text}`]).join('\n'),
          score: Math.min(MOST_SURE, score),
          declares: [],
          how,
        })),
    )
    .sort((a, b) => b.score - a.score);
}

/** A block can be filled right and still be the wrong one. */
const MOST_SURE = 0.7;

/**
 * Puts items into the block they all belong into; arguments go in as one piece, so that they stay aligned. What is
 * there and null is filled in where it stands.
 */
export function insertItems(document: Document, items: readonly AddedItem[]): readonly TextEdit[] {
  const block = items[0]?.place.path.at(-1);
  if (!block) return [];
  const isBlock = ({ place }: AddedItem): boolean => place.schema.kind === 'block';
  const there = items.flatMap(({ place, text }) => {
    const [item] = place.items;
    return item?.kind === 'attribute' ? [replaceValue(item, text)] : [];
  });
  const [first, ...others] = items.filter(
    (item) => !isBlock(item) && item.place.items.length === 0,
  );
  const blanks = itemIndentation(document, block);
  const rest = others.map(({ place, text }) => `\n${blanks}${place.name} = ${text}`).join('');
  const blocks = items.filter(isBlock).map(({ text }) => text);
  return [
    ...there,
    ...(first ? insertAttribute(document, block, first.place.name, `${first.text}${rest}`) : []),
    ...(blocks.length > 0 ? [insertNestedBlock(document, block, blocks.join('\n\n'))] : []),
  ];
}
