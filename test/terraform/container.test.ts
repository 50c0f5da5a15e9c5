import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import { containerArguments } from '../../src/terraform/engine/container-arguments.ts';
import { containerName, overdueNames } from '../../src/terraform/engine/container-name.ts';
import type { ContainerSettings } from '../../src/terraform/engine/container-settings.ts';
import { WORK } from '../../src/terraform/sandbox.ts';
import type { Validator } from '../../src/terraform/validator.ts';
import { openTerraform } from '../support/open-terraform.ts';
import { podmanOverRootfs, testPodman } from '../support/real-containers.ts';
import { folderWith } from '../support/temporary.ts';

const NAME = { name: 'n', run: 'r' };
const TASK = {
  core: 'terraform',
  program: ['validate'],
  sandbox: '/tmp/s',
  environment: { HOME: '/h' },
} as const;
const LIMITS = { timeoutMs: 30_000, memoryBytes: 512 * 1024 * 1024 };

test('a container gets nothing it does not need', () => {
  const settings = { engine: 'docker', image: 'i', runArguments: ['--security-opt=x'] } as const;
  expect(containerArguments(settings, NAME, TASK, LIMITS)).toEqual([
    'run',
    '--rm',
    '--name=n',
    '--label=iac-dpo=r',
    '--entrypoint=terraform',
    '--network=none',
    '--read-only',
    '--tmpfs=/tmp:rw,noexec,nosuid,nodev,size=16m',
    '--ipc=none',
    '--cap-drop=ALL',
    '--security-opt=no-new-privileges',
    '--user=65534:65534',
    '--memory=536870912',
    '--memory-swap=536870912',
    '--pids-limit=64',
    '--cpus=2',
    '--ulimit=cpu=60:60',
    '--ulimit=core=0:0',
    '--log-driver=none',
    '--pull=never',
    '--volume=/tmp/s:/iac-dpo:ro',
    `--workdir=/iac-dpo/${WORK}`,
    '--env=HOME=/h',
    '--security-opt=x',
    'i',
    'validate',
  ]);
});

test('podman is told to leave out what it adds by itself', () => {
  const settings = { engine: 'podman', rootfs: '/r' } as const;
  const args = containerArguments(settings, NAME, TASK, LIMITS);
  expect(args).toEqual(expect.arrayContaining(['--read-only-tmpfs=false', '--no-hosts']));
  expect(args).toContain('--volume=/tmp/s:/iac-dpo:ro,noexec,nosuid,nodev');
  expect(args).not.toContain('--pull=never');
  expect(args.slice(-3)).toEqual(['--rootfs', '/r', 'validate']);
});

test('only containers of ours past their time are swept', () => {
  const [old, running] = [containerName('0a1b', 1000, 1), containerName('0a1b', 2000, 2)];
  const foreign = ['iac-dpo-db', 'web', 'iac-dpo-xyz-1000-1', 'x-iac-dpo-0a1b-1000-1'];
  expect(overdueNames([old, running, ...foreign], 1500)).toEqual([old]);
});

let settings: ContainerSettings;
let validator: Validator;
if (testPodman === test) {
  beforeAll(async () => {
    settings = await podmanOverRootfs();
    validator = await openTerraform('container', { containers: [settings], limits: LIMITS });
  });
  afterAll(() => validator?.[Symbol.asyncDispose]());
}

const podman = (...args: readonly string[]): string =>
  execFileSync('podman', [...(settings.globalArguments ?? []), ...args], { encoding: 'utf8' });

testPodman('a container sees no file of this machine', async () => {
  const secret = join(await folderWith({ secret: 'canary-5512' }), 'secret');
  const module = moduleFromText('a', `locals {\n  n = tonumber(file("${secret}"))\n}\n`);
  const validation = await validator.validate(module);
  expect(validation.findings).toMatchObject([{ kind: 'absent-file' }]);
});

