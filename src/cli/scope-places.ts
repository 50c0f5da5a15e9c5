import { relative, resolve } from 'node:path';
import type { Place } from '../finding/finding.ts';
import { lineStarts } from '../hcl/line-starts.ts';
import type { SourceFile } from '../module/module.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import { CliError } from './cli-error.ts';
import { EXIT } from './exit-code.ts';
import type { LocatedModule } from './read-modules.ts';
import type { LineScope } from './scope-option.ts';

/** The scopes of each module in bytes, in the order of `modules`. Every scope must fall into one of them. */
export function scopePlaces(
  scopes: readonly LineScope[],
  modules: readonly LocatedModule[],
  cwd: string,
): readonly (readonly Place[])[] {
  const owners = scopes.map((scope) => owner(scope, modules, cwd));
  return modules.map((module) =>
    owners.flatMap((one) => (one.module === module ? [one.place] : [])),
  );
}

function owner(
  scope: LineScope,
  modules: readonly LocatedModule[],
  cwd: string,
): { module: LocatedModule; place: Place } {
  const path = resolve(cwd, scope.file);
  for (const module of modules) {
    const file = module.module.files.find((one) => resolve(module.directory, one.path) === path);
    if (file) return { module, place: { file: file.path, range: byteRange(scope, file) } };
  }
  const known = modules.flatMap((one) =>
    one.module.files.map((file) => relative(cwd, resolve(one.directory, file.path))),
  );
  throw new CliError(
    EXIT.usage,
    `--scope ${cleanLine(scope.file)}: no such file in the modules named. Next: take one of ${cleanLine(known.join(', '))}.`,
  );
}

function byteRange({ file: name, start, end }: LineScope, { bytes }: SourceFile): Place['range'] {
  const starts = lineStarts(bytes);
  const [from, to] = [starts[start - 1], starts[end] ?? bytes.length];
  if (from === undefined || end > starts.length) {
    throw new CliError(
      EXIT.usage,
      `--scope ${cleanLine(name)}:${start}-${end}: the file has ${starts.length} lines. Next: end at ${starts.length} or before.`,
    );
  }
  return { start: from, end: to };
}
