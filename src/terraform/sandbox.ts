import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Module } from '../module/module.ts';
import { whyUnsafe } from '../module/unsafe-path.ts';

/** A folder of our own, gone when disposed. `path` is absolute. */
export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string;
}

/** Closed to other users of the machine (mode 0700). Short, because socket paths may have 107 bytes. */
export async function temporaryFolder(): Promise<TemporaryFolder> {
  return disposable(await mkdtemp(join(tmpdir(), 'iac-dpo-')));
}

/**
 * What terraform gets to see of the world: a copy of the module to work in, an empty home, an
 * empty provider mirror, and `cli.tfrc`, which knows no other source of providers.
 * Never the checkout itself: terraform runs programs it finds beside the configuration.
 */
export interface Sandbox extends TemporaryFolder {
  /** Paths of the module that were not copied; empty for what `readModule` reads. */
  readonly leftOut: readonly string[];
}

/**
 * Makes the sandbox in the new folder `path`. `rewrite` may change the bytes of a copy but must keep
 * their number, so that terraform's byte offsets hold for the original. `rootInside` gives the
 * folder as terraform will see it.
 */
export async function openSandbox(options: {
  readonly path: string;
  readonly module: Module;
  readonly rewrite: (path: string, bytes: Buffer) => Buffer;
  readonly rootInside: (path: string) => string;
}): Promise<Sandbox> {
  const { path, module, rewrite, rootInside } = options;
  const sources = [...module.files, ...module.assets];
  const taken = sources.filter((source) => whyUnsafe(source.path) === undefined);
  const leftOut = sources.filter((source) => !taken.includes(source)).map((source) => source.path);
  await mkdir(path);
  try {
    const folders = new Set(taken.map((source) => dirname(join(WORK, source.path))));
    for (const folder of ['', WORK, HOME, MIRROR, ...folders]) {
      await makeFolder(join(path, folder));
    }
    await makeFile(join(path, 'cli.tfrc'), cliConfiguration(rootInside(path)));
    for (const source of taken) {
      await makeFile(join(path, WORK, source.path), rewrite(source.path, source.bytes));
    }
  } catch (error) {
    await rm(path, REMOVE_ALL);
    throw error;
  }
  return { ...disposable(path), leftOut };
}

/** Folders of a sandbox. The first two are named so that they can be told from a path of the module's own. */
export const WORK = 'iac-dpo-work';
export const HOME = 'iac-dpo-home';
const MIRROR = 'mirror';

/** All of terraform's environment. Built from nothing, since TF_CLI_ARGS, TF_VAR_… and HOME change what it does. */
export const terraformEnvironment = (
  rootInside: string,
  reattach: string,
): Readonly<Record<string, string>> => ({
  HOME: `${rootInside}/${HOME}`,
  CHECKPOINT_DISABLE: '1',
  TF_IN_AUTOMATION: '1',
  TF_CLI_CONFIG_FILE: `${rootInside}/cli.tfrc`,
  // Does not exist, and so holds no planted providers or modules.
  TF_DATA_DIR: `${rootInside}/data`,
  TF_REATTACH_PROVIDERS: reattach,
  // Terraform lives for a tenth of a second: without the garbage collector a validation takes a quarter
  // less time. Past the soft limit it collects as usual, far below the hard one of the engines.
  GOGC: 'off',
  GOMEMLIMIT: '400MiB',
});

/**
 * The explicit `provider_installation` with an empty mirror and no `direct` switches off the
 * registry and the mirrors that terraform would look for by itself.
 */
const cliConfiguration = (rootInside: string): string => `disable_checkpoint = true
provider_installation {
  filesystem_mirror {
    path = ${JSON.stringify(`${rootInside}/${MIRROR}`)}
  }
}
`;

// Modes are set apart from creation, where our umask would cut them: a container runs terraform as
// `nobody`. The folder above stays closed to others.
async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
  await chmod(path, 0o755);
}

async function makeFile(path: string, content: Buffer | string): Promise<void> {
  // `wx`: two paths that this file system takes for one must not overwrite each other.
  await writeFile(path, content, { flag: 'wx' });
  await chmod(path, 0o644);
}

const disposable = (path: string): TemporaryFolder => ({
  path,
  [Symbol.asyncDispose]: () => rm(path, REMOVE_ALL),
});

const REMOVE_ALL = { recursive: true, force: true, maxRetries: 3 };
