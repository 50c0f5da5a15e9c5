import type { BlockSchema, NestedBlockSchema } from '../schema/schema.ts';
import { nullOf, type ObjectValue, objectValue, unknown } from '../value/construct.ts';
import type { Value } from '../value/value.ts';

/** The value of a block, put together as its body is read; what is not given is null, as for the provider. */
export class BlockValue {
  readonly #schema: BlockSchema;
  readonly #entries = new Map<string, Value>();
  readonly #blocks = new Map<NestedBlockSchema, BlockValue[] | 'unknown'>();

  constructor(schema: BlockSchema) {
    this.#schema = schema;
  }

  set(name: string, value: Value): void {
    this.#entries.set(name, value);
  }

  addBlock(nested: NestedBlockSchema, value: BlockValue): void {
    const all = this.#blocks.get(nested) ?? [];
    if (all !== 'unknown') this.#blocks.set(nested, [...all, value]);
  }

  leaveUnknown(nested: NestedBlockSchema): void {
    this.#blocks.set(nested, 'unknown');
  }

  /** Worked out when asked for: most blocks have nobody who wants to know. */
  object(): ObjectValue {
    const entries = new Map<string, Value>();
    for (const [name, { type }] of this.#schema.attributes)
      entries.set(name, this.#entries.get(name) ?? nullOf(type));
    for (const nested of this.#schema.blocks.values())
      entries.set(nested.name, blocksValue(nested, this.#blocks.get(nested) ?? []));
    // Arguments that are written as blocks.
    for (const [nested, given] of this.#blocks) {
      if (!this.#schema.blocks.has(nested.name))
        entries.set(nested.name, blocksValue(nested, given));
    }
    return objectValue(entries);
  }
}

function blocksValue(
  { nesting }: NestedBlockSchema,
  given: readonly BlockValue[] | 'unknown',
): Value {
  if (given === 'unknown') return unknown('dynamic');
  if (nesting === 'single' || nesting === 'group') return given[0]?.object() ?? nullOf('dynamic');
  if (nesting === 'map') return unknown('dynamic');
  return { kind: nesting, element: 'dynamic', items: given.map((block) => block.object()) };
}
