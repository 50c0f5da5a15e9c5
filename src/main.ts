import * as core from '@actions/core';
import { answerComment } from './action/answer-comment.ts';
import { cancellation } from './action/cancellation.ts';
import { commentCommand, isComment } from './action/comment-event.ts';
import { repairDirectories } from './action/directories.ts';
import { readInputs } from './action/inputs.ts';
import { pullRequestNumber, runOnPullRequest } from './action/on-pull-request.ts';
import { postForFork } from './action/post-for-fork.ts';
import { openValidator } from './cli/open-validator.ts';
import { NO_CONTROLLER } from './cli/options.ts';
import { RULES_ALONE } from './cli/rules-alone.ts';
import type { OpenedRanker, Services } from './cli/services.ts';

/**
 * The action: suggestions on the pull request of the event, or a report on directories where there is none. `second`:
 * how long a second of waiting for GitHub lasts, in milliseconds; tests shorten it.
 */
export async function run(services: Services, second = 1000): Promise<void> {
  const inputs = readInputs();
  const asked = commentCommand();
  const number = pullRequestNumber();
  // Most comments are none of our business, and an engine takes a second to start.
  if (isComment() && asked === undefined) return;
  using cancelled = cancellation();
  const { signal } = cancelled;
  await using validator = await openValidator(services, inputs, core.warning);
  signal.throwIfAborted();
  await using opened = await rankerOf(services, inputs, signal);
  signal.throwIfAborted();
  const staff = { services, validator, opened, signal, second };
  if (inputs.mode === 'post') await postForFork(inputs, staff);
  else if (asked) await answerComment(asked, inputs, staff);
  else if (number === undefined || inputs.write) await repairDirectories(inputs, staff);
  else await runOnPullRequest(number, inputs, staff);
  const words = opened.failed();
  if (words !== undefined) core.warning(words);
}

const rankerOf = async (
  services: Services,
  { controller, device }: ReturnType<typeof readInputs>,
  signal: AbortSignal,
): Promise<OpenedRanker> =>
  controller === NO_CONTROLLER ? RULES_ALONE : services.ranker({ controller, device }, signal);
