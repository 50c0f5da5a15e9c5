import { conversationCommentJson } from '../json/comment-json.ts';
import { pullJson } from '../json/pull-json.ts';
import { repositoryJson } from '../json/repository-json.ts';
import { userJson } from '../json/user-json.ts';
import type { World } from '../world.ts';

/** What started the workflow. */
export type Trigger =
  | {
      readonly name: 'pull_request' | 'pull_request_target';
      readonly action?: 'opened' | 'synchronize' | 'reopened';
    }
  /** Somebody wrote a comment with this id in the conversation. */
  | { readonly name: 'issue_comment'; readonly comment: number }
  /** The workflow of the pull request ended; this one runs on the default branch. */
  | { readonly name: 'workflow_run'; readonly conclusion?: 'success' | 'failure' };

/** The event's payload, as GITHUB_EVENT_PATH has it. */
export function eventPayload(world: World, trigger: Trigger): Record<string, unknown> {
  const common = {
    repository: repositoryJson(world, world.owner),
    sender: userJson(world, world.pull.author),
  };
  if (trigger.name === 'issue_comment')
    return { ...common, ...issueComment(world, trigger.comment) };
  if (trigger.name === 'workflow_run')
    return { ...common, ...workflowRun(world, trigger.conclusion ?? 'success') };
  return {
    ...common,
    action: trigger.action ?? 'opened',
    number: world.pull.number,
    pull_request: pullJson(world),
  };
}

function issueComment(world: World, id: number): Record<string, unknown> {
  const comment = world.state.conversation.find((each) => each.id === id);
  if (comment === undefined) throw new Error(`there is no comment ${id} in the conversation`);
  const pull = pullJson(world);
  return {
    action: 'created',
    issue: {
      number: world.pull.number,
      title: world.state.title,
      body: world.state.body,
      state: pull.state,
      user: pull.user,
      labels: pull.labels,
      pull_request: { url: pull.url, html_url: pull.html_url, diff_url: pull.diff_url },
    },
    comment: conversationCommentJson(world, comment),
    sender: userJson(world, comment.user),
  };
}

/** `pull_requests` is empty when the head is in a fork: the run cannot be trusted to know its pull request. */
function workflowRun(world: World, conclusion: string): Record<string, unknown> {
  const { pull } = world;
  const owner = pull.fork ?? world.owner;
  const reference = {
    number: pull.number,
    head: { ref: pull.headBranch, sha: pull.headSha },
    base: { ref: 'main', sha: pull.baseSha },
  };
  return {
    action: 'completed',
    workflow_run: {
      id: 4_242,
      name: 'analyse',
      event: 'pull_request',
      status: 'completed',
      conclusion,
      head_sha: pull.headSha,
      head_branch: pull.headBranch,
      head_repository: repositoryJson(world, owner),
      repository: repositoryJson(world, world.owner),
      pull_requests: pull.fork === null ? [reference] : [],
    },
  };
}
