import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { discoverModules } from '../module/discover-modules.ts';
import type { Module } from '../module/module.ts';
import { gitRoot } from '../module/read-git-root.ts';
import { ModuleReadError, type ReadOptions } from '../module/read-module.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import { CliError } from './cli-error.ts';
import { EXIT } from './exit-code.ts';
import { nearestOf } from './nearest.ts';

/** A module and where it lies on this machine. */
export interface LocatedModule {
  readonly module: Module;
  /** Absolute. */
  readonly directory: string;
  /** The directory that the user named, absolute; the module is it or lies below. */
  readonly root: string;
}

type ReadModule = (directory: string, options?: ReadOptions) => Promise<Module>;

/**
 * Reads the module of every path the user named. A path is a directory; where it holds no `.tf` file,
 * the roots below it are meant.
 */
export async function readModules(
  paths: readonly string[],
  cwd: string,
  readModule: ReadModule,
): Promise<readonly LocatedModule[]> {
  const directories = [...new Set(paths.map((path) => resolve(cwd, path)))];
  const modules = new Map<string, LocatedModule>();
  for (const directory of directories) {
    for (const located of await readNamed(directory, cwd, readModule))
      modules.set(located.directory, located);
  }
  return [...modules.values()];
}

async function readNamed(
  directory: string,
  cwd: string,
  readModule: ReadModule,
): Promise<readonly LocatedModule[]> {
  const label = labelOf(directory, cwd);
  await assertDirectory(directory, label);
  try {
    return [{ module: { ...(await readModule(directory)), label }, directory, root: directory }];
  } catch (error) {
    if (!(error instanceof ModuleReadError)) throw error;
    const roots = await readRoots(directory, cwd, readModule);
    if (roots.length > 0) return roots;
    const below = await modulesBelow(directory, label);
    const message = cleanLine(error.message.replaceAll(directory, label));
    throw new CliError(EXIT.input, below === '' ? message : `${message} Next: name ${below}.`, {
      cause: error,
    });
  }
}

/** The roots below a directory; none where one of them cannot be read, so that the user names what is meant. */
async function readRoots(
  top: string,
  cwd: string,
  readModule: ReadModule,
): Promise<readonly LocatedModule[]> {
  const found = await discoverModules(top);
  const isModule = found.some(({ directory }) => directory === '');
  if (isModule) return [];
  const tree = (await gitRoot(top)) ?? top;
  const roots: LocatedModule[] = [];
  for (const { directory: below, role } of found) {
    if (role === 'child') continue;
    const directory = join(top, below);
    try {
      const module = await readModule(directory, { tree });
      roots.push({ module: { ...module, label: labelOf(directory, cwd) }, directory, root: top });
    } catch (error) {
      if (error instanceof ModuleReadError) return [];
      throw error;
    }
  }
  return roots;
}

/** The directory as one would type it in `cwd`. */
function labelOf(directory: string, cwd: string): string {
  const below = relative(cwd, directory) || '.';
  return (below.startsWith('..') ? directory : below).replaceAll('\\', '/');
}

/** Throws in words for a person where a path is no directory that can be read. */
export async function assertDirectory(directory: string, label: string): Promise<void> {
  const name = cleanLine(label);
  const stats = await stat(directory).catch(async (error: NodeJS.ErrnoException) => {
    const words =
      error.code === 'ENOENT'
        ? await nearestDirectory(directory, label)
        : (READ_ERRORS[error.code ?? ''] ?? cleanLine(error.message));
    throw new CliError(EXIT.input, `cannot read ${name}: ${words}`, { cause: error });
  });
  if (stats.isDirectory()) return;
  const parent = cleanLine(dirname(label));
  throw new CliError(
    EXIT.usage,
    `${name} is a file, and terraform works on directories. Next: name ${parent}, with --scope ${name}:1-9 for some of its lines.`,
  );
}

const READ_ERRORS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied. Next: run as a user who may read it.',
  ELOOP: 'its symbolic links run in a circle.',
};

/** A name that was mistyped is told the nearest beside it. */
async function nearestDirectory(directory: string, label: string): Promise<string> {
  const beside = await readdir(dirname(directory), { withFileTypes: true }).catch(() => []);
  const names = beside.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const near = nearestOf(basename(directory), names);
  const next = near === undefined ? 'check the path' : `name ${join(dirname(label), near)}`;
  return `there is no such directory. Next: ${cleanLine(next)}.`;
}

const MODULES_NAMED = 5;

async function modulesBelow(directory: string, label: string): Promise<string> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isDirectory() && !one.name.startsWith('.'))) {
    const names = await readdir(join(directory, entry.name)).catch(() => []);
    if (names.some((name) => name.endsWith('.tf'))) found.push(join(label, entry.name));
  }
  return found
    .sort()
    .slice(0, MODULES_NAMED)
    .map((name) => cleanLine(name))
    .join(' or ');
}
