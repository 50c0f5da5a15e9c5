import { chmod } from 'node:fs/promises';
import {
  Server,
  ServerCredentials,
  type ServiceDefinition,
  type StatusObject,
  status,
} from '@grpc/grpc-js';
import type { ResourceMode } from '../../finding/finding.ts';
import { bytesField } from './wire.ts';

/** What one provider answers; the schema is encoded by the caller. */
export interface Replay {
  readonly schemaReply: Buffer;
  /** Answers a Validate…Config request; may throw on one it cannot read. */
  readonly validate: (mode: ResourceMode, request: Buffer) => Buffer;
  /** Answers PrepareProviderConfig. */
  readonly prepare: (request: Buffer) => Buffer;
}

/**
 * Serves one provider over a unix socket until disposed. It knows no value that an apply decides.
 * Messages pass as bytes, since most answers are fixed.
 * Rejects when the socket cannot be opened (path over 107 bytes, or taken).
 */
export async function serveReplay(
  socketPath: string,
  { schemaReply, validate, prepare }: Replay,
): Promise<AsyncDisposable> {
  const server = new Server(SERVER_OPTIONS);
  server.addService(PROVIDER, {
    GetSchema: answer(() => schemaReply),
    GetResourceIdentitySchemas: answer(() => EMPTY),
    PrepareProviderConfig: answer(prepare),
    ValidateResourceTypeConfig: answer((request) => validate('resource', request)),
    ValidateDataSourceConfig: answer((request) => validate('data', request)),
    ValidateEphemeralResourceConfig: answer((request) => validate('ephemeral', request)),
    CallFunction: answer(() => UNKNOWN_RESULT),
    Stop: answer(() => EMPTY),
  });
  server.addService(HEALTH, { Check: answer(() => SERVING) });
  await new Promise<void>((resolve, reject) => {
    const done = (error: Error | null): void => (error ? reject(error) : resolve());
    server.bindAsync(`unix:${socketPath}`, ServerCredentials.createInsecure(), done);
  });
  // A container runs terraform as `nobody`; the folder above keeps other users of this machine out.
  await chmod(socketPath, 0o777);
  return { [Symbol.asyncDispose]: async () => server.forceShutdown() };
}

/** Terraform reads at most 64 MB; the largest reply, all of AWS, is 6 MB. Requests are one resource each. */
const SERVER_OPTIONS = {
  'grpc.max_send_message_length': 64 * 1024 * 1024,
  'grpc.max_receive_message_length': 16 * 1024 * 1024,
};

const EMPTY = Buffer.alloc(0);
/** CallFunction's { result = 1: DynamicValue { msgpack = 1: an unknown value } }. */
const UNKNOWN_RESULT = bytesField(1, bytesField(1, Buffer.from([0xd4, 0, 0])));
/** grpc.health.v1 HealthCheckResponse { status: SERVING }. */
const SERVING = Buffer.from([0x08, 0x01]);

const PROVIDER = service('tfplugin5.Provider', [
  'GetSchema',
  'GetResourceIdentitySchemas',
  'PrepareProviderConfig',
  'ValidateResourceTypeConfig',
  'ValidateDataSourceConfig',
  'ValidateEphemeralResourceConfig',
  'CallFunction',
  'Stop',
]);
const HEALTH = service('grpc.health.v1.Health', ['Check']);

function service(name: string, methods: readonly string[]): ServiceDefinition {
  const asIs = (bytes: Buffer): Buffer => bytes;
  const definitions = methods.map((method) => [
    method,
    {
      path: `/${name}/${method}`,
      requestStream: false,
      responseStream: false,
      requestSerialize: asIs,
      requestDeserialize: asIs,
      responseSerialize: asIs,
      responseDeserialize: asIs,
    },
  ]);
  return Object.fromEntries(definitions) as ServiceDefinition;
}

type Reply = (error: Partial<StatusObject> | null, response: Buffer | null) => void;

const answer =
  (respond: (request: Buffer) => Buffer) =>
  (call: { readonly request: Buffer }, reply: Reply): void => {
    try {
      reply(null, respond(call.request));
    } catch (error) {
      reply({ code: status.INTERNAL, details: String(error) }, null);
    }
  };
