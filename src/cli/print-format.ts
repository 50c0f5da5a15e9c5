import { relative, sep } from 'node:path';
import { gitRoot } from '../module/read-git-root.ts';
import type { Repair } from '../repair/repair.ts';
import { gitLabDiscussions } from '../suggest/gitlab-discussions.ts';
import { mailPatches } from '../suggest/mail-patches.ts';
import type { Context } from './context.ts';
import { programOf } from './program-of.ts';
import type { LocatedModule } from './read-modules.ts';
import type { Validator } from './services.ts';
import { VERSION } from './version.ts';

/** What other programs take: threads of a merge request, a mailbox of patches. */
export const FORMATS = ['gitlab-suggestions', 'mail'] as const;
export type Format = (typeof FORMATS)[number];

export interface LocatedRepair {
  readonly located: LocatedModule;
  readonly repair: Repair;
}

/** Prints the repairs in one of `FORMATS`, with paths from the top of the repository. */
export async function printFormat(
  format: Format,
  repairs: readonly LocatedRepair[],
  validator: Validator,
  { services, stdout }: Pick<Context, 'services' | 'stdout'>,
): Promise<void> {
  const catalogue = services.catalogue();
  const modules = await Promise.all(
    repairs.map(async ({ located, repair }) => ({
      repair,
      directory: await repositoryDirectory(located),
    })),
  );
  if (format === 'mail') stdout.write(mailPatches(modules, { catalogue, version: VERSION }));
  else {
    const discussions = gitLabDiscussions(modules, { catalogue, validator: programOf(validator) });
    stdout.write(`${JSON.stringify(discussions, null, 2).replaceAll('##[', '#\\u0023[')}\n`);
  }
}

/** Outside of a repository, as the user named it. */
async function repositoryDirectory({ directory, module }: LocatedModule): Promise<string> {
  const top = await gitRoot(directory);
  const path = top === undefined ? module.label : relative(top, directory).split(sep).join('/');
  return path === '.' ? '' : path.replace(/^\/+/, '');
}
