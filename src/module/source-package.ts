import { cleanPath } from './clean-path.ts';

/**
 * What of a source names a package: all but `//directory`. `leaves` is that directory where it leads out of
 * the package. Source: hashicorp/go-getter source.go.
 */
export function sourcePackage(source: string): { address: string; leaves?: string } {
  const query = source.indexOf('?');
  const stop = query < 0 ? source.length : query;
  const scheme = source.slice(0, stop).indexOf('://');
  const at = source.slice(0, stop).indexOf('//', scheme < 0 ? 0 : scheme + 3);
  if (at < 0) return { address: source };
  const directory = cleanPath(source.slice(at + 2, stop));
  const address = source.slice(0, at) + source.slice(stop);
  return directory.startsWith('../') ? { address, leaves: directory } : { address };
}

export const leavesPackage = (directory: string): string =>
  `subdirectory path "${directory}" leads outside of the module package`;
