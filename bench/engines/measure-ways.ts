import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { containerArguments } from '../../src/terraform/engine/container-arguments.ts';
import type { ContainerSettings } from '../../src/terraform/engine/container-settings.ts';
import { DEFAULT_ENGINE_LIMITS } from '../../src/terraform/engine/engine.ts';
import { temporaryFolder, WORK } from '../../src/terraform/sandbox.ts';
import { type Spread, spreadOf } from './spread.ts';

/**
 * What one `terraform validate` of an empty module takes by the ways there are to have a container
 * ready before it is needed, in milliseconds:
 * - run: a new container, as the engine does it
 * - started: a container created beforehand
 * - initialised: one whose namespaces and mounts are there already (`podman init`)
 * - exec: a second process in a container that stays; its mounts, tmpfs, memory and pids are shared with
 *   all modules before it
 */
export async function measureWays(
  settings: ContainerSettings,
  rounds = 15,
): Promise<Readonly<Record<string, Spread>>> {
  await using folder = await temporaryFolder();
  const [sandbox, resident] = [join(folder.path, 'a'), join(folder.path, 'b')];
  for (const path of [sandbox, resident]) mkdirSync(join(path, WORK), { recursive: true });
  writeFileSync(join(sandbox, WORK, 'main.tf'), 'locals {}\n');
  // A terraform that never ends: it waits for somebody to write.
  execFileSync('mkfifo', [join(resident, WORK, 'main.tf')]);
  execFileSync('chmod', ['-R', 'a+rX', folder.path]);

  const times = new Map<string, number[]>();
  const warm = `iac-dpo-bench-warm-${process.pid}`;
  podman('run', warm, resident, '--detach');
  try {
    for (let round = 0; round < rounds; round += 1) {
      const [name, created, ready] = ['r', 'c', 'i'].map((kind) => `iac-dpo-bench-${kind}${round}`);
      time('run', () => podman('run', name, sandbox));
      time('create', () => podman('create', created, sandbox));
      time('started', () => client('start', '--attach', created ?? ''));
      podman('create', ready, sandbox);
      time('init', () => client('init', ready ?? ''));
      time('initialised', () => client('start', '--attach', ready ?? ''));
      time('exec', () =>
        client('exec', '--workdir=/tmp', warm, 'terraform', 'validate', '-no-color'),
      );
    }
  } finally {
    client('rm', '--force', warm);
  }
  return Object.fromEntries([...times].map(([way, values]) => [way, spreadOf(values)]));

  function podman(verb: 'run' | 'create', name = '', mounted = '', ...more: string[]): void {
    const task = {
      core: 'terraform',
      program: ['validate', '-no-color'],
      sandbox: mounted,
    } as const;
    const [, ...args] = containerArguments(settings, { name, run: 'bench' }, task, LIMITS);
    client(verb, ...more, ...args);
  }

  function client(...args: string[]): void {
    const all = [...(settings.globalArguments ?? []), ...args];
    const { status, stderr } = spawnSync(settings.engine, all, {
      encoding: 'utf8',
      timeout: 30_000,
    });
    if (status !== 0) throw new Error(`${settings.engine} ${args.join(' ')}: ${stderr}`);
  }

  function time(way: string, act: () => void): void {
    const start = performance.now();
    act();
    times.set(way, [...(times.get(way) ?? []), performance.now() - start]);
  }
}

const LIMITS = { ...DEFAULT_ENGINE_LIMITS, timeoutMs: 600_000 };
