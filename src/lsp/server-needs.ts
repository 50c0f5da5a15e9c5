import type { Validation } from '../finding/verdict.ts';
import type { Module } from '../module/module.ts';
import type { Repair } from '../repair/repair.ts';

/** What the language server needs of the rest of the house. Directories are absolute paths. */
export interface ServerNeeds {
  /** Of this program, `1.2.3`. */
  readonly version: string;
  /** As it is on disk. Rejects where there is no module. */
  readonly readModule: (directory: string) => Promise<Module>;
  /** The checker's word; cheap enough for every pause in typing. */
  readonly check: (module: Module) => Promise<Validation>;
  /** The way of the command line, terraform included. Undefined where the configuration leaves the module out. */
  readonly repair: (located: EditedModule, signal: AbortSignal) => Promise<Repair | undefined>;
}

/** A module as the editor shows it, unsaved changes included. */
export interface EditedModule {
  readonly module: Module;
  /** Where it lies. */
  readonly directory: string;
  /** The workspace folder around it, whose configuration counts; without one, the module itself. */
  readonly root: string;
}
