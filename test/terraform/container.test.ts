import { execFileSync } from 'node:child_process';
import { chmod, copyFile, link, mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { moduleFromText } from '../../src/module/read-module.ts';
import { containerArguments } from '../../src/terraform/engine/container-arguments.ts';
import { DEFAULT_ENGINE_LIMITS } from '../../src/terraform/engine/engine.ts';
import type { Validator } from '../../src/terraform/validator.ts';
import { testNeeding } from '../support/needs.ts';
import { openTerraform } from '../support/open-terraform.ts';
import { folderWith } from '../support/temporary.ts';

test('a container gets nothing it does not need', () => {
  const task = { program: ['validate'], sandbox: '/tmp/s', environment: { HOME: '/h' } };
  const settings = { engine: 'docker', image: 'i', runArguments: ['--security-opt=x'] } as const;
  expect(containerArguments(settings, 'n', task, DEFAULT_ENGINE_LIMITS)).toEqual([
    'run',
    '--rm',
    '--name=n',
    '--entrypoint=terraform',
    '--network=none',
    '--read-only',
    '--cap-drop=ALL',
    '--security-opt=no-new-privileges',
    '--user=65534:65534',
    '--memory=1073741824',
    '--memory-swap=1073741824',
    '--pids-limit=64',
    '--cpus=2',
    '--label=iac-dpo',
    '--pull=never',
    '--volume=/tmp/s:/iac-dpo:ro',
    '--workdir=/iac-dpo/iac-dpo-work',
    '--env=HOME=/h',
    '--security-opt=x',
    'i',
    'validate',
  ]);
});

/** podman without images or systemd: terraform's own static binary as the whole file system. */
const testPodman = testNeeding('terraform', 'podman', '/usr/sbin/runc');
let validator: Validator;
if (testPodman === test) {
  beforeAll(async () => {
    const rootfs = await folderWith();
    const which = execFileSync('which', ['terraform'], { encoding: 'utf8' }).trim();
    const terraform = await realpath(which);
    // It becomes the root of `nobody`.
    await chmod(rootfs, 0o755);
    await mkdir(join(rootfs, 'bin'));
    const target = join(rootfs, 'bin/terraform');
    await link(terraform, target).catch(() => copyFile(terraform, target));
    validator = await openTerraform('container', {
      containers: [
        {
          engine: 'podman',
          rootfs,
          globalArguments: ['--runtime', '/usr/sbin/runc', '--cgroup-manager', 'cgroupfs'],
          runArguments: ['--ulimit=nofile=1024:1024', '--ulimit=nproc=1024:1024'],
        },
      ],
      limits: { timeoutMs: 30_000, memoryBytes: 512 * 1024 * 1024 },
    });
  });
  afterAll(() => validator?.[Symbol.asyncDispose]());
}

testPodman('terraform in a real container finds what it finds outside', async () => {
  const module = moduleFromText('a', 'resource "aws_vpc" "main" {\n  cidr = "10.0.0.0/16"\n}\n');
  const validation = await validator.validate(module);
  expect(validator.description).toMatch(/^terraform 1\.\d+\.\d+ in podman$/);
  expect(validation).toMatchObject({
    verdict: 'invalid',
    findings: [{ kind: 'unsupported-argument', argument: 'cidr' }],
  });
});

testPodman('a container sees no file of this machine', async () => {
  const secret = join(await folderWith({ secret: 'canary-5512' }), 'secret');
  const module = moduleFromText('a', `locals {\n  n = tonumber(file("${secret}"))\n}\n`);
  const validation = await validator.validate(module);
  expect(validation.findings).toMatchObject([{ kind: 'absent-file' }]);
});

testPodman('a device without end is stopped by the memory limit', async () => {
  const module = moduleFromText('a', 'locals {\n  z = file("/dev/zero")\n}\n');
  await expect(validator.validate(module)).resolves.toMatchObject({
    verdict: 'unknown',
    reason: expect.stringMatching(/killed|ran out of memory/),
  });
});

testPodman('an aborted container is gone', async () => {
  const controller = new AbortController();
  const module = moduleFromText('a', 'locals {\n  z = file("/dev/zero")\n}\n');
  const pending = validator.validate(module, controller.signal);
  setTimeout(() => controller.abort(new Error('Ctrl-C')), 300);
  await expect(pending).rejects.toThrow('Ctrl-C');
  const names = execFileSync('podman', ['ps', '--all', '--format={{.Names}}'], {
    encoding: 'utf8',
  });
  expect(names).not.toContain('iac-dpo');
});
