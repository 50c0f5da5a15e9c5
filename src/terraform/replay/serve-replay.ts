import { chmod } from 'node:fs/promises';
import { Server, ServerCredentials, type ServiceDefinition } from '@grpc/grpc-js';

/**
 * Serves one provider over a unix socket until disposed: it answers GetSchema with `schemaReply`,
 * takes any configuration and finds nothing wrong with any resource. Messages pass as bytes, since
 * every other answer is either empty or the request itself.
 * Rejects when the socket cannot be opened (path over 107 bytes, or taken).
 */
export async function serveReplay(
  socketPath: string,
  schemaReply: Buffer,
): Promise<AsyncDisposable> {
  const server = new Server(SERVER_OPTIONS);
  server.addService(PROVIDER, {
    GetSchema: answer(() => schemaReply),
    GetResourceIdentitySchemas: answer(() => EMPTY),
    // Request and response both hold nothing but `DynamicValue config = 1`.
    PrepareProviderConfig: answer((request) => request),
    ValidateResourceTypeConfig: answer(() => EMPTY),
    ValidateDataSourceConfig: answer(() => EMPTY),
    ValidateEphemeralResourceConfig: answer(() => EMPTY),
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
/** grpc.health.v1 HealthCheckResponse { status: SERVING }. */
const SERVING = Buffer.from([0x08, 0x01]);

const PROVIDER = service('tfplugin5.Provider', [
  'GetSchema',
  'GetResourceIdentitySchemas',
  'PrepareProviderConfig',
  'ValidateResourceTypeConfig',
  'ValidateDataSourceConfig',
  'ValidateEphemeralResourceConfig',
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

type Reply = (error: null, response: Buffer) => void;

const answer =
  (respond: (request: Buffer) => Buffer) =>
  (call: { readonly request: Buffer }, reply: Reply): void =>
    reply(null, respond(call.request));
