import type { Attribute } from '../../hcl/tree.ts';
import { nameOfBlock } from '../block-place.ts';
import type { Candidate } from '../candidate.ts';
import type { Located, RepairContext } from '../context.ts';
import { type Slot, slotsFor } from '../slots.ts';
import { unexpectedArguments } from '../unexpected.ts';
import { type Move, moveIntoSlots } from './move-into-slot.ts';
import { renameInPlace } from './rename-in-place.ts';

/** Slots further down the list are nobody's meaning. */
const MOST_SLOTS = 4;

/** Under another name in its own block · into a block inside, there or new, or beside · into a block around. */
export function moveArgument(
  context: RepairContext,
  at: Located,
  attribute: Attribute,
): Candidate[] {
  return slotsFor(context, at, attribute)
    .slice(0, MOST_SLOTS)
    .map((slot) => {
      const moves: [Move, ...Move[]] = [
        { attribute, slot },
        ...companions(context, at, attribute, slot),
      ];
      const stays = slot.down.length === 0 && slot.origin.length === at.path.length;
      const { edits, declares } = stays
        ? { edits: renameInPlace(at, attribute, slot), declares: [] }
        : moveIntoSlots(context, at, moves);
      return {
        action: stays ? 'rename-argument' : 'move-argument',
        title: titleOf(at, moves),
        edits,
        score: CERTAIN * slot.score - PER_VARIABLE * declares.length,
      };
    });
}

/** The best place is still a guess. */
const CERTAIN = 0.95;
/** A new block that needs values nobody gave is hardly what was left out. */
const PER_VARIABLE = 0.08;

/** The other arguments that are not expected here and belong into the same new block. */
function companions(
  context: RepairContext,
  at: Located,
  attribute: Attribute,
  { origin, down, present, attribute: to }: Slot,
): Move[] {
  const made = down.slice(0, present.length + 1);
  if (made.length === present.length) return [];
  const others = unexpectedArguments(context, at.path).filter((item) => item !== attribute);
  const taken = new Set([[...down, to.name].join('.')]);
  return others.flatMap((other): Move[] => {
    const slots = slotsFor(context, at, other);
    const best = slots.find(
      (slot) =>
        slot.origin.length === origin.length &&
        made.every((name, depth) => slot.down[depth] === name),
    );
    const key = [...(best?.down ?? []), best?.attribute.name].join('.');
    if (!best || best.score < (slots[0]?.score ?? 0) - AS_GOOD || taken.has(key)) return [];
    taken.add(key);
    return [{ attribute: other, slot: best }];
  });
}

/** A slot in the same new block is as good as another this much better. */
const AS_GOOD = 0.1;

function titleOf({ path }: Located, moves: readonly [Move, ...Move[]]): string {
  const [{ attribute, slot }] = moves;
  const name = attribute.name.text;
  const to = slot.attribute.name;
  const stays = slot.down.length === 0 && slot.origin.length === path.length;
  if (stays) return `rename \`${name}\` to \`${to}\``;
  const what = moves.map((move) => `\`${move.attribute.name.text}\``).join(', ');
  const as = moves.length === 1 && to !== name ? `, as \`${to}\`` : '';
  if (slot.down.length === 0)
    return `move ${what} out of \`${nameOfBlock(path.at(-1) ?? (path[0] as never))}\`${as}`;
  const there = slot.present.length === slot.down.length ? 'the' : 'a';
  return `move ${what} into ${there} \`${slot.down.join('.')}\` block${as}`;
}
