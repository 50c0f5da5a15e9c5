import type { BlockSchema, NestedBlockSchema } from '../schema/schema.ts';
import { askedNames } from './asked-names.ts';
import type { RepairContext } from './context.ts';
import { fillValue } from './fill-value.ts';
import type { Filled, FillPlace } from './filled.ts';
import { knownFacts } from './known-facts.ts';
import type { NewBody } from './new-body.ts';
import { usualNames } from './usual-names.ts';

/** What a new block holds, in the order of the schema. */
export interface Contents {
  readonly values: readonly { readonly name: string; readonly filled: Filled }[];
  readonly blocks: readonly {
    readonly nested: NestedBlockSchema;
    readonly times: number;
    /** Nothing asks for it but custom. */
    readonly habit: boolean;
  }[];
}

export function contentsOf(
  context: RepairContext,
  place: FillPlace,
  schema: BlockSchema,
  present: ReadonlySet<string>,
): Contents {
  const names = [...schema.attributes.keys(), ...schema.blocks.keys()];
  const body: NewBody = {
    place,
    schema,
    names: names.filter((name) => !present.has(name)),
    facts: knownFacts(context.scope, place),
    fill: remembered((name: string) => {
      const attribute = schema.attributes.get(name);
      return attribute && fillValue(context, place, attribute)[0];
    }),
  };
  const asked = askedNames(body, present);
  const usual = usualNames(body, asked, present);
  return {
    values: [...schema.attributes.keys()].flatMap((name) => {
      const filled = asked.has(name) || usual.has(name) ? body.fill(name) : undefined;
      return filled ? [{ name, filled }] : [];
    }),
    blocks: [...schema.blocks.values()]
      .filter(({ name }) => asked.has(name) || usual.has(name))
      .map((nested) => ({
        nested,
        times: Math.max(1, nested.minItems),
        habit: !asked.has(nested.name),
      })),
  };
}

function remembered<T>(compute: (name: string) => T): (name: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (name) => {
    const found = known.get(name) ?? { value: compute(name) };
    known.set(name, found);
    return found.value;
  };
}
