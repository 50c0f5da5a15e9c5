import { readFile } from 'node:fs/promises';
import { context } from '@actions/github';
import type { Validator } from '../cli/services.ts';
import { suggest } from '../pull-request/run-pull-request.ts';
import { recordedVerdicts } from '../pull-request/verdicts/recorded-verdicts.ts';
import { parseVerdictFile, type VerdictFile } from '../pull-request/verdicts/verdict-file.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import type { Inputs } from './inputs.ts';
import { requestOf, type Staff } from './run-request.ts';
import { inScratch } from './scratch.ts';
import { tellResult } from './tell-result.ts';

/**
 * Posts for a pull request of which another job, that had no rights, has the verdicts. Nothing is validated here. The
 * event says which commit that job ran for; a file about another one is refused.
 */
export async function postForFork(inputs: Inputs, staff: Staff): Promise<void> {
  const file = await readVerdicts(inputs.verdictsFile);
  const ran: unknown = context.payload.workflow_run?.head_sha;
  if (ran !== file.head)
    throw new Error(
      'Input verdicts-file: it is about another commit than the run of this event. Next: download the artifact of that very run.',
    );
  const check = staff.validator.validate;
  const validator: Validator = {
    ...staff.validator,
    validate: recordedVerdicts(file, check),
  };
  const program = `${file.validator}, as the analysis without rights reports,`;
  const result = await inScratch((scratch) =>
    suggest({
      ...requestOf(file.pullRequest, inputs, { ...staff, validator }, program, scratch),
      head: file.head,
    }),
  );
  await tellResult(result);
}

async function readVerdicts(path: string): Promise<VerdictFile> {
  try {
    return parseVerdictFile(await readFile(path));
  } catch (error) {
    const words = cleanLine((error as Error).message);
    throw new Error(
      `Input verdicts-file: ${words}. Next: pass the file that mode "report" wrote.`,
      { cause: error },
    );
  }
}
