import * as core from '@actions/core';
import { mayWrite } from '../github/permission.ts';
import type { RunRequest } from '../pull-request/run-request.ts';
import { cleanLine } from '../report/untrusted-text.ts';

/** Whether somebody may command us: who may write to the repository. */
export async function mayAsk({ github }: RunRequest, login: string): Promise<boolean> {
  const permission = await github.permission(login);
  if (permission.kind === 'done' && mayWrite(permission.value)) return true;
  core.notice(
    `${cleanLine(login)} may not write to the repository, so the command is not followed.`,
  );
  return false;
}
