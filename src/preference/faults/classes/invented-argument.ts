import { insertAttribute } from '../../../hcl/edit/attribute.ts';
import type { Attribute } from '../../../hcl/tree.ts';
import { quote, sourceOf } from '../../../hcl/value.ts';
import { inFile } from '../../../repair/context.ts';
import { type DrawFault, firstDraw, rangeIn } from '../first-draw.ts';
import { accepts, argumentsOf, type BodyPlace, type Ground, holds } from '../ground.ts';
import { hasCounterpart } from '../has-counterpart.ts';
import { neighbourTypes } from '../neighbour-types.ts';

/**
 * An argument that there is none of, which the valid text has no counterpart for: what another resource of the module
 * has, a name for what has none, what a neighbouring type takes.
 */
export const inventedArgument: DrawFault = (ground) =>
  firstDraw(ground, ground.bodies, (place) => {
    const { random } = ground;
    if (place.names.length > 0 && !random.chance(NESTED)) return undefined;
    const source = random.weighted(SOURCES, ({ weight }) => weight);
    const made = source?.make(ground, place);
    if (!source || !made || accepts(place, made.name) || holds(place.block, made.name))
      return undefined;
    if (hasCounterpart(ground, place, made.name)) return undefined;
    const { file, document, block } = place;
    return {
      how: source.how,
      edits: inFile(file, insertAttribute(document, block, made.name, made.value)),
      expects: {
        kinds: ['unsupported-argument'],
        name: made.name,
        within: rangeIn(file, block),
      },
    };
  });

/** In drafts 18 of 100 stand in a nested block. */
const NESTED = 0.2;

interface Invented {
  readonly name: string;
  readonly value: string;
}

interface Source {
  readonly how: string;
  readonly weight: number;
  readonly make: (ground: Ground, place: BodyPlace) => Invented | undefined;
}

/** Weights after the drafts, of which 31 in 100 have the argument in another resource. */
const SOURCES: readonly Source[] = [
  { how: 'of another resource', weight: 3, make: ofAnotherResource },
  { how: 'a name', weight: 0.6, make: aName },
  { how: 'of a neighbouring type', weight: 6, make: ofNeighbouringType },
];

/** With the value it has there, as a model copies it. */
function ofAnotherResource(ground: Ground, place: BodyPlace): Invented | undefined {
  const others = argumentsOf(ground).filter(
    ({ resource, attribute, document, names }) =>
      resource.type !== place.resource.type &&
      resource.mode === 'resource' &&
      names.length > 0 === place.names.length > 0 &&
      isShort(sourceOf(document.bytes, attribute.value)),
  );
  const other = ground.random.pick(others);
  if (!other || speaksOf(other.attribute, place)) return undefined;
  return { name: other.of.name, value: sourceOf(other.document.bytes, other.attribute.value) };
}

const isShort = (text: string): boolean => text.length < 80 && !text.includes('\n');

/** A reference to the resource itself would be another fault. */
const speaksOf = ({ value }: Attribute, { resource, document }: BodyPlace): boolean =>
  /\b(?:each|count|self)\./.test(sourceOf(document.bytes, value)) ||
  sourceOf(document.bytes, value).includes(resource.name);

function aName({ random }: Ground, { resource }: BodyPlace): Invented | undefined {
  const last = resource.type.split('_').at(-1) ?? '';
  const name = random.pick(['name', 'description', `${last}_name`]);
  return name === undefined
    ? undefined
    : { name, value: quote(resource.name.replaceAll('_', '-')) };
}

function ofNeighbouringType(ground: Ground, place: BodyPlace): Invented | undefined {
  const { random } = ground;
  const schema = random.pick(neighbourTypes(ground, place.resource));
  const settable = [...(schema?.attributes.values() ?? [])].filter(
    ({ optional, required, deprecated }) => (optional || required) && !deprecated,
  );
  const argument = random.pick(settable);
  if (!argument) return undefined;
  const value = LITERALS[typeof argument.type === 'string' ? argument.type : argument.type[0]];
  return value === undefined ? undefined : { name: argument.name, value };
}

const LITERALS: Readonly<Record<string, string>> = {
  bool: 'true',
  number: '1',
  string: '"example"',
  list: '["example"]',
  set: '["example"]',
};