testPodman(
  'all that can be written is a small tmpfs, and nothing of it can be started',
  async () => {
    const lines = (await readInside('/proc/self/mountinfo')).split('\n').filter((line) => line);
    const mounts = lines.map((line) => {
      const [, , , , at = '', options = ''] = line.split(' ');
      return { at, options, size: / size=(\w+)|,size=(\w+)/.exec(line)?.[0] };
    });
    expect(mounts.find(({ at }) => at === '/')?.options).toMatch(/^ro\b/);
    expect(mounts.find(({ at }) => at === '/iac-dpo')?.options).toMatch(
      /^ro,nosuid,nodev,noexec\b/,
    );
    expect(mounts.find(({ at }) => at === '/tmp')).toMatchObject({
      options: expect.stringMatching(/^rw,nosuid,nodev,noexec\b/),
      size: expect.stringContaining('16384k'),
    });
    // The kernel's own: nothing of them belongs to `nobody`.
    const ofKernel = /^\/(proc|dev|sys)(\/|$)/;
    const rest = mounts.filter(({ at }) => !['/', '/iac-dpo', '/tmp'].includes(at));
    const writable = rest.filter(({ at, options }) => !ofKernel.test(at) && !/^ro\b/.test(options));
    expect(writable).toEqual([]);
    expect(mounts.map(({ at }) => at)).not.toContain('/dev/shm');
  },
);

testPodman('the process is nobody, without capabilities and without a way to get any', async () => {
  const status = await readInside('/proc/self/status');
  expect(status).toMatch(/^Uid:\s+65534\s+65534\s+65534\s+65534$/m);
  expect(status).toMatch(/^Gid:\s+65534\s+65534\s+65534\s+65534$/m);
  for (const set of ['CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb']) {
    expect(status).toMatch(new RegExp(`^${set}:\\s+0{16}$`, 'm'));
  }
  expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
  expect(status).toMatch(/^Seccomp:\s+2$/m);
});

testPodman('there is no network but the loopback', async () => {
  const interfaces = (await readInside('/proc/net/dev')).match(/^ *\w+(?=:)/gm);
  expect(interfaces?.map((name) => name.trim())).toEqual(['lo']);
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
  await using own = await openTerraform('container', { containers: [settings], limits: LIMITS });
  const before = podman('ps', '--all', '--format={{.Names}}').split('\n');
  const pending = own.validate(module, controller.signal);
  setTimeout(() => controller.abort(new Error('Ctrl-C')), 300);
  await expect(pending).rejects.toThrow('Ctrl-C');
  const after = podman('ps', '--all', '--format={{.Names}}').split('\n');
  expect(after.filter((name) => !before.includes(name) && isOurs(name))).toEqual([]);
});

const isOurs = (name: string): boolean => /^iac-dpo-[0-9a-f]{12}-/.test(name);

testPodman(
  'what a killed process left behind is swept by the next, what still runs is not',
  async () => {
    const inAnHour = Math.floor(Date.now() / 1000) + 3600;
    const [left, busy] = [containerName('00ff', 1, 1), containerName('00ff', inAnHour, 2)];
    for (const name of [left, busy]) {
      const { rootfs = '', runArguments = [] } = settings;
      const label = `--label=iac-dpo=00ff`;
      podman('create', `--name=${name}`, label, ...runArguments, '--rootfs', rootfs, 'terraform');
    }
    try {
      const next = await openTerraform('container', { containers: [settings], limits: LIMITS });
      await next[Symbol.asyncDispose]();
      const names = podman('ps', '--all', '--format={{.Names}}').split('\n');
      expect(names).toContain(busy);
      expect(names).not.toContain(left);
    } finally {
      for (const name of [left, busy]) podman('rm', '--force', name);
    }
  },
);

/** A file as terraform inside the container reads it; it comes out in the words of an error. */
async function readInside(path: string): Promise<string> {
  const folder = await folderWith({
    'main.tf': `locals {\n  n = tonumber(base64encode(file("${path}")))\n}\n`,
  });
  execFileSync('chmod', ['-R', 'a+rX', folder]);
  const task = { core: 'terraform', program: ['validate', '-json'], sandbox: folder } as const;
  const args = containerArguments(settings, { name: `t${process.pid}`, run: 't' }, task, LIMITS);
  // Here the module is the whole sandbox.
  const there = args.map((arg) => (arg.startsWith('--workdir=') ? '--workdir=/iac-dpo' : arg));
  const command = [...(settings.globalArguments ?? []), ...there];
  const { stdout } = spawnSync('podman', command, { encoding: 'utf8' });
  const said = /"([A-Za-z0-9+/=\s]+)" to number/.exec(JSON.parse(stdout).diagnostics[0].detail);
  return Buffer.from(said?.[1] ?? '', 'base64').toString('utf8');
}
