import { removeItem } from '../../../hcl/edit/attribute.ts';
import type { Block, Item } from '../../../hcl/tree.ts';
import { constantString } from '../../../hcl/value.ts';
import type { Abstained, Candidate } from '../../candidate.ts';
import { inFile, type Located, type RepairContext } from '../../context.ts';
import { type KeyedPlace, keyedPlace } from './keyed-place.ts';

/** Arguments of which only one may be there: each of the others goes, what says least first. */
export function dropOne(
  context: RepairContext,
  names: readonly string[],
  at: Located,
): readonly Candidate[] | Abstained {
  const top = at.path[0] as Block;
  const places = names
    .flatMap((name) => keyedPlace(context, top, name) ?? [])
    .filter(({ items }) => items.length > 0);
  if (places.length < 2)
    return { abstained: 'The arguments that exclude each other are not written in one block.' };
  const others = (place: KeyedPlace) =>
    places
      .filter((other) => other !== place)
      .map(({ name }) => `\`${name}\``)
      .join(', ');
  return goers(at, places).flatMap((place) =>
    dropItem(at, place, worth(at, place, places), `cannot stand beside ${others(place)}`),
  );
}

/** Beside a block, which says more unless it is empty, it is the plain arguments that go. */
function goers({ document }: Located, places: readonly KeyedPlace[]): readonly KeyedPlace[] {
  const less = places.filter(
    ({ items: [item] }) =>
      item?.kind === 'attribute' || (item && saysNothing(document.bytes, item)),
  );
  return less.length > 0 ? less : places;
}

/** Removes what is written at a place. What is set to nothing is no loss. */
export function dropItem(
  { file, document }: Located,
  { name, path, items }: KeyedPlace,
  score: number,
  why: string,
): Candidate[] {
  const body = path.at(-1)?.body;
  const [item, ...more] = items;
  if (!body || !item || more.length > 0) return [];
  return [
    {
      action: item.kind === 'attribute' ? 'delete-argument' : 'delete-block',
      title: `remove \`${name}\`, which ${why}`,
      score,
      ...(saysNothing(document.bytes, item) ? {} : { loses: `removes \`${name}\`` }),
      edits: inFile(file, removeItem(document, body, item)),
    },
  ];
}

/** How much speaks for the removal of one of several. */
function worth(
  { document }: Located,
  { name, items }: KeyedPlace,
  all: readonly KeyedPlace[],
): number {
  const [item] = items;
  if (item && saysNothing(document.bytes, item)) return 0.8;
  // A prefix for a name that is given, a flag for a block that says more.
  if (name.endsWith('_prefix')) return 0.5;
  return all.some(({ items }) => items[0]?.kind === 'block') ? 0.4 : 0.25;
}

function saysNothing(bytes: Buffer, item: Item): boolean {
  if (item.kind === 'block') return item.body.items.length === 0;
  const { value } = item;
  return (
    value.kind === 'null' ||
    (value.kind === 'bool' && !value.value) ||
    (value.kind === 'number' && Number(value.text) === 0) ||
    (value.kind === 'tuple' && value.items.length === 0) ||
    constantString(bytes, value) === ''
  );
}
