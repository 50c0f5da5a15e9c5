import { nestedBlocks } from '../../../check/nested-blocks.ts';
import type { ArgumentConstraints, PlaceConstraints } from '../../../constraints/constraint.ts';
import { argumentOf, elementOf, TOP, type Where } from '../../../constraints/where.ts';
import type { Expression } from '../../../hcl/expression.ts';
import type { Attribute, Block } from '../../../hcl/tree.ts';
import { objectKey } from '../../../hcl/value.ts';

/** An argument in the source about whose value the provider has rules. */
export interface CheckedArgument {
  readonly name: string;
  readonly value: Expression;
  /** Blocks around it, outermost first. */
  readonly path: readonly Block[];
  /** The argument itself, or the one that holds the object it is a key of. */
  readonly attribute: Attribute;
  readonly isKey: boolean;
  readonly facts: ArgumentConstraints;
  /** As messages write it; every index is 0. */
  readonly where: Where;
}

/** Every argument of a top-level block, and of the blocks and objects inside, that the provider has rules for. */
export function* checkedArguments(
  bytes: Buffer,
  top: Block,
  place: PlaceConstraints,
): Generator<CheckedArgument> {
  yield* inBlock(bytes, [top], place, TOP);
}

function* inBlock(
  bytes: Buffer,
  path: readonly Block[],
  place: PlaceConstraints,
  above: Where,
): Generator<CheckedArgument> {
  const body = path[path.length - 1]?.body;
  if (!body) return;
  for (const item of body.items) {
    if (item.kind !== 'attribute') continue;
    const at = { path, attribute: item, isKey: false };
    yield* inValue(bytes, at, item.name.text, item.value, place, above);
  }
  for (const { inner, name, nested } of nestedBlocks(body)) {
    const below = place.places.get(name)?.place;
    if (!below || !nested) continue;
    const around = nested === inner ? [...path, inner] : [...path, inner, nested];
    yield* inBlock(bytes, around, below, elementOf(argumentOf(above, name), 0, 'list'));
  }
}

function* inValue(
  bytes: Buffer,
  at: Pick<CheckedArgument, 'path' | 'attribute' | 'isKey'>,
  name: string,
  value: Expression,
  place: PlaceConstraints,
  above: Where,
): Generator<CheckedArgument> {
  const where = argumentOf(above, name);
  const facts = place.arguments.get(name);
  if (facts && facts.values.length > 0) yield { ...at, name, value, facts, where };
  const below = place.places.get(name)?.place;
  if (!below) return;
  const elements = value.kind === 'tuple' ? value.items : [value];
  for (const element of elements) {
    if (element.kind !== 'object') continue;
    const inside = value.kind === 'tuple' ? elementOf(where, 0, 'list') : where;
    for (const { key, value: of } of element.items) {
      const field = objectKey(bytes, key);
      if (field !== undefined)
        yield* inValue(bytes, { ...at, isKey: true }, field, of, below, inside);
    }
  }
}
