import { type ContainerSettings, DEFAULT_IMAGE } from './engine/container-arguments.ts';
import { type ContainerEngineOptions, openContainerEngine } from './engine/container-engine.ts';
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
  /** Tried in order; the two clients with DEFAULT_IMAGE unless given. */
  readonly containers?: readonly ContainerSettings[];
  /** Tried in order. */
  readonly programs?: readonly string[];
  readonly limits?: EngineLimits;
}

/**
 * Finds an engine that answers. `auto` prefers a container, which alone is a boundary made for
 * hostile input, then terraform on PATH, and ends with the checker. `container` and `local` throw
 * the EngineError of their last attempt when none answers.
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
  const failures: EngineError[] = [];
  for (const attempt of attempts) {
    try {
      const engine = await attempt();
      return { kind: 'terraform', engine, why: reason(engine, failures) };
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      failures.push(error);
    }
  }
  if (request !== 'auto') throw mostTelling(failures);
  return { kind: 'checker', why: `no terraform answers: ${words(failures)}` };
}

type Attempt = () => Promise<Engine>;

function containerAttempts(options: DetectOptions): readonly Attempt[] {
  const { folder, environment, limits, containers = DEFAULT_CONTAINERS } = options;
  return containers.map((settings) => () => {
    const container: ContainerEngineOptions = { settings, environment, folder };
    return openContainerEngine(limits ? { ...container, limits } : container);
  });
}

const DEFAULT_CONTAINERS: readonly ContainerSettings[] = [
  { engine: 'docker', image: DEFAULT_IMAGE },
  { engine: 'podman', image: DEFAULT_IMAGE },
];

function localAttempts(options: DetectOptions): readonly Attempt[] {
  const { folder, environment, limits, programs = ['terraform', 'tofu'] } = options;
  return programs.map((program) => () => {
    const local = { program, searchPath: environment.PATH ?? '', folder };
    return openLocalEngine(limits ? { ...local, limits } : local);
  });
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
