/** A released version as registries number them; build metadata is of no consequence and dropped. */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** The text after `-`; empty for a release. */
  readonly prerelease: string;
}

/** `5.100.0`, `5`, `1.2.3-beta1`; undefined for anything else. Missing parts are 0. */
export function parseVersion(text: string): Version | undefined {
  const found = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([\w.~-]*))?(?:\+[\w.-]*)?$/.exec(text);
  if (!found) return undefined;
  const [, major, minor = '0', patch = '0', prerelease = ''] = found;
  return { major: Number(major), minor: Number(minor), patch: Number(patch), prerelease };
}

/** Below, at or above 0 as `a` is before, equal to or after `b`. A prerelease is before its release. */
export function compareVersions(a: Version, b: Version): number {
  const numbers = a.major - b.major || a.minor - b.minor || a.patch - b.patch;
  if (numbers !== 0 || a.prerelease === b.prerelease) return numbers;
  if (a.prerelease === '') return 1;
  if (b.prerelease === '') return -1;
  return comparePrereleases(a.prerelease.split('.'), b.prerelease.split('.'));
}

/** As `compareVersions`; a text that is no version is before all that are. */
export function compareVersionTexts(a: string, b: string): number {
  const [left, right] = [parseVersion(a), parseVersion(b)];
  if (left && right) return compareVersions(left, right);
  return left ? 1 : right ? -1 : 0;
}

/** Part by part as https://semver.org §11 has it: numbers before words, fewer parts before more. */
function comparePrereleases(a: readonly string[], b: readonly string[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined) return 1;
    if (left === right) continue;
    const [x, y] = [numeric(left), numeric(right)];
    if (x !== undefined && y !== undefined) {
      if (x !== y) return x - y;
      continue;
    }
    if (x !== undefined || y !== undefined) return x !== undefined ? -1 : 1;
    return left < right ? -1 : 1;
  }
  return a.length - b.length;
}

const numeric = (part: string): number | undefined =>
  /^\d+$/.test(part) ? Number(part) : undefined;
