import type { Validation } from '../../finding/verdict.ts';
import type { Module } from '../../module/module.ts';
import type { SearchOptions } from '../search-state.ts';

export interface ModerniseOptions extends SearchOptions {
  /** The module before a change: what was deprecated there already is left, and what it has may be deployed. */
  readonly base?: Module;
  /** Whose word counts. */
  readonly validate: (module: Module) => Promise<Validation>;
}
