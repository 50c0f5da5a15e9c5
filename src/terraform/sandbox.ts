import { chmodSync, mkdirSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inSandbox } from './folders-up.ts';
import { stubText } from './module-stub.ts';
import type { ModuleTree } from './module-tree.ts';
import { modulesManifest } from './modules-manifest.ts';

/** A folder of our own, gone when disposed. `path` is absolute. */
export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string;
}

/** Closed to other users of the machine (mode 0700). Short, because socket paths may have 107 bytes. */
export async function temporaryFolder(): Promise<TemporaryFolder> {
  return disposable(await mkdtemp(join(tmpdir(), 'iac-dpo-')));
}

/**
 * What terraform gets to see of the world: a copy of the module and of those it calls, an empty
 * home, an empty provider mirror, and `cli.tfrc`, which knows no other source of providers.
 * Never the checkout itself: terraform runs programs it finds beside the configuration.
 */
export type Sandbox = TemporaryFolder;

/** Makes the sandbox in the new folder `path`. `rootInside` gives the folder as terraform will see it. */
export async function openSandbox(options: {
  readonly path: string;
  readonly tree: ModuleTree;
  readonly rootInside: (path: string) => string;
}): Promise<Sandbox> {
  const { path, tree, rootInside } = options;
  const files = new Map<string, Buffer | string>([
    ['cli.tfrc', cliConfiguration(rootInside(path))],
    ...[...tree.copies].map(([name, bytes]) => [join(WORK, inSandbox(name)), bytes] as const),
    ...tree.stubs.map((stub, i) => [join(STUBS, String(i), 'main.tf'), stubText(stub)] as const),
  ]);
  if (tree.calls.length > 0) {
    const up = '../'.repeat(WORK.split('/').length);
    const manifest = modulesManifest(tree.calls, (stub) => `${up}${STUBS}/${stub}`);
    files.set(join(DATA, 'modules/modules.json'), manifest);
  }
  await mkdir(path);
  try {
    const folders = new Set(['.', ...[WORK, HOME, MIRROR].flatMap(withFoldersAbove)]);
    for (const file of files.keys())
      for (const folder of withFoldersAbove(dirname(file))) folders.add(folder);
    for (const folder of folders) makeFolder(join(path, folder));
    for (const [file, content] of files) await makeFile(join(path, file), content);
  } catch (error) {
    await rm(path, REMOVE_ALL);
    throw error;
  }
  return disposable(path);
}

/**
 * Folders of a sandbox, so named that they can be told from a path of the module's own. The module
 * lies a folder down, so that `../vpc` stays in the sandbox; see `inSandbox` for `../../vpc`.
 */
export const WORK = 'iac-dpo-tree/iac-dpo-work';
export const HOME = 'iac-dpo-home';
/** One folder for each module that was not seen; what is found in there is about us, not the module. */
export const STUBS = 'iac-dpo-stubs';
const DATA = 'data';
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
  // Holds our own `modules.json` or does not exist, and so no planted providers or modules.
  TF_DATA_DIR: `${rootInside}/${DATA}`,
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
// At once: a trip to the thread pool costs ten times what the twenty folders do.
function makeFolder(path: string): void {
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0o755);
}

/** Outermost first. */
function withFoldersAbove(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === '.' ? [folder] : [...withFoldersAbove(parent), folder];
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
