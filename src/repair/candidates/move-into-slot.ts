import { insertAttribute, removeItem } from '../../hcl/edit/attribute.ts';
import { itemIndentation } from '../../hcl/edit/item-place.ts';
import type { Attribute, Block } from '../../hcl/tree.ts';
import { attribute as attributeOf } from '../../module/module-view.ts';
import { type BlockPlace, blockAt, blocksNamed, placeInFile } from '../block-place.ts';
import type { Edit } from '../candidate.ts';
import { inFile, type Located, type RepairContext } from '../context.ts';
import { declareVariables, type NewVariable } from '../declare-variable.ts';
import { insertNestedSource, onLines } from '../nested-source.ts';
import { newBlocks } from '../new-blocks.ts';
import type { Slot } from '../slots.ts';
import { type EditStep, inSteps } from '../stepwise-edit.ts';

/** An argument and the slot it goes into. */
export interface Move {
  readonly attribute: Attribute;
  readonly slot: Slot;
}

/** What is put somewhere, as edits and with the variables it needs. */
export interface Moved {
  readonly edits: readonly Edit[];
  readonly declares: readonly NewVariable[];
}

/** Takes arguments out of the block they are in and puts them where they belong, with the blocks that takes. */
export function moveIntoSlots(
  context: RepairContext,
  at: Located,
  moves: readonly [Move, ...Move[]],
): Moved {
  const place = placeInFile(at.document, at.path);
  const removals = moves.map(({ attribute }) => removalOf(place, attribute.name.text));
  return putIntoSlots(context, at, moves, removals);
}

/** Puts the values of arguments into slots, between steps that take them from where they were. */
export function putIntoSlots(
  context: RepairContext,
  { document, file }: Pick<Located, 'document' | 'file'>,
  moves: readonly [Move, ...Move[]],
  before: readonly EditStep[],
  after: readonly EditStep[] = [],
): Moved {
  const declares: NewVariable[] = [];
  const insertions = [...groupByBlock(moves).values()].flatMap((group): EditStep[] => {
    const [{ slot }] = group;
    const standing = placeInFile(document, [...slot.origin, ...slot.present]);
    const missing = slot.down.slice(slot.present.length);
    const made =
      missing.length > 0
        ? newBlocks(context, { ...slot, down: deepest(group) }, namesAt(group))
        : undefined;
    declares.push(...(made?.declares ?? []));
    const creation: EditStep[] = made
      ? [(now) => [insertNestedSource(now, blockAt(now, standing), onLines(made.lines))]]
      : [];
    return [...creation, ...group.map(({ slot: own }) => insertion(standing, own))];
  });
  return {
    edits: [
      ...inFile(file, inSteps(document, [...before, ...insertions, ...after])),
      ...declareVariables(context.scope.view, file, declares),
    ],
    declares,
  };
}

/** Moves that go into the same block that is there, or into the same new one. */
function groupByBlock(moves: readonly [Move, ...Move[]]): Map<string, [Move, ...Move[]]> {
  const groups = new Map<string, [Move, ...Move[]]>();
  for (const move of moves) {
    const { origin, down, present } = move.slot;
    const standing = [...origin, ...present].at(-1)?.range.start;
    const key = [standing, ...down.slice(present.length, present.length + 1)].join('.');
    const group = groups.get(key);
    if (group) group.push(move);
    else groups.set(key, [move]);
  }
  return groups;
}

/** Of moves into one new block the way to the one furthest in. */
const deepest = (moves: readonly [Move, ...Move[]]): readonly string[] =>
  moves.reduce(
    (one, { slot: { down } }) => (down.length > one.length ? down : one),
    moves[0].slot.down,
  );

const namesAt =
  (moves: readonly Move[]) =>
  (depth: number): string[] =>
    moves.flatMap(({ slot: { down, attribute } }) =>
      down.length === depth ? [attribute.name] : [],
    );

function insertion(standing: BlockPlace, { down, present, value, attribute }: Slot): EditStep {
  return (now) => {
    let block: Block = blockAt(now, standing);
    for (const name of down.slice(present.length))
      block = blocksNamed(block.body, name).at(-1) ?? block;
    return insertAttribute(now, block, attribute.name, value.text(itemIndentation(now, block)));
  };
}

export const removalOf =
  (place: BlockPlace, name: string): EditStep =>
  (now) => {
    const block = blockAt(now, place);
    const item = attributeOf(block, name);
    return item ? removeItem(now, block.body, item) : [];
  };
