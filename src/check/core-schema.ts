import type { AttributeSchema, BlockSchema, NestedBlockSchema } from '../schema/schema.ts';

/** What the body of a block of Terraform's own language may hold. Source: terraform internal/configs, *BlockSchema. */
interface Shape {
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
  readonly blocks?: Readonly<Record<string, Shape | 'any'>>;
}

/** A block whose body is not looked into. */
export const ANYTHING: BlockSchema = {
  attributes: new Map(),
  blocks: new Map(),
  deprecated: false,
};

const CONDITION: Shape = { required: ['condition', 'error_message'] };

const LIFECYCLE: Shape = {
  optional: ['create_before_destroy', 'prevent_destroy', 'ignore_changes', 'replace_triggered_by'],
  blocks: { precondition: CONDITION, postcondition: CONDITION },
};

const META = ['count', 'for_each', 'provider', 'depends_on'] as const;

/** Arguments and blocks every resource takes beside those of its type. */
export const RESOURCE_META = toSchema({
  optional: META,
  blocks: { lifecycle: LIFECYCLE, connection: 'any', provisioner: 'any' },
});

export const DATA_META = toSchema({ optional: META, blocks: { lifecycle: LIFECYCLE } });

/** Bodies of the other top-level blocks; one that is absent here takes anything. */
export const CORE_BLOCKS: ReadonlyMap<string, BlockSchema> = new Map(
  Object.entries({
    variable: {
      optional: ['description', 'default', 'type', 'sensitive', 'nullable', 'ephemeral'],
      blocks: { validation: CONDITION },
    },
    output: {
      required: ['value'],
      optional: ['description', 'depends_on', 'sensitive', 'ephemeral'],
      blocks: { precondition: CONDITION, postcondition: CONDITION },
    },
    terraform: {
      optional: ['required_version', 'experiments', 'language'],
      blocks: { backend: 'any', required_providers: 'any', provider_meta: 'any', cloud: 'any' },
    },
    moved: { required: ['from', 'to'] },
    import: { required: ['to'], optional: ['id', 'identity', 'provider', 'for_each'] },
    removed: {
      required: ['from'],
      blocks: { lifecycle: { optional: ['destroy'] }, connection: 'any', provisioner: 'any' },
    },
  } satisfies Record<string, Shape>).map(([type, shape]) => [type, toSchema(shape)]),
);

/** How many labels each top-level block takes. */
export const LABELS: ReadonlyMap<string, readonly string[]> = new Map([
  ['terraform', []],
  ['locals', []],
  ['moved', []],
  ['import', []],
  ['removed', []],
  ['variable', ['name']],
  ['output', ['name']],
  ['module', ['name']],
  ['provider', ['name']],
  ['check', ['name']],
  ['resource', ['type', 'name']],
  ['data', ['type', 'name']],
  ['ephemeral', ['type', 'name']],
]);

/** Provider blocks: what core itself takes there. */
export const PROVIDER_META: ReadonlySet<string> = new Set(['alias', 'version']);

function toSchema(shape: Shape): BlockSchema {
  return {
    attributes: new Map([
      ...(shape.required ?? []).map((name) => [name, argument(name, true)] as const),
      ...(shape.optional ?? []).map((name) => [name, argument(name, false)] as const),
    ]),
    blocks: new Map(
      Object.entries(shape.blocks ?? {}).map(([name, inner]) => [name, nested(name, inner)]),
    ),
    deprecated: false,
  };
}

function argument(name: string, required: boolean): AttributeSchema {
  return {
    name,
    type: 'dynamic',
    required,
    optional: !required,
    computed: false,
    sensitive: false,
    deprecated: false,
    writeOnly: false,
  };
}

function nested(name: string, shape: Shape | 'any'): NestedBlockSchema {
  return {
    name,
    nesting: 'list',
    block: shape === 'any' ? ANYTHING : toSchema(shape),
    minItems: 0,
    maxItems: 0,
  };
}
