import { join, posix } from 'node:path';
import type { Config } from '../config/config.ts';
import { isIgnored } from '../config/ignored.ts';
import { directoryOf } from '../module/directory.ts';
import type { Module } from '../module/module.ts';
import { ModuleReadError, readModule } from '../module/read-module.ts';
import { isOwnConfiguration } from '../module/terraform-file.ts';
import type { AttributedHunk } from '../provenance/attribution.ts';
import { cleanLine, withoutCommands } from '../report/untrusted-text.ts';
import type { RepairedModule } from '../suggest/units.ts';
import type { RunRequest } from './run-request.ts';
import { scopePlaces } from './scope-places.ts';
import type { LeftOut } from './snapshot/write-snapshot.ts';

export interface Snapshots {
  /** Absolute folders that hold the commits' files. */
  readonly head: string;
  readonly base: string;
}

export interface RepairedModules {
  readonly modules: readonly RepairedModule[];
  readonly skipped: readonly LeftOut[];
}

/** Repairs every module that holds lines in scope; what was wrong at the base already is told and left. */
export async function repairModules(
  { repair, signal, tell }: Pick<RunRequest, 'repair' | 'signal' | 'tell'>,
  hunks: readonly AttributedHunk[],
  config: Config,
  { head, base }: Snapshots,
  leftOut: readonly LeftOut[],
): Promise<RepairedModules> {
  const wanted = hunks.filter(({ path, inScope }) => inScope && !isIgnored(path, config.ignore));
  const directories = [...new Set(wanted.map(({ path }) => directoryOf(path)))].sort();
  const modules: RepairedModule[] = [];
  const skipped: LeftOut[] = [];
  for (const directory of directories) {
    signal.throwIfAborted();
    // What the rest of a module comes to says nothing about the whole.
    if (leftOut.some(({ path }) => isPartOf(directory, path))) {
      skipped.push({ path: directory || '.', reason: 'a terraform file of it was left out' });
      continue;
    }
    const draft = await moduleAt(head, directory);
    if (!('module' in draft)) {
      skipped.push({ path: directory || '.', reason: draft.why });
      continue;
    }
    const before = await moduleAt(base, directory);
    const { module } = draft;
    const repaired = await repair(module, {
      scope: scopePlaces(module, directory, wanted),
      ...('module' in before && { base: before.module }),
      config,
      signal,
    });
    modules.push({ repair: repaired, directory });
    tell(
      withoutCommands(
        `${cleanLine(directory || '.')}: ${repaired.before.verdict} → ${repaired.after.verdict}, ${repaired.applied.length} repaired, ${repaired.abstained.length} left`,
      ),
    );
  }
  return { modules, skipped };
}

const isPartOf = (directory: string, path: string): boolean =>
  directoryOf(path) === directory && isOwnConfiguration(posix.basename(path));

async function moduleAt(
  tree: string,
  directory: string,
): Promise<{ readonly module: Module } | { readonly why: string }> {
  try {
    const module = await readModule(join(tree, directory), { tree });
    return { module: { ...module, label: directory || '.' } };
  } catch (error) {
    if (!(error instanceof ModuleReadError)) throw error;
    // Its words name a folder of ours.
    return { why: 'no terraform file of it can be read' };
  }
}
