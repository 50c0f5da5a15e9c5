import * as core from '@actions/core';
import { explanation } from '../pull-request/explanation.ts';
import { look } from '../pull-request/look.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import type { CommentCommand } from './comment-event.ts';
import type { Inputs } from './inputs.ts';
import { mayAsk } from './may-ask.ts';
import { runOnPullRequest } from './on-pull-request.ts';
import { programOf, requestOf, type Staff } from './run-request.ts';
import { inScratch } from './scratch.ts';

/**
 * Does what a comment asks for, if its author may write to the repository: `rerun` is a run like any other, `explain`
 * answers with every candidate.
 */
export async function answerComment(
  { command, pullRequest, id, login }: CommentCommand,
  inputs: Inputs,
  staff: Staff,
): Promise<void> {
  if (command === 'rerun') return runOnPullRequest(pullRequest, inputs, staff, login);
  const program = programOf(staff.validator);
  await inScratch(async (scratch) => {
    const request = requestOf(pullRequest, inputs, staff, program, scratch);
    if (!(await mayAsk(request, login))) return;
    const { modules } = await look(request);
    const marker = `<!-- iac-dpo:v1 answer to ${id} -->`;
    const answer = await request.github.putComment({
      marker,
      body: `${explanation(modules)}\n${marker}`,
    });
    if (answer.kind !== 'done') core.warning(cleanLine(answer.message));
  });
}
