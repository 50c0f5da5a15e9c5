/**
 * Why terraform cannot tell where to get a module from; undefined where it can, or finds out only when it
 * fetches it. Source: terraform `moduleaddrs`, terraform-registry-address, go-getter's detectors.
 */
export function moduleSourceProblem(
  source: string,
  hasVersion: boolean,
): { readonly summary: string; readonly detail: string } | undefined {
  if (hasVersion) {
    const problem = isLocalSource(source)
      ? `can't use local directory "${source}" as a module registry address`
      : registryProblem(source);
    return problem === undefined
      ? undefined
      : {
          summary: 'Invalid registry module source address',
          detail: `Failed to parse module registry address: ${problem}.\n\nTerraform assumed that you intended a module registry source address because you also set the argument "version", which applies only to registry modules.`,
        };
  }
  if (isLocalSource(source) || registryProblem(source) === undefined) return undefined;
  const detail = remoteProblem(source);
  return detail === undefined ? undefined : { summary: 'Invalid module source address', detail };
}

/** A path inside the tree of the module that calls. */
export const isLocalSource = (source: string): boolean => /^\.\.?[/\\]/.test(source);

function registryProblem(source: string): string | undefined {
  const { address, leaves } = withoutSubdirectory(source);
  if (leaves !== undefined) return outside(leaves);
  const parts = address.split('/');
  if (parts.length !== 3 && parts.length !== 4)
    return 'a module registry source address must have either three or four slash-separated components';
  const host = parts.length === 4 ? (parts.shift() as string) : undefined;
  const [namespace, name, system] = parts as [string, string, string];
  if (host !== undefined && !HOST.test(host)) return `invalid module registry hostname "${host}"`;
  if (host !== undefined && !host.includes('.'))
    return 'invalid module registry hostname: must contain at least one dot';
  if (host === 'github.com' || host === 'bitbucket.org')
    return `can't use "${host}" as a module registry host, because it's reserved for installing directly from version control repositories`;
  if (!NAME.test(namespace))
    return namespace.includes('.')
      ? 'source address must have three more components after the hostname: the namespace, the name, and the target system'
      : `invalid namespace "${namespace}": ${NAME_WORDS}`;
  if (!NAME.test(name)) return `invalid module name "${name}": ${NAME_WORDS}`;
  if (SYSTEM.test(system)) return undefined;
  return system.includes('?')
    ? 'module registry addresses may not include a query string portion'
    : `invalid target system "${system}": must be between one and 64 ASCII letters or digits`;
}

const HOST = /^[\p{L}\p{N}]([\p{L}\p{N}.-]*[\p{L}\p{N}])?(:\d+)?$/u;
const NAME = /^[0-9A-Za-z](?:[0-9A-Za-z-_]{0,62}[0-9A-Za-z])?$/;
const SYSTEM = /^[0-9a-z]{1,64}$/;
const NAME_WORDS =
  'must be between one and 64 characters, including ASCII letters, digits, dashes, and underscores, where dashes and underscores may not be the prefix or suffix';

function remoteProblem(source: string): string | undefined {
  if (source === '') return 'Failed to parse module source address: invalid source address: .';
  const { address, leaves } = withoutSubdirectory(source);
  if (leaves !== undefined) return `Failed to parse module source address: ${outside(leaves)}.`;
  const plain = address.replace(/^[A-Za-z0-9]+::/, '');
  if (plain.startsWith('github.com/') && plain.split('/').length < 3)
    return 'Failed to parse module source address: GitHub URLs should be github.com/username/repo.';
  if (DETECTED.test(plain)) return undefined;
  const written = JSON.stringify(source);
  return `Terraform failed to determine your intended installation method for remote module package ${written}.\n\nIf you intended this as a path relative to the current module, use "./${source}" instead. The "./" prefix indicates that the address is a relative filesystem path.`;
}

/** A URL with a scheme, an absolute path, `user@host:path`, or a host that go-getter knows. */
const DETECTED =
  /^(?:[A-Za-z][A-Za-z0-9+.-]*:|\/|(?:[^@]+@)?[^:]+:\/?.|(?:github\.com|bitbucket\.org)\/|[^/]*(?:googleapis\.com|\.amazonaws\.com)\/)/s;

/** What stands before `//`; `leaves` is the directory behind it where that leads out of the package. */
function withoutSubdirectory(source: string): { address: string; leaves?: string } {
  const query = source.indexOf('?');
  const stop = query < 0 ? source.length : query;
  const scheme = source.slice(0, stop).indexOf('://');
  const at = source.slice(0, stop).indexOf('//', scheme < 0 ? 0 : scheme + 3);
  if (at < 0) return { address: source };
  const directory = cleaned(source.slice(at + 2, stop));
  const address = source.slice(0, at) + source.slice(stop);
  return directory.startsWith('../') ? { address, leaves: directory } : { address };
}

/** As Go's `path.Clean` has it. */
function cleaned(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

const outside = (directory: string): string =>
  `subdirectory path "${directory}" leads outside of the module package`;
