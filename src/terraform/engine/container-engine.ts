import { SANDBOX_INSIDE } from './container-arguments.ts';
import { type ClientOptions, containerClient } from './container-client.ts';
import { clientFault, isClientFault } from './container-fault.ts';
import { containerRunner } from './container-runner.ts';
import type { Core } from './core.ts';
import {
  DEFAULT_ENGINE_LIMITS,
  type Engine,
  type EngineLimits,
  VALIDATE_ARGUMENTS,
} from './engine.ts';
import { judgeOutput } from './judge-output.ts';
import { versionIn } from './terraform-version.ts';

export interface ContainerEngineOptions extends ClientOptions {
  readonly core: Core;
  readonly limits?: EngineLimits;
}

/**
 * Terraform in a container without network, privileges or anything to write to but a small tmpfs;
 * see `containerArguments`. A fresh container for each module, so that nothing of one is there for
 * the next. Nothing is pulled: the image must be there.
 * Throws EngineError: not-found, daemon-down, cannot-exec, timeout, garbage-output.
 */
export async function openContainerEngine(options: ContainerEngineOptions): Promise<Engine> {
  const { settings, core, limits = DEFAULT_ENGINE_LIMITS } = options;
  const runner = containerRunner(containerClient(options), settings, limits);
  const program = `${core} in ${settings.engine}`;
  const probe = { ...limits, timeoutMs: Math.min(limits.timeoutMs, PROBE_TIMEOUT_MS) };
  const [answer] = await Promise.all([
    runner.run({ core, program: ['version', '-json'] }, probe.timeoutMs),
    runner.sweepOverdue(),
  ]);
  const version = versionIn(answer.stdout);
  if (!version) throw clientFault(settings, core, answer, probe);
  return {
    description: `${core} ${version} in ${settings.engine}`,
    core,
    isConfined: true,
    rootInside: () => SANDBOX_INSIDE,
    // Terraform itself, in its own PID namespace.
    reattachPid: 1,
    validate: async ({ sandbox, environment, signal }) => {
      const task = { core, program: VALIDATE_ARGUMENTS, sandbox: sandbox.path, environment };
      const result = await runner.run(task, limits.timeoutMs, signal);
      if (isClientFault(result)) throw clientFault(settings, core, result, limits);
      return judgeOutput(result, { program, limits });
    },
    [Symbol.asyncDispose]: () => runner[Symbol.asyncDispose](),
  };
}

/** `version` takes 0.4 s; a machine that has just started may need several. */
const PROBE_TIMEOUT_MS = 15_000;
