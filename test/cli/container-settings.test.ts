import { containerSettings } from '../../src/cli/container-settings.ts';

test('an environment that names nothing leaves the defaults', () => {
  expect(containerSettings({ PATH: '/bin' })).toBeUndefined();
});

test('a folder as file system needs podman, and arguments are split at spaces', () => {
  expect(
    containerSettings({
      IAC_DPO_CONTAINER_ROOTFS: '/opt/terraform',
      IAC_DPO_CONTAINER_GLOBAL_ARGS: '--runtime /usr/sbin/runc  --cgroup-manager cgroupfs',
    }),
  ).toEqual([
    {
      engine: 'podman',
      rootfs: '/opt/terraform',
      globalArguments: ['--runtime', '/usr/sbin/runc', '--cgroup-manager', 'cgroupfs'],
    },
  ]);
});

test('another engine is refused with what to set', () => {
  expect(() => containerSettings({ IAC_DPO_CONTAINER_ENGINE: 'lxc' })).toThrow(
    /Next: set it to docker or podman/,
  );
});
