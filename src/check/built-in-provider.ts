import type { ProviderSchema } from '../schema/schema.ts';
import { plainArgument, plainBlock } from './plain-schema.ts';

/** The provider that is a part of terraform itself. Source: hashicorp/terraform internal/builtin/providers/terraform. */
export const BUILT_IN_PROVIDER: ProviderSchema = {
  address: 'terraform.io/builtin/terraform',
  version: '1.11',
  exactness: 'exact',
  provider: plainBlock([]),
  resourceTypes: ['terraform_data'],
  dataSourceTypes: ['terraform_remote_state'],
  ephemeralTypes: [],
  schemaVersionOf: () => 0,
  schemaOf: (mode, type) => {
    if (mode === 'resource' && type === 'terraform_data') return DATA;
    return mode === 'data' && type === 'terraform_remote_state' ? REMOTE_STATE : undefined;
  },
};

const DATA = plainBlock([
  plainArgument('input', 'optional'),
  plainArgument('triggers_replace', 'optional'),
  plainArgument('output', 'computed'),
  plainArgument('id', 'computed', 'string'),
]);

const REMOTE_STATE = plainBlock([
  plainArgument('backend', 'required', 'string'),
  plainArgument('config', 'optional'),
  plainArgument('defaults', 'optional'),
  plainArgument('outputs', 'computed'),
  plainArgument('workspace', 'optional', 'string'),
]);
