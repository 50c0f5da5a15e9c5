import { WORK } from '../sandbox.ts';
import type { ContainerSettings } from './container-settings.ts';
import type { Core } from './core.ts';
import type { EngineLimits } from './engine.ts';

export interface ContainerTask {
  readonly core: Core;
  /** Arguments of terraform. */
  readonly program: readonly string[];
  /** A sandbox of this machine, to be seen inside at SANDBOX_INSIDE. */
  readonly sandbox?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export const SANDBOX_INSIDE = '/iac-dpo';

/** The key of the label that every container of ours has; its value is the run it belongs to. */
export const LABEL = 'iac-dpo';

/** What follows the client's global arguments for one container that removes itself. */
export function containerArguments(
  settings: ContainerSettings,
  { name, run }: { readonly name: string; readonly run: string },
  task: ContainerTask,
  limits: EngineLimits,
): readonly string[] {
  const { engine, image = '', rootfs, runArguments = [] } = settings;
  return [
    'run',
    '--rm',
    `--name=${name}`,
    `--label=${LABEL}=${run}`,
    `--entrypoint=${task.core}`,
    ...lockedDown(limits),
    ...(engine === 'podman' ? PODMAN_ONLY : []),
    // podman takes `--pull` only with an image.
    ...(rootfs === undefined ? ['--pull=never'] : []),
    ...(task.sandbox === undefined ? [] : mounted(engine, task.sandbox)),
    ...Object.entries(task.environment ?? {}).map(([key, value]) => `--env=${key}=${value}`),
    ...runArguments,
    ...(rootfs === undefined ? [image] : ['--rootfs', rootfs]),
    ...task.program,
  ];
}

/**
 * The copy of the module and, beside it, the sockets of the replay provider: the only door. Read only
 * is enough: `validate` writes nothing, and a socket can be connected to all the same.
 */
const mounted = (engine: ContainerSettings['engine'], sandbox: string): readonly string[] => [
  // docker knows no further mount options; a program planted in the module could not be started anyway.
  `--volume=${sandbox}:${SANDBOX_INSIDE}:${engine === 'podman' ? 'ro,noexec,nosuid,nodev' : 'ro'}`,
  `--workdir=${SANDBOX_INSIDE}/${WORK}`,
];

function lockedDown({ memoryBytes, timeoutMs }: EngineLimits): readonly string[] {
  const cpuSeconds = Math.ceil(timeoutMs / 1000) * CPUS;
  return [
    '--network=none',
    '--read-only',
    // The one place that can be written: 16 MB that are gone with the container and count as its memory.
    '--tmpfs=/tmp:rw,noexec,nosuid,nodev,size=16m',
    // No /dev/shm, and nobody else's shared memory.
    '--ipc=none',
    '--cap-drop=ALL',
    '--security-opt=no-new-privileges',
    // `nobody`; the sandbox is readable for all, the folder above it for us alone.
    '--user=65534:65534',
    `--memory=${memoryBytes}`,
    // Equal to the memory: no swap on top.
    `--memory-swap=${memoryBytes}`,
    // Go starts a thread per blocked system call; 64 was never reached.
    '--pids-limit=64',
    `--cpus=${CPUS}`,
    // Ends a terraform whose parent, this process, died and took its timer along.
    `--ulimit=cpu=${cpuSeconds}:${cpuSeconds}`,
    '--ulimit=core=0:0',
    // Output without end must not land in a log of the engine.
    '--log-driver=none',
  ];
}

/** Terraform walks its graph on several threads at once. */
const CPUS = 2;

const PODMAN_ONLY: readonly string[] = [
  // Else `--read-only` comes with writable /run, /tmp and /var/tmp without a size.
  '--read-only-tmpfs=false',
  // Else /etc/hosts holds the host names of this machine, which `file()` would read.
  '--no-hosts',
];
