import { CONFIG_FILE } from '../../config/config.ts';
import { readConfig } from '../../config/read-config.ts';
import type { GitHub } from '../../github/github.ts';
import { answered } from '../stopped-error.ts';
import { MOST_CONFIG_BYTES, unreadableConfig } from '../unreadable-config.ts';

/** Whether feedback may be collected of pull requests that are made to a branch. */
export type Consent =
  | 'given'
  /** `feedback: false` */
  | 'refused'
  /** Nobody said anything, and the token is not the repository's own. */
  | 'not-given'
  /** The branch is not there any more, so nobody's word counts. */
  | 'no-branch';

/**
 * Asks the branch as it is now: a no counts for what was posted before it, too. `isOwnRun`: the token is that of a
 * workflow of the same repository. Throws ConfigError and StoppedError.
 */
export async function consentOf(
  github: Pick<GitHub, 'fileAt'>,
  branch: string,
  isOwnRun: boolean,
): Promise<Consent> {
  const answer = await github.fileAt(branch, CONFIG_FILE, MOST_CONFIG_BYTES);
  if (answer.kind === 'not-found') return 'no-branch';
  const file = answered(answer);
  const unsaid = isOwnRun ? 'given' : 'not-given';
  if (file.kind === 'absent') return unsaid;
  if (file.kind !== 'file') throw unreadableConfig();
  const { feedback } = readConfig(file.bytes.toString('utf8'));
  if (feedback === undefined) return unsaid;
  return feedback ? 'given' : 'refused';
}
