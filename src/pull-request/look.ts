import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CONFIG_FILE, type Config, DEFAULT_CONFIG } from '../config/config.ts';
import type { ChangedFile } from '../github/changed-files.ts';
import type { Gap } from '../github/outcome.ts';
import type { PullRequest } from '../github/pull-request.ts';
import { directoryOf } from '../module/directory.ts';
import type { Attribution } from '../provenance/attribution.ts';
import type { RepairedModule } from '../suggest/units.ts';
import { readAttribution } from './read-attribution.ts';
import { repairModules } from './repair-modules.ts';
import type { RunRequest } from './run-request.ts';
import { apiTreeSource } from './snapshot/api-tree-source.ts';
import { gitTreeSource, hasCommit } from './snapshot/git-tree-source.ts';
import type { Listing, TreeSource } from './snapshot/tree-source.ts';
import { type LeftOut, writeSnapshot } from './snapshot/write-snapshot.ts';
import { answered, MOVED, StoppedError } from './stopped-error.ts';
import { MOST_CONFIG_BYTES, unreadableConfig } from './unreadable-config.ts';

/** What a run found out about a pull request. */
export interface Seen {
  readonly pull: PullRequest;
  readonly files: readonly ChangedFile[];
  readonly attribution: Attribution;
  readonly modules: readonly RepairedModule[];
  readonly skipped: readonly LeftOut[];
}

/** Reads a pull request and repairs what is in scope; nothing is written anywhere but into `scratch`. */
export async function look(request: RunRequest): Promise<Seen> {
  const { github, scratch, directories } = request;
  const pull = answered(await github.pullRequest());
  if (request.head !== undefined && request.head !== pull.head.sha) throw new StoppedError(MOVED);
  const mergeBase = answered(await github.mergeBase(pull));
  const isWanted = (path: string) => path.endsWith('.tf') && isBelow(directories, path);
  const changed = answered(await github.changedFiles(pull, isWanted));
  const files = changed.value.filter(({ path }) => isWanted(path));
  const checkout = await checkoutWith(request, [pull.head.sha, mergeBase]);
  const { attribution, gaps } = await readAttribution(request, pull, files, mergeBase, checkout);
  const seen = { pull, files, attribution };
  const untold = [...changed.gaps, ...gaps].map(asLeftOut);
  const near = new Set(
    attribution.hunks.flatMap(({ path, inScope }) => (inScope ? [directoryOf(path)] : [])),
  );
  if (near.size === 0) return { ...seen, modules: [], skipped: untold };
  const config = await branchConfig(request, pull.base.sha);
  const source = sourceOf(request, checkout);
  const base = await source.list(mergeBase);
  const snapshots = { head: join(scratch, 'head'), base: join(scratch, 'base') };
  const head = await source.list(pull.head.sha);
  const missing = await snapshot(source, pull.head.sha, head, near, snapshots.head);
  await snapshot(source, mergeBase, base, near, snapshots.base);
  const { modules, skipped } = await repairModules(
    request,
    attribution.hunks,
    config,
    snapshots,
    missing,
  );
  return { ...seen, modules, skipped: [...untold, ...missing, ...skipped] };
}

const isBelow = (directories: readonly string[], path: string): boolean =>
  directories.some((directory) => directory === '' || path.startsWith(`${directory}/`));

async function checkoutWith({ checkout }: RunRequest, commits: readonly string[]) {
  if (!checkout) return undefined;
  for (const commit of commits)
    if (!(await hasCommit(checkout, commit).catch(() => false))) return undefined;
  return checkout;
}

const sourceOf = ({ github }: RunRequest, checkout: RunRequest['checkout']): TreeSource =>
  checkout ? gitTreeSource(checkout) : apiTreeSource(github);

/**
 * What the repository asks of repairs: what its branch says now, never what the pull request makes of it, nor what an old
 * commit says that somebody cut it from. Throws ConfigError.
 */
async function branchConfig(request: RunRequest, commit: string): Promise<Config> {
  const source = sourceOf(request, await checkoutWith(request, [commit]));
  const { files } = await source.list(commit);
  const entry = files.find(({ path }) => path === CONFIG_FILE);
  if (!entry) return DEFAULT_CONFIG;
  const text = entry.size <= MOST_CONFIG_BYTES ? await source.read(commit, [entry]) : undefined;
  const bytes = text?.get(CONFIG_FILE);
  if (!bytes) throw unreadableConfig();
  return request.readConfig(bytes.toString('utf8'));
}

async function snapshot(
  source: TreeSource,
  commit: string,
  listing: Listing,
  near: ReadonlySet<string>,
  folder: string,
): Promise<readonly LeftOut[]> {
  await mkdir(folder, { recursive: true });
  return writeSnapshot(source, commit, listing, near, folder);
}

const asLeftOut = ({ path = 'pull request', message }: Gap): LeftOut => ({ path, reason: message });
