import type { BlockSchema, NestedBlockSchema } from '../schema/schema.ts';
import type { BodyShape } from './config/body-shape.ts';
import * as core from './config/core-shapes.ts';
import { plainArgument, plainBlock } from './plain-schema.ts';

/** A block whose body is not looked into. */
const ANYTHING: BlockSchema = plainBlock([]);

const RULE = schemaOf(core.RULE);
const CONDITIONS = { precondition: RULE, postcondition: RULE };
const LIFECYCLE = schemaOf(core.LIFECYCLE, CONDITIONS);

/** Arguments and blocks every resource takes beside those of its type. */
export const RESOURCE_META = schemaOf(core.RESOURCE_SHAPES.resource, {
  lifecycle: LIFECYCLE,
  connection: ANYTHING,
  provisioner: ANYTHING,
});

export const DATA_META = schemaOf(core.RESOURCE_SHAPES.data, { lifecycle: LIFECYCLE });

/** Bodies of the other top-level blocks; one that is absent here takes anything. */
export const CORE_BLOCKS: ReadonlyMap<string, BlockSchema> = new Map([
  ['variable', schemaOf(core.VARIABLE, { validation: RULE })],
  ['output', schemaOf(core.OUTPUT, CONDITIONS)],
  [
    'terraform',
    schemaOf(core.TERRAFORM, {
      backend: ANYTHING,
      required_providers: ANYTHING,
      provider_meta: ANYTHING,
      cloud: ANYTHING,
    }),
  ],
  ['moved', schemaOf(core.MOVED)],
  ['import', schemaOf(core.IMPORT)],
  [
    'removed',
    schemaOf(core.REMOVED, {
      lifecycle: schemaOf(core.END_OF_LIFE),
      connection: ANYTHING,
      provisioner: ANYTHING,
    }),
  ],
]);

/** How many labels each top-level block takes; `required_providers` is at that level only to be refused. */
export const LABELS: ReadonlyMap<string, readonly string[]> = new Map(
  [...core.FILE.blocks].filter(([type]) => type !== 'required_providers'),
);

/** A shape as a schema. Blocks that are only reserved are not in `blocks`. */
function schemaOf(
  { attributes, required }: BodyShape,
  blocks: Readonly<Record<string, BlockSchema>> = {},
): BlockSchema {
  const use = (name: string) => (required.includes(name) ? 'required' : 'optional');
  return {
    ...plainBlock([...attributes].map((name) => plainArgument(name, use(name)))),
    blocks: new Map(Object.entries(blocks).map(([name, block]) => [name, nested(name, block)])),
  };
}

function nested(name: string, block: BlockSchema): NestedBlockSchema {
  return { name, nesting: 'list', block, minItems: 0, maxItems: 0 };
}
