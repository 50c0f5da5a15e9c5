import { join, relative, resolve } from 'node:path';
import type { Module } from '../module/module.ts';
import { ModuleReadError } from '../module/read-module.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import { CliError } from './cli-error.ts';
import { EXIT } from './exit-code.ts';
import { assertDirectory, type LocatedModule } from './read-modules.ts';
import type { Services } from './services.ts';

/**
 * The module as it was before the change: at the same place below `base` as it lies below the directory that was
 * named. Undefined where the change made it, so that all of its findings are new.
 */
export async function readBase(
  { directory, root }: LocatedModule,
  base: string,
  cwd: string,
  readModule: Services['readModule'],
): Promise<Module | undefined> {
  const top = resolve(cwd, base);
  await assertDirectory(top, base);
  if (top === root)
    throw new CliError(
      EXIT.usage,
      `--base ${cleanLine(base)} is the directory that is repaired. Next: name a checkout of the commit before the change.`,
    );
  try {
    return await readModule(join(top, relative(root, directory)));
  } catch (error) {
    if (error instanceof ModuleReadError) return undefined;
    throw error;
  }
}
