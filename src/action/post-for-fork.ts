import { context } from '@actions/github';
import type { Validator } from '../cli/services.ts';
import { readRegularFile } from '../module/read-regular-file.ts';
import { suggest } from '../pull-request/run-pull-request.ts';
import type { RunRequest } from '../pull-request/run-request.ts';
import { answered } from '../pull-request/stopped-error.ts';
import { recordedVerdicts } from '../pull-request/verdicts/recorded-verdicts.ts';
import {
  MOST_VERDICT_BYTES,
  parseVerdictFile,
  type VerdictFile,
} from '../pull-request/verdicts/verdict-file.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import type { Inputs } from './inputs.ts';
import { requestOf, type Staff } from './run-request.ts';
import { inScratch } from './scratch.ts';
import { tellResult } from './tell-result.ts';

/**
 * Posts for a pull request of which another job, that had no rights, has the verdicts. Nothing is validated here. The
 * event says for which commit of which branch that job ran; a file about another one is refused.
 */
export async function postForFork(inputs: Inputs, staff: Staff): Promise<void> {
  const file = await readVerdicts(inputs.verdictsFile);
  if (context.payload.workflow_run?.head_sha !== file.head)
    throw new Error(
      'Input verdicts-file: it is about another commit than the run of this event. Next: download the artifact of that very run.',
    );
  const check = staff.validator.validate;
  const validator: Validator = {
    ...staff.validator,
    validate: recordedVerdicts(file, check),
  };
  const program = `${file.validator}, as the analysis without rights reports,`;
  const result = await inScratch(staff.signal, async (scratch) => {
    const request = requestOf(file.pullRequest, inputs, { ...staff, validator }, program, scratch);
    await expectBranch(request);
    return suggest({ ...request, head: file.head });
  });
  await tellResult(result);
}

/** Whoever has a fork can put anybody's commit on a branch of it, and name the pull request that it was taken from. */
async function expectBranch({ github }: RunRequest): Promise<void> {
  const { head } = answered(await github.pullRequest());
  const ran = context.payload.workflow_run;
  if (ran?.head_repository?.full_name === head.repository && ran?.head_branch === head.branch)
    return;
  throw new Error(
    'Input verdicts-file: it names a pull request of another branch than the run of this event. Next: download the artifact of that very run.',
  );
}

async function readVerdicts(path: string): Promise<VerdictFile> {
  try {
    const bytes = await readRegularFile(path, MOST_VERDICT_BYTES);
    if (typeof bytes === 'string') throw new Error(`it is ${bytes}`);
    return parseVerdictFile(bytes);
  } catch (error) {
    const words = cleanLine((error as Error).message);
    throw new Error(
      `Input verdicts-file: ${words}. Next: pass the file that mode "report" wrote.`,
      { cause: error },
    );
  }
}
