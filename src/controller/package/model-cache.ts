import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * The folder for models that were fetched: the runner's tool cache, else where programs of the platform keep what
 * they can fetch again. Not laid out as @actions/tool-cache does: that wants a runner, and a version where we have a
 * hash.
 */
export function modelCache(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  // https://docs.github.com/actions/reference/workflows-and-actions/variables
  const runner = absolute(env.RUNNER_TOOL_CACHE);
  return join(runner ?? userCache(env, platform, home), 'iac-dpo', 'models');
}

/** Where programs of the platform keep what they can fetch again. */
export function userCache(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
): string {
  if (platform === 'win32') return absolute(env.LOCALAPPDATA) ?? join(home, 'AppData', 'Local');
  if (platform === 'darwin') return join(home, 'Library', 'Caches');
  // XDG Base Directory Specification: a relative path is to be ignored.
  return absolute(env.XDG_CACHE_HOME) ?? join(home, '.cache');
}

export const absolute = (path: string | undefined): string | undefined =>
  path !== undefined && isAbsolute(path) ? path : undefined;
