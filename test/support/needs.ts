import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * `test`, or on a machine without one of the programs a skipped test whose name says why.
 * A program is a name on PATH or an absolute path.
 */
export function testNeeding(...programs: readonly string[]): jest.It {
  const missing = programs.filter((program) => !isThere(program));
  if (missing.length === 0) return test;
  const needs = `(needs ${missing.join(', ')})`;
  const skip = (name: string): void => test.skip(`${name} ${needs}`, () => {});
  const each = (rows: readonly unknown[]) => (name: string) =>
    test.skip.each(rows)(`${name} ${needs}`, () => {});
  return Object.assign(skip, { each }) as unknown as jest.It;
}

function isThere(program: string): boolean {
  const folders = program.startsWith('/') ? [''] : (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
