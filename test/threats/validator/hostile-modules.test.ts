import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { podmanOverRootfs, testPodman } from '../../support/real-containers.ts';
import { folderWith } from '../../support/temporary.ts';
import { type Attacks, layAttacks, textsBelow } from '../module/attacks.ts';
import { HOSTILE } from '../module/hostile-modules.ts';
import { type WatchedRun, watchedRun } from '../module/watched-run.ts';

/** The hostile modules of test/threats/module once more, with terraform in containers. */
const NAMES = Object.keys(HOSTILE);

let attacks: Attacks;
let run: WatchedRun;
let folder: string;
let globalArguments: readonly string[];

if (testPodman === test) {
  beforeAll(async () => {
    const settings = await podmanOverRootfs();
    globalArguments = settings.globalArguments ?? [];
    folder = await folderWith();
    attacks = await layAttacks(folder);
    run = await watchedRun(['validate', '--engine', 'container', '--json', ...attacks.paths], {
      folder,
      environment: {
        IAC_DPO_CONTAINER_ENGINE: 'podman',
        IAC_DPO_CONTAINER_ROOTFS: settings.rootfs,
        IAC_DPO_CONTAINER_GLOBAL_ARGS: globalArguments.join(' '),
        IAC_DPO_CONTAINER_RUN_ARGS: settings.runArguments?.join(' '),
        TF_CLI_ARGS: '-bogus',
      },
      timeoutMs: 500_000,
    });
  }, 600_000);
  afterAll(() => attacks?.[Symbol.asyncDispose]());
}

testPodman.each(NAMES)('%s: nothing is run, and nothing is told or written', async (name) => {
  const { bait } = attacks.of(name);
  expect(existsSync(bait.marker)).toBe(false);
  for (const text of [run.stdout, run.stderr, ...(await textsBelow(bait.module))])
    expect(text).not.toContain(bait.canary);
});

testPodman.each(NAMES)('%s: terraform’s verdict is an honest one', (name) => {
  const { hostile, path } = attacks.of(name);
  const { modules } = JSON.parse(run.stdout);
  const validation = modules.find((one: { path: string }) => one.path === path);
  expect(validation).toMatchObject({ verdict: hostile.verdict, tier: 'validator' });
});

testPodman('nobody is asked over the network', () => {
  expect(attacks.asked).toEqual([]);
});

testPodman('a run over all of them leaves no process, no file and no container', async () => {
  expect({ code: run.exitCode, stderr: run.stderr }).toEqual({ code: 1, stderr: '' });
  expect(run.left).toEqual([]);
  const podman = (...args: readonly string[]) => execa('podman', [...globalArguments, ...args]);
  const { stdout } = await podman('ps', '--all', '--format={{.Names}}');
  const ours = stdout.split('\n').filter((name) => name.startsWith('iac-dpo-'));
  // Other tests have containers of their own, which may be gone by now.
  for (const name of ours) {
    const mounts = await podman('inspect', '--format={{json .Mounts}}', name).catch(() => ({
      stdout: '',
    }));
    expect(mounts.stdout).not.toContain(join(folder, 'tmp-'));
  }
});
