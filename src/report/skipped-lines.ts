import type { Module } from '../module/module.ts';
import type { Colours } from './colours.ts';
import { modulePath } from './module-path.ts';
import { cleanLine } from './untrusted-text.ts';

/** Says of every entry that was not read why, so that silence never looks like "no problem". */
export function skippedLines(module: Module, colours: Colours): string {
  return module.skipped
    .map(
      ({ path, reason }) =>
        `${colours.yellow('skipped')} ${cleanLine(modulePath(module, path))}: ${cleanLine(reason)}\n`,
    )
    .join('');
}
