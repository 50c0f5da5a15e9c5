import { CALL_ARGUMENTS, CALL_BLOCKS } from '../../module/call-names.ts';
import { type BodyShape, shape } from './body-shape.ts';

// The blocks of terraform's own language. Source: terraform internal/configs of 1.11, *BlockSchema.

export const FILE = shape([], {
  terraform: [],
  required_providers: [],
  provider: ['name'],
  variable: ['name'],
  locals: [],
  output: ['name'],
  module: ['name'],
  resource: ['type', 'name'],
  data: ['type', 'name'],
  ephemeral: ['type', 'name'],
  moved: [],
  removed: [],
  import: [],
  check: ['name'],
});

export const TERRAFORM = shape(['required_version', 'experiments', 'language'], {
  backend: ['type'],
  cloud: [],
  required_providers: [],
  provider_meta: ['provider'],
});

export const PROVIDER = shape(['alias', 'version', 'count', 'depends_on', 'for_each', 'source'], {
  _: [],
  lifecycle: [],
  locals: [],
});

export const VARIABLE = shape(
  ['description', 'default', 'type', 'sensitive', 'ephemeral', 'nullable'],
  { validation: [] },
);

export const OUTPUT = shape(['description', 'value!', 'depends_on', 'sensitive', 'ephemeral'], {
  precondition: [],
  postcondition: [],
});

export const MODULE: BodyShape = {
  attributes: CALL_ARGUMENTS,
  required: ['source'],
  blocks: CALL_BLOCKS,
};

const META = ['count', 'for_each', 'provider', 'depends_on'];

const DATA = shape(META, { lifecycle: [], locals: [], _: [] });

export const RESOURCE_SHAPES = {
  resource: shape(META, {
    locals: [],
    lifecycle: [],
    connection: [],
    provisioner: ['type'],
    _: [],
  }),
  data: DATA,
  ephemeral: DATA,
};

export const LIFECYCLE = shape(
  ['create_before_destroy', 'prevent_destroy', 'ignore_changes', 'replace_triggered_by'],
  { precondition: [], postcondition: [] },
);

export const PROVISIONER = shape(['when', 'on_failure'], { _: [], connection: [], lifecycle: [] });

/** `validation`, `precondition`, `postcondition`, `assert`. */
export const RULE = shape(['condition!', 'error_message!']);

export const CHECK = shape([], { data: ['type', 'name'], assert: [] });

export const MOVED = shape(['from!', 'to!']);

export const IMPORT = shape(['provider', 'for_each', 'id!', 'to!']);

export const REMOVED = shape(['from!'], { lifecycle: [], connection: [], provisioner: ['type'] });

/** The `lifecycle` of a `removed` block. */
export const END_OF_LIFE = shape(['destroy']);
