import { writeFile } from 'node:fs/promises';
import { context } from '@actions/github';
import { programOf } from '../cli/program-of.ts';
import { commit } from '../pull-request/commit-repairs.ts';
import type { RunResult } from '../pull-request/review.ts';
import { report, suggest } from '../pull-request/run-pull-request.ts';
import type { RunRequest } from '../pull-request/run-request.ts';
import { recordVerdicts } from '../pull-request/verdicts/record-verdicts.ts';
import { writeVerdictFile } from '../pull-request/verdicts/verdict-file.ts';
import type { Inputs, Mode } from './inputs.ts';
import { mayAsk } from './may-ask.ts';
import { requestOf, type Staff } from './run-request.ts';
import { inScratch } from './scratch.ts';
import { tellResult } from './tell-result.ts';
import { tellSarif } from './tell-sarif.ts';

/** The number of the pull request that the event is about; undefined where it is about none. */
export const pullRequestNumber = (): number | undefined => context.payload.pull_request?.number;

/** What each mode does with the pull request of an event; `post` has an event of its own. */
const RUNS: Readonly<Record<Mode, (request: RunRequest) => Promise<RunResult>>> = {
  suggest,
  report,
  commit,
  post: suggest,
};

/** Looks at a pull request, and posts or reports. `askedBy`: who asked for the run in a comment. */
export async function runOnPullRequest(
  number: number,
  inputs: Inputs,
  staff: Staff,
  askedBy?: string,
): Promise<void> {
  const recorded = recordVerdicts(staff.validator.validate);
  // Every verdict is hashed with all of its module.
  const validator =
    inputs.verdictsFile === ''
      ? staff.validator
      : { ...staff.validator, validate: recorded.validate };
  const program = programOf(validator);
  const result = await inScratch(staff.signal, async (scratch) => {
    const request = requestOf(number, inputs, { ...staff, validator }, program, scratch);
    if (askedBy !== undefined && !(await mayAsk(request, askedBy))) return undefined;
    return RUNS[inputs.mode](request);
  });
  if (!result) return;
  if (inputs.verdictsFile !== '') {
    const file = writeVerdictFile({
      version: 1,
      pullRequest: number,
      head: result.seen.pull.head.sha,
      validator: program,
      verdicts: recorded.verdicts(),
    });
    await writeFile(inputs.verdictsFile, file);
  }
  await tellSarif(
    inputs.sarif,
    result.seen.modules.map(({ repair }) => repair),
    validator.description,
  );
  await tellResult(result);
}
