/**
 * The folders among `directories` whose modules nobody means to be repaired: code that a program wrote, that was copied
 * here, or that tests keep broken. Outermost first, each once.
 */
export function notMeant(directories: readonly string[]): readonly string[] {
  const folders = directories.flatMap((directory) => {
    const parts = directory.split('/');
    const at = parts.findIndex((part) => NAMES.has(part));
    return at < 0 ? [] : [parts.slice(0, at + 1).join('/')];
  });
  return [...new Set(folders)].sort();
}

const NAMES: ReadonlySet<string> = new Set([
  'cdktf.out',
  'fixtures',
  'node_modules',
  'testdata',
  'third_party',
  'vendor',
]);
