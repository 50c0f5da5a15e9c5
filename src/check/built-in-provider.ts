import type { AttributeSchema, BlockSchema, ProviderSchema } from '../schema/schema.ts';

/** The provider that is a part of terraform itself. Source: hashicorp/terraform internal/builtin/providers/terraform. */
export const BUILT_IN_PROVIDER: ProviderSchema = {
  address: 'terraform.io/builtin/terraform',
  version: '1.11',
  exactness: 'exact',
  provider: block([]),
  resourceTypes: ['terraform_data'],
  dataSourceTypes: ['terraform_remote_state'],
  ephemeralTypes: [],
  schemaVersionOf: () => 0,
  schemaOf: (mode, type) => {
    if (mode === 'resource' && type === 'terraform_data') return DATA;
    return mode === 'data' && type === 'terraform_remote_state' ? REMOTE_STATE : undefined;
  },
};

const DATA = block([
  argument('input', 'optional'),
  argument('triggers_replace', 'optional'),
  argument('output', 'computed'),
  { ...argument('id', 'computed'), type: 'string' },
]);

const REMOTE_STATE = block([
  { ...argument('backend', 'required'), type: 'string' },
  argument('config', 'optional'),
  argument('defaults', 'optional'),
  argument('outputs', 'computed'),
  { ...argument('workspace', 'optional'), type: 'string' },
]);

function argument(name: string, use: 'required' | 'optional' | 'computed'): AttributeSchema {
  return {
    name,
    type: 'dynamic',
    required: use === 'required',
    optional: use === 'optional',
    computed: use === 'computed',
    sensitive: false,
    deprecated: false,
    writeOnly: false,
  };
}

function block(attributes: readonly AttributeSchema[]): BlockSchema {
  return {
    attributes: new Map(attributes.map((attribute) => [attribute.name, attribute])),
    blocks: new Map(),
    deprecated: false,
  };
}
