import { join } from 'node:path';
import { numberOf } from '../json/user-json.ts';
import type { GitHub } from '../start-github.ts';
import type { Trigger } from './event.ts';

/** The variables of a step, nothing of this process but PATH. `merged` is the merge commit, `folder` the runner's own. */
export function environment(
  { world, url }: GitHub,
  trigger: Trigger,
  folder: string,
  workspace: string,
  merged: string,
): Record<string, string> {
  const ofPull = trigger.name === 'pull_request';
  const repository = `${world.owner}/${world.name}`;
  return {
    PATH: process.env.PATH ?? '',
    HOME: join(folder, 'home'),
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: world.pull.author,
    GITHUB_TRIGGERING_ACTOR: world.pull.author,
    GITHUB_API_URL: url,
    GITHUB_GRAPHQL_URL: `${url}/graphql`,
    GITHUB_SERVER_URL: url,
    GITHUB_BASE_REF: ofPull ? 'main' : '',
    GITHUB_HEAD_REF: ofPull ? world.pull.headBranch : '',
    GITHUB_REF: ofPull ? `refs/pull/${world.pull.number}/merge` : 'refs/heads/main',
    GITHUB_REF_NAME: ofPull ? `${world.pull.number}/merge` : 'main',
    GITHUB_SHA: ofPull ? merged : world.pull.baseSha,
    GITHUB_EVENT_NAME: trigger.name,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_JOB: 'iac-dpo',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: world.owner,
    GITHUB_REPOSITORY_ID: String(numberOf(repository)),
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'IaC-DPO',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_PATH: join(folder, 'path'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'test',
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_TEMP: join(folder, 'temp'),
    RUNNER_TOOL_CACHE: join(folder, 'tools'),
  };
}
