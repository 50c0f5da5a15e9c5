import { posix } from 'node:path';
import type { RemoteKind } from './module.ts';

/** What the `source` of a `module` block means. */
export type ModuleSource =
  /** `path` is normalised as terraform does it, and begins with `./` or `../`. */
  | { readonly kind: 'local'; readonly path: string }
  | { readonly kind: 'remote'; readonly from: RemoteKind }
  /** Terraform rejects it while it decodes the block. */
  | { readonly kind: 'invalid' };

/**
 * Reads a source as terraform does: a local path begins with a dot and a slash, three or four names
 * may be a registry address, the rest is left to the forms that go-getter knows.
 * Source: terraform internal/addrs/module_source.go, hashicorp/go-getter detect_*.go.
 */
export function readSource(source: string): ModuleSource {
  if (/^\.{1,2}[/\\]/.test(source)) return { kind: 'local', path: localPath(source) };
  if (isRegistryAddress(source)) return { kind: 'remote', from: 'registry' };
  const from = REMOTE_FORMS.find(([form]) => form.test(source))?.[1];
  return from === undefined ? { kind: 'invalid' } : { kind: 'remote', from };
}

function localPath(source: string): string {
  const clean = withoutFinalSlash(posix.normalize(source.replaceAll('\\', '/')));
  // `..` too becomes `./..`: terraform writes the address so, and compares addresses as text.
  return clean.startsWith('../') ? clean : `./${clean}`;
}

/** `/` before `//sub`, which names a folder inside the package. */
function isRegistryAddress(source: string): boolean {
  const [address = ''] = source.split('//');
  const parts = address.split('/');
  const [host, ...names] = parts.length === 4 ? parts : [undefined, ...parts];
  const [namespace = '', name = '', system = ''] = names;
  if (names.length !== 3 || RESERVED_HOSTS.has(host ?? '')) return false;
  if (host !== undefined && !HOST.test(host)) return false;
  return NAME.test(namespace) && NAME.test(name) && SYSTEM.test(system);
}

const NAME = /^[0-9A-Za-z](?:[\w-]{0,62}[0-9A-Za-z])?$/;
const SYSTEM = /^[0-9a-z]{1,64}$/;
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]+(?::\d+)?$/u;
/** Kept for version control. */
const RESERVED_HOSTS: ReadonlySet<string> = new Set(['github.com', 'bitbucket.org']);

const REMOTE_FORMS: readonly (readonly [RegExp, RemoteKind])[] = [
  [/^git::./, 'git'],
  [/^hg::./, 'mercurial'],
  [/^s3::./, 's3'],
  [/^gcs::./, 'gcs'],
  [/^https?::./, 'http'],
  [/^[A-Za-z0-9]+::./, 'other'],
  [/^(?:git|ssh|git\+ssh):\/\/./, 'git'],
  [/^https?:\/\/./, 'http'],
  [/^[A-Za-z][A-Za-z0-9+.-]*:\/\/./, 'other'],
  [/^(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/]+\/[^/]+/, 'git'],
  [/^[\w.-]+@[\w.-]+:./, 'git'],
  [/^[\w.-]*amazonaws\.com\/./, 's3'],
  [/^(?:www\.)?[\w.-]*googleapis\.com\/./, 'gcs'],
  [/^(?:\/|[A-Za-z]:[\\/])/, 'absolute path'],
];

const withoutFinalSlash = (path: string): string => (path === '/' ? path : path.replace(/\/$/, ''));
