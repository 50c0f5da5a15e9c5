import type { StoredRelease } from './schema.ts';
import { compareVersions, parseVersion, type Version } from './version.ts';
import { parseVersionConstraint, type VersionConstraint } from './version-constraint.ts';

/** What a module says about the version of one provider. */
export interface WantedVersion {
  /** The version of its lock file. */
  readonly locked?: string;
  /** Constraints as written; all of them must hold. Those that cannot be read count for nothing. */
  readonly constraints: readonly string[];
}

/**
 * How a stored release answers to what a module wants:
 * - `default`: nothing is wanted
 * - `locked`: it is the version of the lock file
 * - `allowed`: the constraints allow it
 * - `nearest`: no stored release is the one wanted, and this one is the nearest; what it says is
 *   less certain
 */
export type ChosenHow = 'default' | 'locked' | 'allowed' | 'nearest';

/** Chooses among the stored releases of one provider; undefined where there are none. */
export function chooseRelease<Release extends StoredRelease>(
  releases: readonly Release[],
  wanted: WantedVersion | undefined,
): { readonly release: Release; readonly how: ChosenHow } | undefined {
  const sorted = releases.map(withVersion).sort((a, b) => compareVersions(b.version, a.version));
  const standard = defaultOf(sorted);
  if (!standard) return undefined;
  const constraints = (wanted?.constraints ?? []).flatMap(readable);
  const locked = wanted?.locked === undefined ? undefined : parseVersion(wanted.locked);
  if (locked) {
    const same = sorted.find(({ version }) => compareVersions(version, locked) === 0);
    if (same) return { release: same.release, how: 'locked' };
    return { release: nearest(sorted, [locked]).release, how: 'nearest' };
  }
  if (constraints.length === 0) return { release: standard.release, how: 'default' };
  const isAllowed = ({ version }: Versioned<Release>): boolean =>
    constraints.every(({ allows }) => allows(version));
  const allowed = isAllowed(standard) ? standard : sorted.find(isAllowed);
  if (allowed) return { release: allowed.release, how: 'allowed' };
  const named = constraints.flatMap((constraint) => constraint.named);
  return { release: nearest(sorted, named).release, how: 'nearest' };
}

interface Versioned<Release> {
  readonly release: Release;
  readonly version: Version;
}

function withVersion<Release extends StoredRelease>(release: Release): Versioned<Release> {
  const version = parseVersion(release.version);
  return { release, version: version ?? { major: 0, minor: 0, patch: 0, prerelease: '' } };
}

/**
 * The newest release, but for AWS the newest exact one: what is written for it today was learned from
 * modules of 5.x, and corpora are judged by 5.100.0.
 */
function defaultOf<Release extends StoredRelease>(
  sorted: readonly Versioned<Release>[],
): Versioned<Release> | undefined {
  const [newest] = sorted;
  if (!newest?.release.address.endsWith('/hashicorp/aws')) return newest;
  return sorted.find(({ release }) => release.exactness === 'exact') ?? newest;
}

const readable = (text: string): VersionConstraint[] => {
  const parsed = parseVersionConstraint(text);
  return parsed.kind === 'constraint' ? [parsed.constraint] : [];
};

/** Of the same major version if there is one, and rather newer than older: providers add more than they take away. */
function nearest<Release>(
  sorted: readonly Versioned<Release>[],
  named: readonly Version[],
): Versioned<Release> {
  const distance = ({ version }: Versioned<Release>): number =>
    named.reduce(
      (least, one) => Math.min(least, distanceOf(version, one)),
      Number.POSITIVE_INFINITY,
    );
  return sorted.reduce((best, each) => (distance(each) < distance(best) ? each : best));
}

function distanceOf(held: Version, wanted: Version): number {
  const majors = Math.abs(held.major - wanted.major);
  const minors = Math.abs(held.minor - wanted.minor) + Math.abs(held.patch - wanted.patch) / 1e4;
  const older = compareVersions(held, wanted) < 0;
  if (majors > 0) return majors * MAJOR + (older ? 1 : 0);
  return minors + (older ? OLDER : 0);
}

/** Above any minor version; a release older than wanted, of the same major, is after all newer ones. */
const OLDER = 1e5;
const MAJOR = 1e6;
