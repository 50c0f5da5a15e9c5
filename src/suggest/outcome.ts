import { countErrors } from '../report/count-errors.ts';
import type { RepairedModule } from './units.ts';

/** What a run came to. `ok` only where everything was looked at and nothing was wrong. */
export type Outcome = 'ok' | 'findings' | 'incomplete' | 'failed';

export interface Looked {
  readonly modules: readonly RepairedModule[];
  /** Files and hunks that nobody looked at. */
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  /** Why the run ended early, in a sentence. */
  readonly failed?: string;
}

export function outcomeOf({ modules, skipped, failed }: Looked): Outcome {
  if (failed !== undefined) return 'failed';
  const isPartly = modules.some(
    ({ repair: { draft, before, after } }) =>
      draft.skipped.length > 0 || before.verdict === 'unknown' || after.verdict === 'unknown',
  );
  if (skipped.length > 0 || isPartly) return 'incomplete';
  const isWrong = modules.some(
    ({ repair }) => countErrors(repair.before) > 0 || repair.before.verdict === 'invalid',
  );
  return isWrong ? 'findings' : 'ok';
}
