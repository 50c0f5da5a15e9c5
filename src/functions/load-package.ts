import { createRequire } from 'node:module';

// These packages take tens of milliseconds to run, which only a call that needs one pays for. Esbuild bundles what
// stands in `require` into dist and runs it only there; modules that are not bundled have no `require`.

export const loadYaml = (): typeof import('yaml') => bundledOr('yaml', () => require('yaml'));

export const loadRe2 = (): typeof import('re2js') => bundledOr('re2js', () => require('re2js'));

function bundledOr<T>(name: string, bundled: () => T): T {
  try {
    return bundled();
  } catch {
    return createRequire(import.meta.url)(name);
  }
}
