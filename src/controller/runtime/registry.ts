import { faultOf } from '../package/model-source.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The registry that npm would ask, as far as its environment says. Throws where nothing is fetched from there. */
export function registryOf(env: Env): URL {
  // npm exports the first to what it runs, and reads both.
  const named = env.npm_config_registry || env.NPM_CONFIG_REGISTRY || DEFAULT;
  if (!URL.canParse(named)) throw new Error('npm_config_registry is no URL');
  const url = new URL(named);
  const fault = faultOf(url);
  if (fault !== undefined) throw new Error(`npm_config_registry ${fault}`);
  return url;
}

/** https://docs.npmjs.com/cli/using-npm/config#registry */
const DEFAULT = 'https://registry.npmjs.org/';

/** Where every registry keeps the tarball of a package without a scope. */
export function tarballUrl(registry: URL, name: string, version: string): URL {
  const url = new URL(registry);
  url.pathname = `${registry.pathname.replace(/\/+$/, '')}/${name}/-/${name}-${version}.tgz`;
  return url;
}
