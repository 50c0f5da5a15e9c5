import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client, credentials } from '@grpc/grpc-js';
import type { ResourceMode } from '../../src/finding/finding.ts';
import { bytesField, numberField } from '../../src/terraform/replay/wire.ts';
import { type Diagnostic, decodeDiagnostics } from './decode-diagnostics.ts';

/** What of the configuration a Validate… call is about; `provider` has no type. */
export type ProbedMode = ResourceMode | 'provider';

export interface ProviderProcess extends AsyncDisposable {
  /** What the provider says of one configuration, in MessagePack. */
  readonly validate: (mode: ProbedMode, type: string, config: Buffer) => Promise<Diagnostic[]>;
}

/** Starts the provider binary in the folder `mirror` as terraform does (hashicorp/go-plugin, docs/internals.md). */
export async function startProvider(mirror: string): Promise<ProviderProcess> {
  const binary = readdirSync(mirror).find((name) => name.startsWith('terraform-provider-'));
  if (!binary) throw new Error(`No terraform-provider-… in ${mirror}; set TF_MIRROR.`);
  const child = spawn(join(mirror, binary), [], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      PATH: process.env.PATH,
      HOME: '/nonexistent',
      // A name on purpose not secret: it only tells plugins that a host started them.
      TF_PLUGIN_MAGIC_COOKIE: 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2',
      PLUGIN_PROTOCOL_VERSIONS: '5',
    },
  });
  const socket = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The provider ended at once with ${code}.`)));
    // "1|5|unix|/tmp/plugin123|grpc|"
    child.stdout.once('data', (line: Buffer) => resolve(line.toString().split('|')[3] ?? ''));
  });
  const client = new Client(`unix:${socket}`, credentials.createInsecure(), {
    'grpc.max_receive_message_length': 64 * 1024 * 1024,
  });
  return {
    validate: async (mode, type, config) => {
      const value = bytesField(1, config);
      const request =
        mode === 'provider'
          ? bytesField(1, value)
          : Buffer.concat([
              bytesField(1, type),
              bytesField(2, value),
              ...(mode === 'resource' ? [CAPABILITIES] : []),
            ]);
      const { name, field } = CALLS[mode];
      return decodeDiagnostics(await call(client, name, request), field);
    },
    [Symbol.asyncDispose]: async () => {
      client.close();
      child.removeAllListeners('exit');
      child.kill();
    },
  };
}

/** `ClientCapabilities { write_only_attributes_allowed = 2 }`, which terraform 1.11 and later send. */
const CAPABILITIES = bytesField(3, numberField(2, 1));

/** Method of each mode, and the number of the field `diagnostics` in its response. */
const CALLS: Readonly<Record<ProbedMode, { readonly name: string; readonly field: number }>> = {
  resource: { name: 'ValidateResourceTypeConfig', field: 1 },
  data: { name: 'ValidateDataSourceConfig', field: 1 },
  ephemeral: { name: 'ValidateEphemeralResourceConfig', field: 1 },
  provider: { name: 'PrepareProviderConfig', field: 2 },
};

function call(client: Client, method: string, request: Buffer): Promise<Buffer> {
  const asIs = (bytes: Buffer): Buffer => bytes;
  return new Promise((resolve, reject) => {
    const deadline = Date.now() + DEADLINE_MS;
    const path = `/tfplugin5.Provider/${method}`;
    client.makeUnaryRequest(path, asIs, asIs, request, { deadline }, (error, reply) =>
      error ? reject(error) : resolve(reply ?? Buffer.alloc(0)),
    );
  });
}

/** Usual is 2 ms, and 1 s for the largest schemas. */
const DEADLINE_MS = 45_000;
