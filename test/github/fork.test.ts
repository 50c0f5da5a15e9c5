import { AFTER, clientOf, examplePull, HERE, refusal } from './example.ts';
import { eventPayload } from './runner/event.ts';
import type { GitHub } from './start-github.ts';

let github: GitHub;
beforeAll(async () => {
  github = await examplePull({
    pullRequest: { author: 'eve', fork: 'eve', commits: [{ files: { 'main.tf': AFTER } }] },
  });
});
afterAll(() => github.stop());

const { owner, repo } = HERE;

test('the head of a fork is read by its sha, not by its branch', async () => {
  const client = clientOf(github, 'token-fork');
  const { data } = await client.pulls.get(HERE);
  expect(data.head).toMatchObject({
    label: 'eve:change',
    repo: { full_name: 'eve/infrastructure', fork: true },
  });
  expect(data.base).toMatchObject({
    label: 'octo-org:main',
    repo: { full_name: 'octo-org/infrastructure' },
  });
  const content = (ref: string) => client.repos.getContent({ owner, repo, path: 'main.tf', ref });
  await expect(content(data.head.sha)).resolves.toMatchObject({ status: 200 });
  expect(await refusal(content('change'))).toMatchObject({ status: 404 });
  const basehead = 'main...eve:change';
  const compared = await client.repos.compareCommitsWithBasehead({ owner, repo, basehead });
  expect(compared.data.merge_base_commit.sha).toBe(data.base.sha);
  expect(github.violations).toEqual([]);
});

test('who comes with a fork has no more than everybody', async () => {
  const client = clientOf(github);
  const { data } = await client.repos.getCollaboratorPermissionLevel({
    owner,
    repo,
    username: 'eve',
  });
  expect(data.permission).toBe('read');
});

test('a workflow_run does not know the pull request of a fork', async () => {
  expect(eventPayload(github.world, { name: 'workflow_run' })).toMatchObject({
    workflow_run: { pull_requests: [], head_repository: { full_name: 'eve/infrastructure' } },
  });
  await using own = await examplePull();
  expect(eventPayload(own.world, { name: 'workflow_run' })).toMatchObject({
    workflow_run: { pull_requests: [{ number: 7, head: { sha: own.world.pull.headSha } }] },
  });
});
