import type { Check } from './check.ts';

/** `version` as in `process.versions.node`. */
export function nodeCheck(version: string): Check {
  const major = Number(version.split('.')[0]);
  if (major >= OLDEST) return { name: 'node', status: 'ok', found: version };
  return {
    name: 'node',
    status: 'problem',
    found: `${version}, and ${OLDEST} is the oldest that is tested`,
    next: `install Node ${OLDEST} or newer`,
  };
}

/** `engines` of package.json. */
const OLDEST = 20;
