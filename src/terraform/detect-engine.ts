import { type ContainerEngineOptions, openContainerEngine } from './engine/container-engine.ts';
import { type ContainerSettings, containersOf } from './engine/container-settings.ts';
import { type CoreRequest, coresFor } from './engine/core.ts';
import type { Engine, EngineLimits } from './engine/engine.ts';
import { EngineError } from './engine/engine-error.ts';
import { openLocalEngine } from './engine/local-engine.ts';

export type EngineRequest = 'auto' | 'container' | 'local' | 'checker';

/** What will judge, and why that: one sentence for a person, without a full stop. */
export type DetectedEngine =
  | { readonly kind: 'terraform'; readonly engine: Engine; readonly why: string }
  /** No terraform at all: only our own approximation is left. */
  | { readonly kind: 'checker'; readonly why: string };

export interface DetectOptions {
  /** A folder of our own; see `temporaryFolder`. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Tried in order; docker and podman with their default images unless given. */
  readonly containers?: readonly ContainerSettings[];
  /** Terraform or OpenTofu; `auto` unless given. */
  readonly core?: CoreRequest;
  readonly limits?: EngineLimits;
}

/**
 * Finds an engine that answers. `auto` prefers a container, which alone is a boundary made for
 * hostile input, then terraform on PATH, and ends with the checker. `container` and `local` throw
 * the EngineError of their most telling attempt when none answers.
 */
export async function detectEngine(
  request: EngineRequest,
  options: DetectOptions,
): Promise<DetectedEngine> {
  if (request === 'checker') return { kind: 'checker', why: 'the checker was asked for' };
  const attempts = [
    ...(request === 'local' ? [] : containerAttempts(options)),
    ...(request === 'container' ? [] : localAttempts(options)),
  ];
  const failures = new Map<string, EngineError>();
  for (const { host, open } of attempts) {
    if (isGone(failures.get(host))) continue;
    try {
      const engine = await open();
      return { kind: 'terraform', engine, why: reason(engine, [...failures.values()]) };
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      // The first of a host stands for all: what it prefers is missing or broken.
      if (!failures.has(host) || isGone(error)) failures.set(host, error);
    }
  }
  const all = [...failures.values()];
  if (request !== 'auto') throw mostTelling(all);
  return { kind: 'checker', why: `no terraform answers: ${words(all)}` };
}

interface Attempt {
  /** What the attempt depends on: when that is not there, no other attempt with it is made. */
  readonly host: string;
  readonly open: () => Promise<Engine>;
}

const isGone = (failure: EngineError | undefined): boolean =>
  failure !== undefined && ['not-found', 'daemon-down', 'timeout'].includes(failure.fault);

function containerAttempts(options: DetectOptions): readonly Attempt[] {
  const { folder, environment, limits, core = 'auto', containers = DEFAULT_CONTAINERS } = options;
  return coresFor(core).flatMap((one) =>
    containers
      .flatMap((settings) => containersOf(settings, one))
      .map((settings) => ({
        host: settings.engine,
        open: () => {
          const container: ContainerEngineOptions = { settings, core: one, environment, folder };
          return openContainerEngine(limits ? { ...container, limits } : container);
        },
      })),
  );
}

const DEFAULT_CONTAINERS: readonly ContainerSettings[] = [
  { engine: 'docker' },
  { engine: 'podman' },
];

function localAttempts(options: DetectOptions): readonly Attempt[] {
  const { folder, environment, limits, core = 'auto' } = options;
  return coresFor(core).map((one) => ({
    host: one,
    open: () => {
      const local = { core: one, searchPath: environment.PATH ?? '', folder };
      return openLocalEngine(limits ? { ...local, limits } : local);
    },
  }));
}

const reason = (engine: Engine, failures: readonly EngineError[]): string =>
  failures.length === 0 ? engine.description : `${engine.description} (${words(failures)})`;

const words = (failures: readonly EngineError[]): string =>
  failures.map((failure) => failure.what).join('; ');

/** A program that is there but does not work says more than one that is missing. */
function mostTelling(failures: readonly EngineError[]): EngineError {
  const [first] = [...failures.filter((failure) => failure.fault !== 'not-found'), ...failures];
  return first ?? new EngineError('not-found', 'No engine is configured', 'Name one');
}
