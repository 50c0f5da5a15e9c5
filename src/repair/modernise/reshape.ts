import type { Attribute, Block, Document, Item } from '../../hcl/tree.ts';
import { constantString, sourceOf } from '../../hcl/value.ts';
import { ownValue } from '../../value/own-value.ts';
import { nameOfBlock } from '../block-place.ts';
import type { Abstained } from '../candidate.ts';
import type { ArgumentRule, PartShape } from '../facts/moved-parts.ts';
import { asTheyAre, type MappedItem } from '../mapped-body.ts';
import { argumentItem } from '../mapped-lines.ts';
import { movedSource } from '../moved-source.ts';
import { isAbstained, oldForm } from './old-forms.ts';

/** The items of a block as its successor has them; `number` counts the blocks of its name from 1. */
export function reshape(
  document: Document,
  items: readonly Item[],
  shape: PartShape,
  number: number,
): MappedItem[] | Abstained {
  const names = new Set(items.map(nameOf));
  const missing = shape.needs?.find((name) => !names.has(name));
  if (missing !== undefined)
    return { abstained: `It does not set \`${missing}\`, and what holds then is not known here.` };
  const made: MappedItem[] = [];
  for (const item of items) {
    const found =
      item.kind === 'attribute'
        ? argument(document, item, own(shape.arguments, item.name.text), items)
        : nested(document, item, shape);
    if (isAbstained(found)) return found;
    for (const { path, item: one } of found) put(made, path, one);
  }
  for (const [name, text] of Object.entries(shape.adds ?? {}))
    if (!made.some((node) => node.name === name)) made.push(added(name, text, number));
  return made.sort((a, b) => Number(a.kind === 'block') - Number(b.kind === 'block'));
}

/** An item and the blocks it goes down into. */
interface Placed {
  readonly path: readonly string[];
  readonly item: MappedItem;
}

const nameOf = (item: Item): string =>
  item.kind === 'attribute' ? item.name.text : nameOfBlock(item);

function argument(
  document: Document,
  attribute: Attribute,
  rule: ArgumentRule | undefined,
  siblings: readonly Item[],
): Placed[] | Abstained {
  const { name, value } = attribute;
  if (rule === undefined)
    return { abstained: `Where \`${name.text}\` went is not known for certain.` };
  const [...path] = (typeof rule === 'string' ? rule : rule.to).split('.');
  const last = path.pop() ?? '';
  if (typeof rule === 'string') {
    const text = (indentation: string) => movedSource(document, value.range, indentation);
    return [{ path, item: { kind: 'argument', name: last, value: { text, worth: 1 } } }];
  }
  if ('form' in rule) {
    const items = oldForm(document, attribute, rule, siblings);
    return isAbstained(items) ? items : items.map((item) => ({ path: [], item }));
  }
  const key = constantString(document.bytes, value);
  const source = sourceOf(document.bytes, value);
  // `"true"` counts as `true`; the table of words has them with their quotes.
  const given = [own(rule.values, source), own(rule.values, key)];
  if (given.includes(null)) return [];
  const text = given.find((one) => one !== undefined);
  if (typeof text === 'string') return [{ path, item: argumentItem(last, text) }];
  const isTruth = value.kind === 'traversal' || value.kind === 'call' || value.kind === 'parens';
  if (rule.either && isTruth)
    return [{ path, item: argumentItem(last, `${source} ? ${rule.either.join(' : ')}`) }];
  return {
    abstained:
      rule.otherwise ?? `What becomes of this value of \`${name.text}\` is not known for certain.`,
  };
}

function nested(document: Document, block: Block, shape: PartShape): Placed[] | Abstained {
  const name = nameOfBlock(block);
  const rule = own(shape.blocks, name);
  if (rule === undefined) return { abstained: `Where \`${name}\` went is not known for certain.` };
  if (rule === 'same')
    return asTheyAre(document, asOnly(block)).map((item) => ({ path: [], item }));
  if (block.type.text === 'dynamic')
    return { abstained: `\`${name}\` is a dynamic block, whose items would get other names.` };
  const items = reshape(document, block.body.items, rule.shape, 1);
  if (isAbstained(items)) return items;
  const body = { items, lost: [] };
  return [{ path: [], item: { kind: 'block', header: rule.to, name: rule.to, body } }];
}

/** What a table has for a word of a draft, which may be `constructor`. */
const own = <T>(
  table: Readonly<Record<string, T>> | undefined,
  word: string | undefined,
): T | undefined => (table !== undefined && word !== undefined ? ownValue(table, word) : undefined);

/** A block around it, of which it is all that is inside. */
const asOnly = (block: Block): Block => ({
  ...block,
  body: { items: [block], range: block.range },
});

/** Blocks that an argument goes down into are shared by all that do. */
function put(nodes: MappedItem[], [first, ...rest]: readonly string[], item: MappedItem): void {
  if (first === undefined) {
    nodes.push(item);
    return;
  }
  const items = [...(blockNamed(nodes, first)?.body.items ?? [])];
  put(items, rest, item);
  const block: MappedItem = {
    kind: 'block',
    header: first,
    name: first,
    body: { items, lost: [] },
  };
  const at = nodes.findIndex((node) => node.kind === 'block' && node.name === first);
  nodes.splice(at < 0 ? nodes.length : at, at < 0 ? 0 : 1, block);
}

const blockNamed = (
  nodes: readonly MappedItem[],
  name: string,
): Extract<MappedItem, { kind: 'block' }> | undefined =>
  nodes.find((node): node is Extract<MappedItem, { kind: 'block' }> => {
    return node.kind === 'block' && node.name === name;
  });

/** Source text of an argument; none of it: an empty block. */
const added = (name: string, text: string, number: number): MappedItem =>
  text === ''
    ? { kind: 'block', header: name, name, body: { items: [], lost: [] } }
    : argumentItem(name, text.replace('#', String(number)));
