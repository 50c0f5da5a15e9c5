import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkModule } from '../../src/check/check.ts';
import { containerSettings } from '../../src/cli/container-settings.ts';
import type { Validation } from '../../src/finding/verdict.ts';
import type { Module } from '../../src/module/module.ts';
import { openCatalogue } from '../../src/schema/catalogue.ts';
import { schemasDirectory } from '../../src/schema/schemas-directory.ts';
import { type DetectOptions, detectEngine } from '../../src/terraform/detect-engine.ts';
import type { ContainerSettings } from '../../src/terraform/engine/container-settings.ts';
import { EngineError } from '../../src/terraform/engine/engine-error.ts';
import { temporaryFolder } from '../../src/terraform/sandbox.ts';
import { createValidator } from '../../src/terraform/validator.ts';
import { openRealProvider } from '../validator-agreement/real-provider.ts';

export interface BenchEngine {
  readonly name: string;
  readonly description: string;
  readonly validate: (module: Module) => Promise<Validation>;
  /** Where the sandboxes are, by which its processes are known; absent where it has none. */
  readonly folder?: string;
}

export interface BenchEngines extends AsyncDisposable {
  readonly all: readonly BenchEngine[];
  /** How podman was made to work here. */
  readonly podman?: ContainerSettings;
  /** What could not be measured, and why. */
  readonly missing: readonly string[];
}

/** Every engine that answers on this machine. */
export async function openEngines(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<BenchEngines> {
  const catalogue = openCatalogue(schemasDirectory());
  const opened: AsyncDisposable[] = [];
  const missing: string[] = [];
  const all: BenchEngine[] = [
    {
      name: 'checker',
      description: 'in this process',
      validate: async (module) => checkModule(module, catalogue),
    },
  ];
  const rootfs = use(await temporaryFolder());
  const podman = podmanHere(environment, join(rootfs.path, 'rootfs'));
  await add('local', 'local', { core: 'terraform' });
  await add('tofu', 'local', { core: 'tofu' });
  await add('docker', 'container', { containers: [{ engine: 'docker' }] });
  if (podman) await add('podman', 'container', { containers: [podman] });
  if (environment.TF_MIRROR) {
    const real = use(await openRealProvider(environment.TF_MIRROR));
    all.push({ name: 'real provider', description: environment.TF_MIRROR, ...real });
  }
  return {
    all,
    missing,
    ...(podman && { podman }),
    [Symbol.asyncDispose]: async () => {
      for (const one of opened.reverse()) await one[Symbol.asyncDispose]();
    },
  };

  function use<T extends AsyncDisposable>(one: T): T {
    opened.push(one);
    return one;
  }

  async function add(
    name: string,
    request: 'local' | 'container',
    options: Partial<DetectOptions>,
  ): Promise<void> {
    const folder = use(await temporaryFolder()).path;
    try {
      const found = await detectEngine(request, { environment, folder, ...options });
      if (found.kind === 'checker') return;
      const validator = use(createValidator({ catalogue, engine: found.engine, folder }));
      const { description, validate } = validator;
      all.push({ name, description, validate: (module) => validate(module), folder });
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      missing.push(`${name}: ${error.what}`);
    }
  }
}

/** As the environment says, else over the terraform of this machine. */
function podmanHere(
  environment: Readonly<Record<string, string | undefined>>,
  rootfs: string,
): ContainerSettings | undefined {
  const [named] = containerSettings(environment) ?? [];
  if (named) return named.engine === 'podman' ? named : undefined;
  try {
    execFileSync('container/build-rootfs.sh', [rootfs], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  // crun, podman's default, does not run on the older control groups.
  const isOld = !existsSync('/sys/fs/cgroup/cgroup.controllers');
  const runc = ['/usr/sbin/runc', '/usr/bin/runc'].find((path) => existsSync(path));
  return {
    engine: 'podman',
    rootfs,
    globalArguments: isOld && runc ? ['--runtime', runc, '--cgroup-manager', 'cgroupfs'] : [],
    runArguments: ['--ulimit=nofile=1024:1024', '--ulimit=nproc=1024:1024'],
  };
}
