import { lstat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { callsIn, type ModuleCall } from './called-modules.ts';
import { directoryFrom } from './directory.ts';
import type { Child, Module, Unseen } from './module.ts';
import { readSource } from './module-source.ts';
import { type Taken, walkDirectory } from './read-directory.ts';
import { whyUnsafe } from './unsafe-path.ts';

/**
 * Reads the local modules that modules of one tree call, and those these call. A directory is read
 * once, whoever calls it. Directories are relative to `top`, the absolute path nothing may leave.
 */
export class ChildReader {
  readonly #top: string;
  readonly #taken: Taken;
  readonly #read = new Map<string, Module>();

  constructor(top: string, taken: Taken) {
    this.#top = top;
    this.#taken = taken;
  }

  /** What the calls of `caller` lead to. `callers` are the directories on the way to it, its own last. */
  async childrenOf(
    caller: Module,
    callers: readonly string[],
  ): Promise<ReadonlyMap<string, Child>> {
    const children = new Map<string, Child>();
    for (const call of callsIn(caller)) {
      if (typeof call.source !== 'string') continue;
      const child = await this.#child(call, call.source, callers);
      if (child) children.set(call.name, child);
    }
    return children;
  }

  /** Undefined where the source alone tells all there is to know. */
  async #child(
    { name }: ModuleCall,
    source: string,
    callers: readonly string[],
  ): Promise<Child | undefined> {
    const meant = readSource(source);
    if (meant.kind !== 'local') return undefined;
    const from = callers.at(-1) ?? '';
    const at = directoryFrom(from, meant.path);
    const unseen = (why: Unseen, detail?: string): Child => ({
      kind: 'unseen',
      source,
      why,
      ...(detail !== undefined && { detail }),
    });
    const { maxCallDepth, maxModules } = this.#taken.limits;
    if (at === '..' || at.startsWith('../')) return unseen('outside the tree');
    if (callers.includes(at)) return unseen('calls itself');
    const unsafe = at === '' ? undefined : whyUnsafe(at);
    if (unsafe) return unseen('unsafe path', unsafe);
    const obstacle = await this.#obstacle(at);
    if (obstacle) return unseen(obstacle);
    if (callers.length > maxCallDepth)
      return unseen('over a limit', `more than ${maxCallDepth} calls deep`);
    if (!this.#read.has(at) && this.#read.size >= maxModules)
      return unseen('over a limit', `more than ${maxModules} modules are called`);
    const module = await this.#module(name, at, callers).catch(() => undefined);
    if (!module) return unseen('unreadable');
    const directory = posix.relative(`/${from}`, `/${at}`);
    return { kind: 'local', source, directory, module };
  }

  /** Every folder on the way must be a real one: a link could lead anywhere. */
  async #obstacle(at: string): Promise<Unseen | undefined> {
    const names = at === '' ? [] : at.split('/');
    for (let depth = 1; depth <= names.length; depth++) {
      const path = join(this.#top, ...names.slice(0, depth));
      const stats = await lstat(path).catch((error: NodeJS.ErrnoException) => error.code);
      if (stats === 'ENOENT' || stats === 'ENOTDIR') return 'absent';
      if (typeof stats !== 'object') return 'unreadable';
      if (stats.isSymbolicLink()) return 'symbolic link';
      if (!stats.isDirectory()) return 'absent';
    }
    return undefined;
  }

  async #module(label: string, at: string, callers: readonly string[]): Promise<Module> {
    const known = this.#read.get(at);
    if (known) return known;
    const directory = join(this.#top, at);
    const configuration = await walkDirectory(directory, this.#taken, 'configuration');
    const own = readsFiles(configuration)
      ? await walkDirectory(directory, this.#taken, 'everything')
      : configuration;
    const alone: Module = { label, ...own };
    // Set beforehand too, so that the count of modules holds for those below.
    this.#read.set(at, alone);
    const module = { ...alone, children: await this.childrenOf(alone, [...callers, at]) };
    this.#read.set(at, module);
    return module;
  }
}

/**
 * Whether the configuration may read other files. A module that does not is not walked: `../..`, as
 * the examples of a module call it, is often a whole repository.
 */
const readsFiles = ({ files, assets }: Omit<Module, 'label'>): boolean =>
  [...files, ...assets].some(({ bytes }) => FILE_FUNCTION.test(bytes.toString('latin1')));

const FILE_FUNCTION = /\b(?:file\w*|templatefile)\s*\(/;
