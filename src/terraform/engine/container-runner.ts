import { randomBytes } from 'node:crypto';
import { type ContainerTask, containerArguments, LABEL } from './container-arguments.ts';
import type { ContainerClient } from './container-client.ts';
import { containerName, overdueNames } from './container-name.ts';
import type { ContainerSettings } from './container-settings.ts';
import type { EngineLimits } from './engine.ts';
import type { ProgramResult } from './run-program.ts';

/** Runs one container a task, and leaves none behind. */
export interface ContainerRunner extends AsyncDisposable {
  readonly run: (
    task: ContainerTask,
    timeoutMs: number,
    signal?: AbortSignal,
  ) => Promise<ProgramResult>;
  /** Removes what processes that were killed have left: containers of ours past their time. */
  readonly sweepOverdue: () => Promise<void>;
}

export function containerRunner(
  client: ContainerClient,
  settings: ContainerSettings,
  limits: EngineLimits,
): ContainerRunner {
  const run = randomBytes(6).toString('hex');
  let count = 0;
  let mayHaveLeft = false;
  return {
    run: async (task, timeoutMs, signal) => {
      count += 1;
      const name = containerName(
        run,
        nowSeconds() + Math.ceil(timeoutMs / 1000) + GRACE_SECONDS,
        count,
      );
      let hasEnded = false;
      try {
        const args = containerArguments(settings, { name, run }, task, limits);
        const result = await client(args, timeoutMs, signal);
        hasEnded = result.end.kind === 'exited' || result.end.kind === 'not-started';
        return result;
      } finally {
        // Killing the client does not stop the container; one that ended was removed by `--rm`.
        if (!hasEnded) {
          mayHaveLeft = true;
          await remove([name]);
        }
      }
    },
    sweepOverdue: async () => {
      const names = await namesWith(`label=${LABEL}`);
      await remove(overdueNames(names, nowSeconds()));
    },
    [Symbol.asyncDispose]: async () => {
      // A client killed while its service still made the container: it came after `rm`.
      if (mayHaveLeft) await remove(await namesWith(`label=${LABEL}=${run}`));
    },
  };

  async function namesWith(filter: string): Promise<readonly string[]> {
    const args = ['ps', '--all', `--filter=${filter}`, '--format={{.Names}}'];
    const { stdout } = await client(args, CLEAN_TIMEOUT_MS);
    return stdout.split('\n').filter((name) => name.startsWith('iac-dpo-'));
  }

  async function remove(names: readonly string[]): Promise<void> {
    // One by one: podman removes none of several when the first is gone already.
    for (const name of names) await client(['rm', '--force', name], CLEAN_TIMEOUT_MS);
  }
}

const nowSeconds = (): number => Math.floor(Date.now() / 1000);

/** Between the end of our patience and the moment when others may remove the container. */
const GRACE_SECONDS = 60;
/** Takes a tenth of a second; a service that hangs must not hold us up. */
const CLEAN_TIMEOUT_MS = 5000;
