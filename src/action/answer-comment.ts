import { programOf } from '../cli/program-of.ts';
import { explanation } from '../pull-request/explanation.ts';
import { look } from '../pull-request/look.ts';
import { answered } from '../pull-request/stopped-error.ts';
import type { CommentCommand } from './comment-event.ts';
import type { Inputs } from './inputs.ts';
import { mayAsk } from './may-ask.ts';
import { runOnPullRequest } from './on-pull-request.ts';
import { writeSummary } from './outputs.ts';
import { requestOf, type Staff } from './run-request.ts';
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
  await inScratch(staff.signal, async (scratch) => {
    const request = requestOf(pullRequest, inputs, staff, program, scratch);
    if (!(await mayAsk(request, login))) return;
    const { modules } = await look(request);
    const marker = `<!-- iac-dpo:v1 answer to ${id} -->`;
    const text = explanation(modules);
    const answer = await request.github.putComment({
      marker,
      body: `${text}\n${marker}`,
      isMeant: (body) => body.trimEnd().endsWith(`\n${marker}`),
    });
    answered(answer);
    await writeSummary(text);
  });
}
