import { removeItem } from '../../hcl/edit/attribute.ts';
import type { Attribute, Block } from '../../hcl/tree.ts';
import { walkExpression } from '../../hcl/walk.ts';
import { blockAt, blocksIn, blocksNamed, nameOfBlock, placeInFile } from '../block-place.ts';
import type { Candidate } from '../candidate.ts';
import { type Located, type RepairContext, schemaAt } from '../context.ts';
import { renamedArgument } from '../facts/renamed-arguments.ts';
import { fittedValue } from '../fitted-value.ts';
import { isPlain } from '../slot-worth.ts';
import { type Slot, slotsFor } from '../slots.ts';
import { without } from '../without.ts';
import { meaningOf } from '../word-meanings.ts';
import { factPath } from './known-rename.ts';
import { type Move, putIntoSlots } from './move-into-slot.ts';

/** What is in a block, without the block: each argument where the block around, or one inside it, takes it. */
export function dissolveBlock(context: RepairContext, outer: Located, block: Block): Candidate[] {
  const parent = outer.path.at(-1);
  const name = nameOfBlock(block);
  const content = block.type.text === 'dynamic' ? onlyContent(block) : block;
  if (
    !parent ||
    !content ||
    blocksIn(parent.body).filter((other) => nameOfBlock(other) === name).length > 1
  )
    return [];
  // `name` beside a `value` is what the value is of, which the resource around is not called.
  const isPair = content.body.items.some(
    (item) => item.kind === 'attribute' && /^values?$/i.test(item.name.text),
  );
  const moves: Move[] = [];
  const lost: string[] = [];
  const taken = new Set<string>();
  for (const item of content.body.items) {
    const slot =
      item.kind === 'attribute' && !(isPair && KEYS.has(item.name.text.toLowerCase()))
        ? slotFor(context, outer, name, item, taken)
        : undefined;
    if (item.kind === 'attribute' && slot) {
      taken.add(keyOf(slot));
      moves.push({ attribute: item, slot: guarded(outer, block, item, slot) });
    } else lost.push(item.kind === 'attribute' ? item.name.text : nameOfBlock(item));
  }
  const [first, ...more] = moves;
  if (!first || moves.length < lost.length) return [];
  const place = placeInFile(outer.document, outer.path);
  const removal = (now: typeof outer.document) => {
    const { body } = blockAt(now, place);
    const one = blocksIn(body).find((other) => nameOfBlock(other) === name);
    return one ? removeItem(now, body, one) : [];
  };
  // Slots below the parent are told by their number among its blocks, which the removal changes: so it comes last.
  const { edits, declares } = putIntoSlots(context, outer, [first, ...more], [], [removal]);
  const least = Math.min(...moves.map(({ slot }) => slot.score));
  return [
    {
      action: 'move-argument',
      title: `take ${moves.map(({ attribute }) => `\`${attribute.name.text}\``).join(', ')} out of the block \`${name}\`${without(lost)}`,
      edits,
      score:
        0.84 * least -
        (LOSING * lost.length) / (lost.length + moves.length) -
        PER_VARIABLE * declares.length,
      ...(lost.length > 0 && {
        loses: `removes ${lost.map((one) => `\`${name}.${one}\``).join(', ')}`,
      }),
    },
  ];
}

const KEYS: ReadonlySet<string> = new Set(['name', 'key']);

const LOSING = 0.6;
const PER_VARIABLE = 0.08;

const keyOf = ({ origin, down, attribute }: Slot): string =>
  [origin.length, ...down, attribute.name].join('.');

/** By its own name, or by that with the block's before it: `size` in `volume` is a `volume_size`. */
function slotFor(
  context: RepairContext,
  outer: Located,
  name: string,
  item: Attribute,
  taken: ReadonlySet<string>,
): Slot | undefined {
  const named = { ...item, name: { ...item.name, text: `${name}_${item.name.text}` } };
  return [
    ...knownSlot(context, outer, item),
    // The `version` of an option is not that of the engine around it.
    ...slotsFor(context, outer, item).filter(
      ({ attribute: to }) =>
        !isPlain(meaningOf(item.name.text)) || to.name === item.name.text || to.required,
    ),
    ...slotsFor(context, outer, named),
  ]
    .filter((slot) => !taken.has(keyOf(slot)))
    .filter((slot) => slot.origin.length === outer.path.length)
    .sort((a, b) => b.score - a.score)[0];
}

/** What the argument of the block around is called that is known under this name: `zip_file` for `filename`. */
function knownSlot(context: RepairContext, outer: Located, item: Attribute): Slot[] {
  const fact = renamedArgument(factPath(outer.path), item.name.text);
  const to = fact && schemaAt(context, outer.path)?.attributes.get(fact.to);
  const isTaken = outer.path
    .at(-1)
    ?.body.items.some((other) => other.kind === 'attribute' && other.name.text === fact?.to);
  if (!to || isTaken || fact.values || fact.reference || item.value.kind === 'call') return [];
  const given = { name: item.name.text, value: item.value };
  const value = fittedValue(context, outer.document, given, to);
  const at = { origin: outer.path, down: [], present: [], chosen: false };
  return value ? [{ ...at, attribute: to, value, score: KNOWN }] : [];
}

const KNOWN = 0.95;

/** The content of a `dynamic` block that is there or not, where nothing of what it repeats is asked for. */
function onlyContent(block: Block): Block | undefined {
  const [content] = blocksNamed(block.body, 'content');
  const name = nameOfBlock(block);
  const asks = content?.body.items.some((item) => {
    let found = false;
    if (item.kind === 'attribute')
      walkExpression(item.value, (expression) => {
        if (expression.kind === 'traversal' && expression.root.text === name) found = true;
      });
    return found || item.kind === 'block';
  });
  return asks ? undefined : content;
}

/** `for_each = c ? [1] : []` around an argument is `c ? value : null` in it. */
function guarded({ document }: Located, block: Block, _item: Attribute, slot: Slot): Slot {
  if (block.type.text !== 'dynamic') return slot;
  const each = block.body.items.find(
    (item): item is Attribute => item.kind === 'attribute' && item.name.text === 'for_each',
  )?.value;
  if (each?.kind !== 'conditional') return slot;
  const condition = document.bytes.toString(
    'utf8',
    each.condition.range.start,
    each.condition.range.end,
  );
  const isEmpty = each.whenFalse.kind === 'tuple' && each.whenFalse.items.length === 0;
  const { text } = slot.value;
  return isEmpty
    ? {
        ...slot,
        value: {
          ...slot.value,
          text: (indentation) => `${condition} ? ${text(indentation)} : null`,
        },
      }
    : { ...slot, score: 0 };
}
