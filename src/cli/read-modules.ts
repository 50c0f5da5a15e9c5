import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Module } from '../module/module.ts';
import { ModuleReadError } from '../module/read-module.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import { CliError } from './cli-error.ts';
import { EXIT } from './exit-code.ts';
import type { Services } from './services.ts';

/** A module and where it lies on this machine. */
export interface LocatedModule {
  readonly module: Module;
  /** Absolute. */
  readonly directory: string;
}

/** Reads the module of every path the user named. A path is a directory. */
export async function readModules(
  paths: readonly string[],
  cwd: string,
  readModule: Services['readModule'],
): Promise<readonly LocatedModule[]> {
  const directories = [...new Set(paths.map((path) => resolve(cwd, path)))];
  const modules: LocatedModule[] = [];
  for (const directory of directories) modules.push(await readOne(directory, cwd, readModule));
  return modules;
}

async function readOne(
  directory: string,
  cwd: string,
  readModule: Services['readModule'],
): Promise<LocatedModule> {
  const label = labelOf(directory, cwd);
  await assertDirectory(directory, label);
  const module = await readModule(directory).catch(async (error: unknown) => {
    if (!(error instanceof ModuleReadError)) throw error;
    const below = await modulesBelow(directory, label);
    const message = cleanLine(error.message.replaceAll(directory, label));
    throw new CliError(EXIT.input, below === '' ? message : `${message} Next: name ${below}.`, {
      cause: error,
    });
  });
  return { module: { ...module, label }, directory };
}

/** The directory as one would type it in `cwd`. */
function labelOf(directory: string, cwd: string): string {
  const below = relative(cwd, directory) || '.';
  return (below.startsWith('..') ? directory : below).replaceAll('\\', '/');
}

async function assertDirectory(directory: string, label: string): Promise<void> {
  const name = cleanLine(label);
  const stats = await stat(directory).catch((error: NodeJS.ErrnoException) => {
    const words = READ_ERRORS[error.code ?? ''] ?? cleanLine(error.message);
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
  ENOENT: 'there is no such directory. Next: check the path.',
  EACCES: 'permission denied. Next: run as a user who may read it.',
  ELOOP: 'its symbolic links run in a circle.',
};

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
