import { randomBytes } from 'node:crypto';
import {
  type ContainerSettings,
  type ContainerTask,
  containerArguments,
  SANDBOX_INSIDE,
} from './container-arguments.ts';
import {
  DEFAULT_ENGINE_LIMITS,
  type Engine,
  type EngineLimits,
  VALIDATE_ARGUMENTS,
} from './engine.ts';
import { EngineError } from './engine-error.ts';
import { judgeOutput } from './judge-output.ts';
import { type ProgramResult, runProgram } from './run-program.ts';
import { versionIn } from './terraform-version.ts';

export interface ContainerEngineOptions {
  readonly settings: ContainerSettings;
  /** Our own environment: the engine's client needs PATH, HOME and where its service is. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A folder of our own, as the client's working directory. */
  readonly folder: string;
  readonly limits?: EngineLimits;
}

/**
 * Terraform in a container without network, privileges or anything to write to; see
 * `containerArguments`. Nothing is pulled: the image must be there.
 * Throws EngineError: not-found, daemon-down, cannot-exec, timeout.
 */
export async function openContainerEngine(options: ContainerEngineOptions): Promise<Engine> {
  const { settings, folder, limits = DEFAULT_ENGINE_LIMITS } = options;
  const run = containerRunner(settings, folder, clientEnvironment(options.environment), limits);
  const answer = await run({ program: ['version', '-json'] }, undefined);
  const version = versionIn(answer.stdout);
  if (!version) throw startFault(settings, answer, limits);
  return {
    description: `terraform ${version} in ${settings.engine}`,
    rootInside: () => SANDBOX_INSIDE,
    // Terraform itself, in its own PID namespace.
    reattachPid: 1,
    validate: async ({ sandbox, environment, signal }) => {
      const task = { program: VALIDATE_ARGUMENTS, sandbox: sandbox.path, environment };
      const result = await run(task, signal);
      if (isClientFault(result)) throw startFault(settings, result, limits);
      return judgeOutput(result, { program: `terraform in ${settings.engine}`, limits });
    },
    [Symbol.asyncDispose]: async () => {},
  };
}

type Runner = (task: ContainerTask, signal: AbortSignal | undefined) => Promise<ProgramResult>;

function containerRunner(
  settings: ContainerSettings,
  cwd: string,
  environment: Readonly<Record<string, string>>,
  limits: EngineLimits,
): Runner {
  const prefix = `iac-dpo-${randomBytes(6).toString('hex')}`;
  let count = 0;
  const client = (args: readonly string[], timeoutMs: number, signal: AbortSignal | undefined) =>
    runProgram(settings.engine, args, { cwd, environment, timeoutMs, signal });
  return async (task, signal) => {
    count += 1;
    const name = `${prefix}-${count}`;
    let hasEnded = false;
    try {
      const args = containerArguments(settings, name, task, limits);
      const result = await client(args, limits.timeoutMs, signal);
      hasEnded = result.end.kind === 'exited' || result.end.kind === 'not-started';
      return result;
    } finally {
      // Killing the client does not stop the container; one that ended was removed by `--rm`.
      if (!hasEnded) {
        const remove = [...(settings.globalArguments ?? []), 'rm', '--force', name];
        await client(remove, REMOVE_TIMEOUT_MS, undefined);
      }
    }
  };
}

const REMOVE_TIMEOUT_MS = 15_000;

/** What the docker and podman clients read to find their service, their storage and their settings. */
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
];

function clientEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const known = CLIENT_VARIABLES.map((name) => [name, environment[name]] as const);
  return Object.fromEntries(
    known.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** 125: the client itself failed; 126 and 127: the container started, its program did not; 1 may be either. */
const isClientFault = ({ end, stdout, stderr }: ProgramResult): boolean =>
  end.kind === 'not-started' ||
  (end.kind === 'exited' &&
    stdout.trim() === '' &&
    ([125, 126, 127].includes(end.code) || DAEMON_DOWN.test(stderr)));

function startFault(
  settings: ContainerSettings,
  result: ProgramResult,
  limits: EngineLimits,
): EngineError {
  const { engine } = settings;
  const { end, stderr } = result;
  if (end.kind === 'not-started' && end.cause?.code === 'ENOENT') {
    return new EngineError(
      'not-found',
      `${engine} is not on PATH`,
      'Install docker or podman',
      end,
    );
  }
  const cause = new Error(stderr.slice(0, MAX_STDERR_CHARACTERS));
  if (DAEMON_DOWN.test(stderr)) {
    return new EngineError(
      'daemon-down',
      `${engine} cannot reach its service`,
      `Start it and check with \`${engine} info\``,
      { cause },
    );
  }
  if (NO_IMAGE.test(stderr)) {
    const image = settings.image ?? settings.rootfs ?? '';
    const next = `Fetch it with \`${engine} pull ${image}\``;
    return new EngineError('cannot-exec', `${engine} does not have ${image}`, next, { cause });
  }
  if (end.kind === 'exited') {
    const what = `${engine} could not start terraform (code ${end.code})`;
    const next = `Try \`${engine} run --rm\` with the same image or root folder`;
    return new EngineError('cannot-exec', what, next, { cause });
  }
  try {
    judgeOutput(result, { program: engine, limits });
  } catch (error) {
    if (error instanceof EngineError) return error;
  }
  return new EngineError('garbage-output', `${engine} gave no version`, 'Check the image', {
    cause,
  });
}

/** Of the client's words, kept as the cause. */
const MAX_STDERR_CHARACTERS = 2000;
const DAEMON_DOWN =
  /cannot connect to|is the docker daemon running|connection refused|docker\.sock|podman\.sock/i;
const NO_IMAGE = /unable to find image|no such image|image not known|pull access denied/i;
