/** A repository to scan. */
export interface Repository {
  /** `owner/name`. */
  readonly name: string;
  /** What it costs, in any unit, 0 or more: GitHub's disk usage in KB, or 1 for all. */
  readonly weight: number;
}

export interface Shard {
  /** From 1. */
  readonly shard: number;
  /** Names with a blank between them, as an environment variable holds them. */
  readonly repositories: string;
}

/** "A matrix will generate a maximum of 256 jobs per workflow run." (Running variations of jobs in a workflow) */
export const MOST_SHARDS = 256;

/**
 * Parts of about the same weight: the heaviest first, each to the part that has least (at most 4/3 of the best there
 * is; Graham 1969). No part is empty. The same repositories give the same parts, in whatever order they come.
 */
export function planShards(repositories: readonly Repository[], most: number): Shard[] {
  const unique = [...new Map(repositories.map((one) => [one.name, one])).values()];
  const count = Math.min(most, MOST_SHARDS, unique.length);
  const parts = Array.from({ length: count }, () => ({ weight: 0, names: [] as string[] }));
  for (const { name, weight } of unique.sort(heaviestFirst)) {
    const lightest = parts.reduce((a, b) => (b.weight < a.weight ? b : a));
    lightest.names.push(name);
    // Cloning alone costs something: a thousand empty repositories are not nothing.
    lightest.weight += weight + 1;
  }
  return parts.map(({ names }, index) => ({
    shard: index + 1,
    repositories: names.sort().join(' '),
  }));
}

const heaviestFirst = (a: Repository, b: Repository): number =>
  b.weight - a.weight || (a.name < b.name ? -1 : 1);
