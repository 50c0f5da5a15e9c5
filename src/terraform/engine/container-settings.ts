import type { Core } from './core.ts';

/** Which container engine runs terraform, and out of what. At most one of `image` and `rootfs` is used. */
export interface ContainerSettings {
  readonly engine: 'docker' | 'podman';
  /** Best pinned: `hashicorp/terraform@sha256:…`. Without it DEFAULT_IMAGES are tried. */
  readonly image?: string;
  /** podman only: a folder that is the container's file system; `container/build-rootfs.sh` makes one. */
  readonly rootfs?: string;
  /** Before `run`, e.g. `--runtime /usr/sbin/runc`. */
  readonly globalArguments?: readonly string[];
  /** After our own flags, e.g. `--security-opt label=disable`. */
  readonly runArguments?: readonly string[];
}

/**
 * Tried in order; nothing is pulled. The first is what `container/README.md` builds. Terraform's
 * digest was found with two publishers that do not copy from each other; for OpenTofu there was only one,
 * so that its official image is not taken unasked.
 */
export const DEFAULT_IMAGES: Readonly<Record<Core, readonly string[]>> = {
  terraform: [
    'iac-dpo/terraform',
    'docker.io/hashicorp/terraform:1.11.4@sha256:5820b87995595425074f881500a037b0ccd41158d0d9b44d78f5f120612f2d3d',
  ],
  tofu: ['iac-dpo/tofu'],
};

/** The settings for each place this core may be in. */
export const containersOf = (
  settings: ContainerSettings,
  core: Core,
): readonly ContainerSettings[] =>
  settings.image === undefined && settings.rootfs === undefined
    ? DEFAULT_IMAGES[core].map((image) => ({ ...settings, image }))
    : [settings];
