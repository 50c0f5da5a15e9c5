import { join, relative } from 'node:path';
import { withoutAsked } from '../config/asked-to-leave.ts';
import { isIgnored } from '../config/ignored.ts';
import type { Place } from '../finding/finding.ts';
import type { LocatedModule } from './read-modules.ts';

/**
 * What is left to repair of a module when the files that a configuration ignores are taken out of its scope, and what
 * comments in it ask to be left alone; nothing where all of it is. Undefined: no limit.
 */
export function scopeWithout(
  { module, directory, root }: LocatedModule,
  patterns: readonly string[],
  scope: readonly Place[] | undefined,
): readonly Place[] | undefined {
  const isOut = (file: string) =>
    isIgnored(relative(root, join(directory, file)).replaceAll('\\', '/'), patterns);
  const kept = module.files.filter(({ path }) => !isOut(path));
  if (kept.length === module.files.length) return withoutAsked(module, scope);
  const left =
    scope?.filter(({ file }) => !isOut(file)) ??
    kept.map(({ path, bytes }) => ({ file: path, range: { start: 0, end: bytes.length } }));
  return withoutAsked(module, left);
}
