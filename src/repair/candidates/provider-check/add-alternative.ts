import type { TypeConstraints } from '../../../constraints/constraint.ts';
import type { Block } from '../../../hcl/tree.ts';
import type { Abstained, Candidate } from '../../candidate.ts';
import { inFile, type Located, nameOf, type RepairContext } from '../../context.ts';
import { declareVariables, type NewVariable } from '../../declare-variable.ts';
import { knownFacts } from '../../known-facts.ts';
import { words } from '../../similarity.ts';
import { placeOf } from '../../skeleton.ts';
import { type AddedItem, fillings, insertItems } from './added-items.ts';
import { type KeyedPlace, keyedPlace } from './keyed-place.ts';
import { unknownAsAlternative } from './unknown-as-alternative.ts';
import { unknownItems } from './unknown-items.ts';

/** One of several arguments has to be there: each of them, with what it needs beside it. */
export function addAlternative(
  context: RepairContext,
  names: readonly string[],
  facts: TypeConstraints | undefined,
  at: Located,
): readonly Candidate[] | Abstained {
  const top = at.path[0] as Block;
  const places = names.flatMap((name) => keyedPlace(context, top, name) ?? []);
  const [first] = places;
  if (!first)
    return { abstained: `The block that should hold one of ${list(names)} is not there.` };
  const unknown = unknownItems(context, first.path);
  if (unknown.length > 0) {
    const meant = places.flatMap((place) => unknownAsAlternative(at, place, unknown));
    const abstained = `One of ${list(names)} is needed, which ${list(unknown)} may stand for; that has to be settled first.`;
    return meant.length > 0 ? meant : { abstained };
  }
  const offered = places.flatMap((place) => {
    const usual = usualness(context, place, places);
    return waysToAdd(context, top, place, facts)
      .filter((items) => usual >= LEAST_USUAL || !isInvented(items))
      .map((items) => candidate(context, at, items, scoreOf(items, place, usual)));
  });
  return offered.length > 0
    ? [...offered].sort((a, b) => b.score - a.score)
    : { abstained: `One of ${list(names)} is needed, and nothing in the module tells which.` };
}

/** Who has to be asked for the value may be asked for the usual argument, not for a rare one. */
const LEAST_USUAL = 0.33;

/** The share an argument has in the use of all alternatives, 0 to 1; by name alone where nothing was counted. */
function usualness(
  { scope }: RepairContext,
  place: KeyedPlace,
  places: readonly KeyedPlace[],
): number {
  if (namesItself(place)) return 1;
  const { usageOf } = knownFacts(scope, placeOf(place.path));
  const share = ({ name }: KeyedPlace): number => usageOf(name)?.share ?? 0;
  const sum = places.reduce((total, each) => total + share(each), 0);
  return sum > 0 ? share(place) / sum : 1 / places.length;
}

/** What is set beside an argument speaks for it: `s3_key` for `s3_bucket`. */
function namesItself({ path, name }: KeyedPlace): boolean {
  const [first, ...rest] = words(name);
  const present = (path.at(-1)?.body.items ?? []).map((item) =>
    item.kind === 'attribute' ? item.name.text : item.type.text,
  );
  return rest.length > 0 && present.some((other) => words(other)[0] === first);
}

/** Each way to fill the place in, with what must be set beside it and is not. */
function waysToAdd(
  context: RepairContext,
  top: Block,
  place: KeyedPlace,
  facts: TypeConstraints | undefined,
): readonly (readonly AddedItem[])[] {
  const beside = [...neededBy(place, facts), ...usualWith(context, place, facts)]
    .filter((name) => name !== place.name && !name.includes('.'))
    .flatMap((name) => keyedPlace(context, top, name) ?? [])
    .filter(isUnset)
    .flatMap((partner) => fillings(context, partner)[0] ?? []);
  return fillings(context, place)
    .slice(0, MOST_WAYS)
    .map((filled) => [filled, ...beside]);
}

const neededBy = ({ name }: KeyedPlace, facts: TypeConstraints | undefined): readonly string[] =>
  facts?.place.arguments.get(name)?.requiredWith ?? [];

/** What has no use without an argument, and is nearly always there with it: the `ttl` of `records`. */
function usualWith(
  { scope }: RepairContext,
  { name, path }: KeyedPlace,
  facts: TypeConstraints | undefined,
): readonly string[] {
  const { usageOf } = knownFacts(scope, placeOf(path));
  const own = usageOf(name)?.share ?? 0;
  return [...(facts?.place.arguments ?? [])]
    .filter(([other, { requiredWith }]) => other !== name && requiredWith.includes(name))
    .filter(([other]) => own > 0 && (usageOf(other)?.share ?? 0) >= NEARLY_ALWAYS * own)
    .map(([other]) => other);
}

const NEARLY_ALWAYS = 0.8;

/** Not there, or there and null. */
const isUnset = ({ items }: KeyedPlace): boolean =>
  items.every((item) => item.kind === 'attribute' && item.value.kind === 'null');

const MOST_WAYS = 2;

const isInvented = ([first]: readonly AddedItem[]): boolean => (first?.declares.length ?? 0) > 0;

/** What has to be invented counts as much as it is usual; what is found counts as it was found. */
function scoreOf(items: readonly AddedItem[], place: KeyedPlace, usual: number): number {
  const least = Math.min(...items.map(({ score }) => score));
  const own = isInvented(items) ? least * (0.5 + usual / 2) : least;
  return Math.min(0.95, own + (namesItself(place) ? 0.1 : 0)) - 0.03 * (items.length - 1);
}

function candidate(
  { scope }: RepairContext,
  { file, document }: Located,
  items: readonly AddedItem[],
  score: number,
): Candidate {
  const [first, ...beside] = items;
  const place = (first as AddedItem).place;
  const also = beside.length > 0 ? ` with ${list(beside.map((item) => item.place.name))}` : '';
  const to = nameOf(place.path.at(-1) as Block);
  return {
    action: place.schema.kind === 'block' ? 'add-block' : 'add-argument',
    title: `add \`${place.name}\`${also} to ${to} ${first?.how}`.trim(),
    score,
    edits: [
      ...inFile(file, insertItems(document, items)),
      ...declareVariables(scope.view, file, distinct(items.flatMap(({ declares }) => declares))),
    ],
  };
}

const distinct = (variables: readonly NewVariable[]): NewVariable[] => [
  ...new Map(variables.map((variable) => [variable.name, variable])).values(),
];

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
