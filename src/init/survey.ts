import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { CONFIG_FILE } from '../config/config.ts';
import { discoverModules } from '../module/discover-modules.ts';
import type { Module } from '../module/module.ts';
import { gitRoot } from '../module/read-git-root.ts';
import { ModuleReadError, readModule } from '../module/read-module.ts';
import type { OpenCatalogue } from '../schema/catalogue.ts';
import { defaultBranch } from './default-branch.ts';
import { type CoreFound, findCore } from './find-core.ts';
import { notMeant } from './not-meant.ts';
import { type ProviderUse, providersOf } from './providers-of.ts';
import { readTopFiles } from './top-files.ts';

/** What a repository tells about the workflow it needs. Directories are relative to the top; '' is the top. */
export interface Survey {
  /** Absolute. */
  readonly top: string;
  readonly isGit: boolean;
  readonly roots: readonly string[];
  /** Modules that only others call. */
  readonly children: number;
  readonly core: CoreFound;
  /** Of the roots and what they call, by address. */
  readonly providers: readonly ProviderUse[];
  /** As the remote `origin` has it; undefined where nothing is known. */
  readonly branch: string | undefined;
  /** Folders with modules that nobody means to be repaired. */
  readonly notMeant: readonly string[];
  /** Whether there is an `.iac-dpo.yml`. */
  readonly hasConfig: boolean;
}

/** Looks at the repository around `directory` (absolute), without git, terraform or the network. */
export async function survey(directory: string, catalogue: OpenCatalogue): Promise<Survey> {
  const git = await gitRoot(directory);
  const top = git ?? directory;
  const found = await discoverModules(top);
  const apart = notMeant(found.map(({ directory }) => directory));
  const meant = found.filter(
    ({ directory }) => !apart.some((folder) => `${directory}/`.startsWith(`${folder}/`)),
  );
  const roots = meant.filter(({ role }) => role !== 'child').map(({ directory }) => directory);
  const modules = await readRoots(top, roots.slice(0, MOST_ROOTS_READ));
  return {
    top,
    isGit: git !== undefined,
    roots,
    children: meant.length - roots.length,
    core: findCore(await readTopFiles(top), modules),
    providers: providersOf(modules, catalogue),
    branch: await defaultBranch(top),
    notMeant: apart,
    hasConfig: await isThere(join(top, CONFIG_FILE)),
  };
}

/** Enough to know which terraform and which providers are in use. */
const MOST_ROOTS_READ = 100;

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

async function readRoots(top: string, roots: readonly string[]): Promise<readonly Module[]> {
  const modules: Module[] = [];
  for (const root of roots) {
    try {
      modules.push(await readModule(join(top, root), { tree: top }));
    } catch (error) {
      if (!(error instanceof ModuleReadError)) throw error;
    }
  }
  return modules;
}
