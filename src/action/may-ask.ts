import * as core from '@actions/core';
import { mayWrite } from '../github/permission.ts';
import type { RunRequest } from '../pull-request/run-request.ts';
import { answered } from '../pull-request/stopped-error.ts';
import { sentence } from '../report/markdown-text.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import { writeSummary } from './outputs.ts';

/** Whether somebody may command us: who may write to the repository. Throws StoppedError where GitHub does not say. */
export async function mayAsk({ github }: RunRequest, login: string): Promise<boolean> {
  if (mayWrite(answered(await github.permission(login)))) return true;
  const words = `${cleanLine(login)} may not write to the repository, so the command is not followed.`;
  core.notice(words);
  await writeSummary(`${sentence(words)}\n`);
  return false;
}
