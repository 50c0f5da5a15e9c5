import { createRequire } from 'node:module';

/** The `yaml` package, which takes 20 ms to run, so that only a call of yamldecode pays for it. */
export function loadYaml(): typeof import('yaml') {
  try {
    // For this esbuild bundles the package into dist, and runs it only here.
    return require('yaml');
  } catch {
    // Modules that are not bundled, or without their packages, have no `require`.
    return createRequire(import.meta.url)('yaml');
  }
}
