import { directoryOf } from './directory.ts';
import { type ModuleIndex, readModuleIndex } from './read-module-index.ts';

export interface DiscoveredModule {
  /** Relative to the top, '' is the top itself. */
  readonly directory: string;
  /** `both`: it is called, and holds a backend, a lock file or `.tfvars` of its own. */
  readonly role: 'root' | 'child' | 'both';
  /** Directories of the modules that call it by a local source, sorted. */
  readonly calledBy: readonly string[];
}

/** Every directory below `top` (absolute) that holds terraform files, sorted. */
export async function discoverModules(top: string): Promise<readonly DiscoveredModule[]> {
  const index = await readModuleIndex(top);
  return [...index.directories.keys()].sort().map((directory) => describe(index, directory));
}

export interface TouchedModules {
  /** To be validated: the roots that hold or call what changed, directly or not, sorted. */
  readonly roots: readonly string[];
  /** All modules on the way, changed ones and roots included, sorted. */
  readonly modules: readonly string[];
}

/**
 * The modules that a change touches. `changed` are paths of files relative to the top, deleted ones too.
 * A file that is not terraform's touches the nearest module above it, which may read it.
 */
export function touchedModules(index: ModuleIndex, changed: readonly string[]): TouchedModules {
  const touched = new Set<string>();
  // A directory that lost its files is no module any more, but may still be called.
  const pending = changed.flatMap((path) => {
    const directory = directoryOf(path);
    return [directory, nearestModule(index, directory) ?? directory];
  });
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (touched.has(next)) continue;
    touched.add(next);
    pending.push(...index.callersOf(next));
  }
  const modules = [...touched].filter((directory) => index.directories.has(directory)).sort();
  return {
    modules,
    roots: modules.filter((directory) => describe(index, directory).role !== 'child'),
  };
}

function describe(index: ModuleIndex, directory: string): DiscoveredModule {
  const calledBy = index.callersOf(directory).filter((caller) => caller !== directory);
  const known = index.directories.get(directory);
  const isMarked = known !== undefined && (known.hasBackend || known.marks.length > 0);
  const role = calledBy.length === 0 ? 'root' : isMarked ? 'both' : 'child';
  return { directory, role, calledBy };
}

function nearestModule(index: ModuleIndex, directory: string): string | undefined {
  if (index.directories.has(directory)) return directory;
  return directory === '' ? undefined : nearestModule(index, directoryOf(directory));
}
