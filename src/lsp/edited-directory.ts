import { dirname } from 'node:path';
import type { Module } from '../module/module.ts';
import type { Repair } from '../repair/repair.ts';
import { DiskModule } from './disk-module.ts';
import type { ServerNeeds } from './server-needs.ts';
import { type Buffers, directoriesOf, withBuffers } from './with-buffers.ts';

/** A repair that is being looked for. */
interface Search {
  readonly module: Module;
  readonly found: Promise<Repair | undefined>;
  readonly controller: AbortController;
  waiting: number;
}

/** The search for a repair ended before it found one: the text or the configuration is another one. */
export class SearchStopped extends Error {
  override readonly name = 'SearchStopped';
}

/** A module somebody edits: its text at this moment, and the one repair of it that is known or being looked for. */
export class EditedDirectory {
  readonly disk: DiskModule;
  readonly #directory: string;
  readonly #root: string;
  readonly #needs: ServerNeeds;
  #last:
    | { readonly disk: Module; readonly used: readonly Buffer[]; readonly module: Module }
    | undefined;
  #search: Search | undefined;

  constructor(directory: string, root: string, needs: ServerNeeds) {
    this.#directory = directory;
    this.#root = root;
    this.#needs = needs;
    this.disk = new DiskModule(directory, needs.readModule);
  }

  /** The very same value as long as no byte of it changed, so that nothing is checked twice. */
  async module(buffers: () => Buffers): Promise<Module> {
    const disk = await this.disk.read();
    const last = this.#last;
    const directories = directoriesOf(disk, this.#directory);
    const open = new Map([...buffers()].filter(([path]) => directories.has(dirname(path))));
    const used = [...open.values()];
    if (last?.disk === disk && isSame(last.used, used)) return last.module;
    const module = withBuffers(disk, this.#directory, open);
    this.#last = { disk, used, module };
    if (this.#search && this.#search.module !== module) this.stop();
    return module;
  }

  /**
   * The repair of the module as it is; `signal` ends the waiting, and the search when nobody waits any more. Rejects with
   * SearchStopped, or with what went wrong.
   */
  async repair(module: Module, signal: AbortSignal): Promise<Repair | undefined> {
    if (this.#search?.module !== module) this.#search = this.#start(module);
    const search = this.#search;
    search.waiting += 1;
    const leave = () => {
      search.waiting -= 1;
      if (search.waiting === 0 && this.#search === search) this.stop();
    };
    signal.addEventListener('abort', leave, { once: true });
    try {
      return await search.found;
    } catch (error) {
      search.controller.signal.throwIfAborted();
      throw error;
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }

  /** Forgets the repair, or ends the search for it. */
  stop(): void {
    this.#search?.controller.abort(new SearchStopped('the text changed'));
    this.#search = undefined;
  }

  #start(module: Module): Search {
    const controller = new AbortController();
    const located = { module, directory: this.#directory, root: this.#root };
    const found = this.#needs.repair(located, controller.signal);
    // What failed is not remembered.
    found.catch(() => {
      if (this.#search?.found === found) this.#search = undefined;
    });
    return { module, found, controller, waiting: 0 };
  }
}

const isSame = (a: readonly Buffer[], b: readonly Buffer[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);
