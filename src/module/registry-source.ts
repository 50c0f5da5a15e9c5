import { leavesPackage, sourcePackage } from './source-package.ts';

/** Why a source is no address in a module registry, in terraform's words. Source: hashicorp/terraform-registry-address. */
export function registryProblem(source: string): string | undefined {
  const { address, leaves } = sourcePackage(source);
  if (leaves !== undefined) return leavesPackage(leaves);
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
