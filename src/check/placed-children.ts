import { posix } from 'node:path';
import type { Finding } from '../finding/finding.ts';
import { type CalledModule, calledModules } from '../module/called-modules.ts';
import { directoryFrom } from '../module/directory.ts';
import type { Module } from '../module/module.ts';
import type { ModuleView } from '../module/module-view.ts';

/** Where a module stands among those that lead to it; terraform's words name it. */
export interface ModulePlace {
  /** Relative to the root module; '' is the root. */
  readonly directory: string;
  /** `module.a.module.b`; '' is the root. */
  readonly address: string;
}

export const ROOT: ModulePlace = { directory: '', address: '' };

/** A module that was read, and where it stands. */
export interface PlacedChild extends ModulePlace {
  readonly called: CalledModule;
  readonly module: Module;
}

/** The modules that a module calls and that were read, each with its place. */
export function childrenOf(view: ModuleView, { directory, address }: ModulePlace): PlacedChild[] {
  return calledModules(view.module).flatMap((called) => {
    if (called.child.kind !== 'local') return [];
    const path = directoryFrom(directory, called.child.directory);
    const prefix = address === '' ? '' : `${address}.`;
    return [
      {
        called,
        module: called.child.module,
        directory: path,
        address: `${prefix}module.${called.name}`,
      },
    ];
  });
}

/** A finding in a module of that directory; its file is then named as seen from the root module. */
export function placedIn(directory: string, finding: Finding): Finding {
  const { place } = finding;
  if (directory === '' || !place) return finding;
  return { ...finding, place: { ...place, file: posix.join(directory, place.file) } };
}
