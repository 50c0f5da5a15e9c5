import { tmpdir } from 'node:os';
import { execa } from 'execa';
import { faultOf } from '../package/model-source.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The registry that npm would ask: what its environment says, else what npm itself says, so that no host is written
 * here. Rejects where there is neither, or nothing is fetched from there.
 */
export async function registryOf(env: Env): Promise<URL> {
  // npm exports the first to what it runs, and reads both.
  const named = env.npm_config_registry || env.NPM_CONFIG_REGISTRY || (await npmsOwn(env));
  if (!URL.canParse(named)) throw new Error('npm_config_registry is no URL');
  const url = new URL(named);
  const fault = faultOf(url);
  if (fault !== undefined) throw new Error(`npm_config_registry ${fault}`);
  return url;
}

/** Asked in a folder that is nobody's: a checkout could hold an `.npmrc` of its own. */
async function npmsOwn(env: Env): Promise<string> {
  try {
    const { stdout } = await execa('npm', ['config', 'get', 'registry'], {
      cwd: tmpdir(),
      env,
      timeout: MOST_MS,
    });
    return stdout.trim();
  } catch (cause) {
    throw new Error('npm_config_registry is not set, and npm does not say which it uses', {
      cause,
    });
  }
}

const MOST_MS = 30_000;

/** Where every registry keeps the tarball of a package without a scope. */
export function tarballUrl(registry: URL, name: string, version: string): URL {
  const url = new URL(registry);
  url.pathname = `${registry.pathname.replace(/\/+$/, '')}/${name}/-/${name}-${version}.tgz`;
  return url;
}
