/**
 * Why an entry of a module must not reach terraform, in words for a person; undefined when it may.
 * `path` is relative to the module. Terraform runs what it finds under `.terraform` and
 * `terraform.d` as provider programs, and reads the working directory's state and lock file.
 */
export function whyUnsafe(path: string): string | undefined {
  if (path.length > MAX_PATH_CHARACTERS) return 'its path is too long';
  if (UNUSUAL.test(path)) return 'its name holds a control character or a backslash';
  const names = path.split('/');
  if (names.some((name) => name === '' || name === '.' || name === '..')) {
    return 'its path leads outside the module';
  }
  // Lower case, because some file systems hold `.Terraform` and `.terraform` for the same name.
  return names.map((name) => whyNeverTaken(name.toLowerCase())).find((reason) => reason);
}

/** Linux allows 4096 bytes for a whole path; our own folders and 4-byte characters come on top. */
const MAX_PATH_CHARACTERS = 500;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNUSUAL = /[\u0000-\u001f\u007f\\]/;

function whyNeverTaken(name: string): string | undefined {
  if (NEVER_ENTERED.has(name)) return `${name} is never taken from a module`;
  if (name === '.terraform.lock.hcl') return 'a lock file is not needed to validate';
  if (/^terraform\.tfstate/.test(name))
    return 'state may hold secrets and is not needed to validate';
  return undefined;
}

const NEVER_ENTERED: ReadonlySet<string> = new Set([
  '.terraform',
  'terraform.d',
  '.git',
  'node_modules',
]);
