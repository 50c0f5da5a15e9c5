import { cleanPath } from './clean-path.ts';
import type { RemoteKind } from './module.ts';
import { registryProblem } from './registry-source.ts';
import { leavesPackage, sourcePackage } from './source-package.ts';

/** What the `source` of a `module` block means. */
export type ModuleSource =
  /** `path` is normalised as terraform does it, and begins with `./` or `../`. */
  | { readonly kind: 'local'; readonly path: string }
  | { readonly kind: 'remote'; readonly from: RemoteKind }
  /** Terraform rejects it while it decodes the block; `why` is in its words. */
  | { readonly kind: 'invalid'; readonly why: string };

/**
 * Reads a source as terraform does: a local path begins with a dot and a slash, three or four names
 * may be a registry address, the rest is left to the forms that go-getter knows.
 * Source: terraform internal/getmodules/moduleaddrs, hashicorp/go-getter detect_*.go.
 */
export function readSource(source: string): ModuleSource {
  if (/^\.\.?[/\\]/.test(source)) return { kind: 'local', path: localPath(source) };
  if (registryProblem(source) === undefined) return { kind: 'remote', from: 'registry' };
  const why = remoteProblem(source);
  return why === undefined
    ? { kind: 'remote', from: remoteKind(source) }
    : { kind: 'invalid', why };
}

function localPath(source: string): string {
  const clean = cleanPath(source.replaceAll('\\', '/'));
  // `..` too becomes `./..`: terraform writes the address so, and compares addresses as text.
  return clean.startsWith('../') ? clean : `./${clean}`;
}

function remoteProblem(source: string): string | undefined {
  if (source === '') return 'Failed to parse module source address: invalid source address: .';
  const { address, leaves } = sourcePackage(source);
  if (leaves !== undefined)
    return `Failed to parse module source address: ${leavesPackage(leaves)}.`;
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

const remoteKind = (source: string): RemoteKind =>
  REMOTE_FORMS.find(([form]) => form.test(source))?.[1] ?? 'other';

const REMOTE_FORMS: readonly (readonly [RegExp, RemoteKind])[] = [
  [/^git::/, 'git'],
  [/^hg::/, 'mercurial'],
  [/^s3::/, 's3'],
  [/^gcs::/, 'gcs'],
  [/^https?::/, 'http'],
  [/^(?:\/|[A-Za-z]:[\\/])/, 'absolute path'],
  [/^(?:git|ssh|git\+ssh):\/\//, 'git'],
  [/^https?:\/\//, 'http'],
  [/^[A-Za-z][A-Za-z0-9+.-]*:/, 'other'],
  [/^(?:github\.com|bitbucket\.org)\//, 'git'],
  [/^[\w.-]+@[\w.-]+:./, 'git'],
  [/amazonaws\.com\//, 's3'],
  [/googleapis\.com\//, 'gcs'],
];
