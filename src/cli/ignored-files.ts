import { join, relative } from 'node:path';
import { isIgnored } from '../config/ignored.ts';
import type { Place } from '../finding/finding.ts';
import type { LocatedModule } from './read-modules.ts';

/**
 * What is left to repair of a module when the files that a configuration ignores are taken out of its scope; nothing
 * where all of them are. Undefined: no limit.
 */
export function scopeWithout(
  { module, directory, root }: LocatedModule,
  patterns: readonly string[],
  scope: readonly Place[] | undefined,
): readonly Place[] | undefined {
  const isOut = (file: string) =>
    isIgnored(relative(root, join(directory, file)).replaceAll('\\', '/'), patterns);
  const kept = module.files.filter(({ path }) => !isOut(path));
  if (kept.length === module.files.length) return scope;
  if (scope) return scope.filter(({ file }) => !isOut(file));
  return kept.map(({ path, bytes }) => ({ file: path, range: { start: 0, end: bytes.length } }));
}
