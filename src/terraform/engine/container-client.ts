import type { ContainerSettings } from './container-settings.ts';
import { type ProgramResult, runProgram } from './run-program.ts';

export interface ClientOptions {
  readonly settings: ContainerSettings;
  /** Our own environment: the engine's client needs PATH, HOME and where its service is. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A folder of our own, as the client's working directory. */
  readonly folder: string;
}

/** Runs docker or podman with these arguments. */
export type ContainerClient = (
  args: readonly string[],
  timeoutMs: number,
  signal?: AbortSignal,
) => Promise<ProgramResult>;

export function containerClient({ settings, environment, folder }: ClientOptions): ContainerClient {
  const { engine, globalArguments = [] } = settings;
  const known = CLIENT_VARIABLES.map((name) => [name, environment[name]] as const);
  const own = Object.fromEntries(
    known.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return (args, timeoutMs, signal) =>
    runProgram(engine, [...globalArguments, ...args], {
      cwd: folder,
      environment: own,
      timeoutMs,
      signal,
    });
}

/**
 * What the docker and podman clients read to find their service, their storage and their settings.
 * Not the proxies: podman would pass them on into the container, passwords and all.
 */
const CLIENT_VARIABLES = [
  'PATH',
  'HOME',
  'XDG_RUNTIME_DIR',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  'DOCKER_HOST',
  'DOCKER_CONTEXT',
  'DOCKER_CONFIG',
  'DOCKER_CERT_PATH',
  'DOCKER_TLS_VERIFY',
  'CONTAINER_HOST',
  'CONTAINERS_CONF',
  'CONTAINERS_STORAGE_CONF',
];
