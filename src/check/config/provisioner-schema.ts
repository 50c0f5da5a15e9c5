import type { BlockSchema } from '../../schema/schema.ts';
import type { CtyType } from '../../value/type.ts';
import { plainArgument, plainBlock } from '../plain-schema.ts';

/** The arguments of the provisioners that are part of terraform. Source: terraform `internal/builtin/provisioners`. */
export const PROVISIONERS: ReadonlyMap<string, BlockSchema> = new Map([
  [
    'local-exec',
    schemaOf(
      { command: 'string' },
      {
        interpreter: ['list', 'string'],
        working_dir: 'string',
        environment: ['map', 'string'],
        quiet: 'bool',
      },
    ),
  ],
  [
    'remote-exec',
    schemaOf({}, { inline: ['list', 'string'], script: 'string', scripts: ['list', 'string'] }),
  ],
  ['file', schemaOf({ destination: 'string' }, { source: 'string', content: 'string' })],
]);

/** Every argument of every kind of connection. Source: terraform `node_resource_validate.go`. */
export const CONNECTION: BlockSchema = schemaOf(
  { host: 'string' },
  {
    type: 'string',
    user: 'string',
    password: 'string',
    port: 'number',
    timeout: 'string',
    script_path: 'string',
    target_platform: 'string',
    private_key: 'string',
    certificate: 'string',
    host_key: 'string',
    agent: 'bool',
    agent_identity: 'string',
    proxy_scheme: 'string',
    proxy_host: 'string',
    proxy_port: 'number',
    proxy_user_name: 'string',
    proxy_user_password: 'string',
    bastion_host: 'string',
    bastion_host_key: 'string',
    bastion_port: 'number',
    bastion_user: 'string',
    bastion_password: 'string',
    bastion_private_key: 'string',
    bastion_certificate: 'string',
    https: 'bool',
    insecure: 'bool',
    cacert: 'string',
    use_ntlm: 'bool',
  },
);

function schemaOf(
  required: Readonly<Record<string, CtyType>>,
  optional: Readonly<Record<string, CtyType>>,
): BlockSchema {
  return plainBlock([
    ...Object.entries(required).map(([name, type]) => plainArgument(name, 'required', type)),
    ...Object.entries(optional).map(([name, type]) => plainArgument(name, 'optional', type)),
  ]);
}
