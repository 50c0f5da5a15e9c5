import { homedir } from 'node:os';
import { join } from 'node:path';
import { absolute, userCache } from '../package/model-cache.ts';

/**
 * The folder for a version of onnxruntime-node: where @actions/tool-cache would have it in the runner's tool cache,
 * else in the cache of the user.
 */
export function runtimeFolder(
  version: string,
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  const cache =
    absolute(env.RUNNER_TOOL_CACHE) ?? join(userCache(env, platform, home), 'iac-dpo', 'tools');
  return join(cache, 'onnxruntime-node', version, process.arch);
}
