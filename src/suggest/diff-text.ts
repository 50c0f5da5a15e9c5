import type { Module } from '../module/module.ts';
import { diffModules } from '../report/file-diff.ts';
import { plainDiff } from '../report/plain-diff.ts';

/** A unified diff with paths from the top of the repository; `directory` is the module's. */
export function diffText(before: Module, after: Module, directory: string): string {
  const named = (module: Module) => ({ ...module, label: directory });
  return plainDiff(diffModules(named(before), named(after))).toString('utf8');
}
