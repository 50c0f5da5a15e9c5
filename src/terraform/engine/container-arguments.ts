import { WORK } from '../sandbox.ts';
import type { EngineLimits } from './engine.ts';

/** Which container engine runs terraform, and out of what. Exactly one of `image` and `rootfs` is used. */
export interface ContainerSettings {
  readonly engine: 'docker' | 'podman';
  /** Best pinned: `hashicorp/terraform@sha256:…`. */
  readonly image?: string;
  /** podman only: a folder that is the container's file system, holds `bin/terraform` and is readable for all. */
  readonly rootfs?: string;
  /** The program inside; `terraform` unless it is `tofu`. */
  readonly program?: string;
  /** Before `run`, e.g. `--runtime /usr/sbin/runc`. */
  readonly globalArguments?: readonly string[];
  /** After our own flags, e.g. `--security-opt label=disable`. */
  readonly runArguments?: readonly string[];
}

export interface ContainerTask {
  /** Arguments of terraform. */
  readonly program: readonly string[];
  /** A sandbox of this machine, to be seen inside at SANDBOX_INSIDE. */
  readonly sandbox?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export const SANDBOX_INSIDE = '/iac-dpo';

/** The client's whole command line for one run that removes itself. */
export function containerArguments(
  settings: ContainerSettings,
  name: string,
  task: ContainerTask,
  limits: EngineLimits,
): readonly string[] {
  const { image, rootfs, program = 'terraform' } = settings;
  const source = rootfs === undefined ? [image ?? DEFAULT_IMAGE] : ['--rootfs', rootfs];
  return [
    ...(settings.globalArguments ?? []),
    'run',
    '--rm',
    `--name=${name}`,
    `--entrypoint=${program}`,
    ...lockedDown(limits),
    // podman takes `--pull` only with an image.
    ...(rootfs === undefined ? ['--pull=never'] : []),
    ...(task.sandbox === undefined ? [] : mounted(task.sandbox)),
    ...Object.entries(task.environment ?? {}).map(([key, value]) => `--env=${key}=${value}`),
    ...(settings.runArguments ?? []),
    ...source,
    ...task.program,
  ];
}

/** The release the figures of this project were measured with. */
export const DEFAULT_IMAGE = 'hashicorp/terraform:1.11.4';

/** Read only is enough: `validate` writes nothing, and a socket can be connected to all the same. */
const mounted = (sandbox: string): readonly string[] => [
  `--volume=${sandbox}:${SANDBOX_INSIDE}:ro`,
  `--workdir=${SANDBOX_INSIDE}/${WORK}`,
];

function lockedDown({ memoryBytes }: EngineLimits): readonly string[] {
  return [
    '--network=none',
    '--read-only',
    '--cap-drop=ALL',
    '--security-opt=no-new-privileges',
    // `nobody`; the sandbox is readable for all, the folder above it for us alone.
    '--user=65534:65534',
    `--memory=${memoryBytes}`,
    // Equal to the memory: no swap on top.
    `--memory-swap=${memoryBytes}`,
    // Go starts a thread per blocked system call; 64 was never reached.
    '--pids-limit=64',
    '--cpus=2',
    // Where a sweep finds what a crash of ours left behind.
    '--label=iac-dpo',
  ];
}
