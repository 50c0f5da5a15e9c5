import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ContainerSettings } from '../../src/terraform/engine/container-settings.ts';
import { testNeeding } from './needs.ts';
import { folderWith } from './temporary.ts';

/** crun, podman's default, does not run on the older control groups; runc does. */
const RUNC = ['/usr/sbin/runc', '/usr/bin/runc'].find((path) => existsSync(path));
const hasOldCgroups = !existsSync('/sys/fs/cgroup/cgroup.controllers');

/** Without root the limits depend on how the user logged in. */
const isRoot = process.getuid?.() === 0;

export const testPodman = testNeeding(
  'terraform',
  'podman',
  ...(hasOldCgroups ? [RUNC ?? 'runc'] : []),
  ...(isRoot ? [] : ['root']),
);

/** Before the command, so that podman works here. */
export const PODMAN_ARGUMENTS: readonly string[] = hasOldCgroups
  ? ['--runtime', RUNC ?? 'runc', '--cgroup-manager', 'cgroupfs']
  : [];

/** podman's own default is more than a machine may allow. */
export const PODMAN_RUN_ARGUMENTS: readonly string[] = [
  '--ulimit=nofile=1024:1024',
  '--ulimit=nproc=1024:1024',
];

/** podman without images: terraform's own static binary as the whole file system. */
export async function podmanOverRootfs(): Promise<ContainerSettings> {
  const rootfs = join(await folderWith(), 'rootfs');
  execFileSync('container/build-rootfs.sh', [rootfs]);
  return {
    engine: 'podman',
    rootfs,
    globalArguments: PODMAN_ARGUMENTS,
    runArguments: PODMAN_RUN_ARGUMENTS,
  };
}

/** `test` where docker has the image that container/README.md builds. */
export const testDocker: jest.It = dockerHas('iac-dpo/terraform')
  ? test
  : testNeeding('terraform', 'docker with the image iac-dpo/terraform');

export function dockerHas(image: string): boolean {
  return spawnSync('docker', ['image', 'inspect', image], { timeout: 10_000 }).status === 0;
}
