import type { Module } from '../module/module.ts';
import { moduleHash } from '../module/module-hash.ts';
import { ModuleReadError } from '../module/read-module.ts';
import type { ServerNeeds } from './server-needs.ts';

/** A directory as it is on disk, read again when somebody asks after a while. */
export class DiskModule {
  readonly #directory: string;
  readonly #readModule: ServerNeeds['readModule'];
  #last: { readonly module: Module; readonly hash: string; readonly until: number } | undefined;

  constructor(directory: string, readModule: ServerNeeds['readModule']) {
    this.#directory = directory;
    this.#readModule = readModule;
  }

  /** The very same value as long as nothing on disk changed. Empty where nothing was saved yet. */
  async read(): Promise<Module> {
    const last = this.#last;
    if (last && Date.now() < last.until) return last.module;
    const read = await this.#readModule(this.#directory).catch((error: unknown) => {
      if (error instanceof ModuleReadError) return empty(this.#directory);
      throw error;
    });
    const hash = moduleHash(read);
    const module = hash === last?.hash ? last.module : read;
    this.#last = { module, hash, until: Date.now() + FRESH_MS };
    return module;
  }

  /** Something changed on disk. */
  forget(): void {
    if (this.#last) this.#last = { ...this.#last, until: 0 };
  }
}

/** Not every editor tells what happens to files that are not open. */
const FRESH_MS = 2000;

const empty = (label: string): Module => ({ label, files: [], assets: [], skipped: [] });
