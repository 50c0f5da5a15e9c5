import { sep } from 'node:path';
import type { Finding } from '../finding/finding.ts';
import type { Module } from '../module/module.ts';
import { EditedDirectory } from './edited-directory.ts';
import type { OpenFiles } from './open-files.ts';
import type { ServerNeeds } from './server-needs.ts';

/** A module at this moment, with what the checker finds in it. */
export interface Seen {
  readonly edited: EditedDirectory;
  readonly module: Module;
  readonly findings: readonly Finding[];
}

/** The modules that have open files. */
export class EditedDirectories {
  /** Workspace folders, absolute. */
  folders: readonly string[] = [];
  readonly #files: OpenFiles;
  readonly #needs: ServerNeeds;
  readonly #edited = new Map<string, EditedDirectory>();

  constructor(files: OpenFiles, needs: ServerNeeds) {
    this.#files = files;
    this.#needs = needs;
  }

  async look(directory: string): Promise<Seen> {
    const edited = this.#edited.get(directory) ?? this.#new(directory);
    this.#edited.set(directory, edited);
    const module = await edited.module(() => this.#files.buffers());
    return { edited, module, findings: (await this.#needs.check(module)).findings };
  }

  /** Something changed on disk. */
  forgetDisk(): void {
    for (const { disk } of this.#edited.values()) disk.forget();
  }

  /** Lets go of the modules that have no open file any more. */
  drop(): void {
    const open = new Set(this.#files.all().map(({ directory }) => directory));
    for (const [directory, edited] of this.#edited) {
      if (open.has(directory)) continue;
      edited.stop();
      this.#edited.delete(directory);
    }
  }

  /** Forgets every repair: the configuration changed, or nobody is there any more. */
  stop(): void {
    for (const edited of this.#edited.values()) edited.stop();
  }

  #new(directory: string): EditedDirectory {
    const around = this.folders.filter((folder) => isBelow(directory, folder));
    // The innermost, where one workspace folder lies in another.
    const [root = directory] = around.toSorted((a, b) => b.length - a.length);
    return new EditedDirectory(directory, root, this.#needs);
  }
}

const isBelow = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
