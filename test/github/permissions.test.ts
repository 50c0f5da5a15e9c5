import { clientOf, examplePull, HERE, refusal } from './example.ts';
import { nodeId } from './json/user-json.ts';
import { personalToken } from './rules/tokens.ts';
import type { GitHub } from './start-github.ts';

const { owner, repo } = HERE;
const NOT_ACCESSIBLE = {
  status: 403,
  message: 'Resource not accessible by integration',
  errors: [],
};

let github: GitHub;
beforeEach(async () => {
  github = await examplePull();
});
afterEach(() => github.stop());

const REVIEW = {
  ...HERE,
  event: 'COMMENT' as const,
  comments: [{ path: 'main.tf', line: 3, body: 'Hm.' }],
};

test.each([
  ['token-fork', false, false],
  ['token-bare', false, false],
  ['token-pull-requests', true, false],
  ['token-write', true, true],
])('%s may review: %s, may write findings: %s', async (secret, mayReview, mayCheck) => {
  const client = clientOf(github, secret);
  const outcome = (call: Promise<unknown>) =>
    call.then(
      () => true,
      () => false,
    );
  expect(await outcome(client.pulls.get(HERE))).toBe(true);
  const run = { owner, repo, name: 'x', head_sha: github.world.pull.headSha };
  const body = { owner, repo, issue_number: 7, body: 'x' };
  expect(await outcome(client.pulls.createReview(REVIEW))).toBe(mayReview);
  expect(await outcome(client.issues.createComment(body))).toBe(mayReview);
  expect(await outcome(client.checks.create(run))).toBe(mayCheck);
  if (!mayReview) expect(await refusal(client.pulls.createReview(REVIEW))).toEqual(NOT_ACCESSIBLE);
  if (!mayCheck) expect(await refusal(client.checks.create(run))).toEqual(NOT_ACCESSIBLE);
  expect(github.violations).toEqual([]);
});

test('a workflow token is nobody, a personal one is somebody', async () => {
  await using own = await examplePull({ tokens: { secret: personalToken('ada') } });
  const { data } = await clientOf(own, 'secret').users.getAuthenticated();
  expect(data.login).toBe('ada');
  expect(await refusal(clientOf(github).users.getAuthenticated())).toEqual(NOT_ACCESSIBLE);
  expect(await refusal(clientOf(github, 'stolen').pulls.get(HERE))).toMatchObject({
    status: 401,
    message: 'Bad credentials',
  });
});

const THREADS = `query ($owner: String!, $repo: String!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: 7) {
      reviewThreads(first: 1, after: $after) {
        nodes { id isResolved isOutdated path line
          comments(first: 5) { nodes { id databaseId isMinimized minimizedReason author { login } } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
const RESOLVE =
  'mutation ($id: ID!) { resolveReviewThread(input: {threadId: $id}) { thread { isResolved } } }';
const MINIMIZE = `mutation ($id: ID!) {
  minimizeComment(input: {subjectId: $id, classifier: OUTDATED}) { minimizedComment { isMinimized minimizedReason } }
}`;

test('threads are listed in pages, and a bot has another name there', async () => {
  const client = clientOf(github);
  await client.pulls.createReview(REVIEW);
  await client.pulls.createReview(REVIEW);
  // biome-ignore lint/suspicious/noExplicitAny: the query is its type.
  const first: any = await client.graphql(THREADS, { owner, repo });
  const threads = first.repository.pullRequest.reviewThreads;
  expect(first.viewer.login).toBe('github-actions[bot]');
  expect(threads.pageInfo.hasNextPage).toBe(true);
  expect(threads.nodes).toMatchObject([
    {
      isResolved: false,
      isOutdated: false,
      path: 'main.tf',
      line: 3,
      comments: { nodes: [{ author: { login: 'github-actions' } }] },
    },
  ]);
  // biome-ignore lint/suspicious/noExplicitAny: the query is its type.
  const second: any = await client.graphql(THREADS, {
    owner,
    repo,
    after: threads.pageInfo.endCursor,
  });
  expect(second.repository.pullRequest.reviewThreads.pageInfo.hasNextPage).toBe(false);
  expect(github.violations).toEqual([]);
});

test('resolving needs contents: write, minimising does not', async () => {
  await clientOf(github).pulls.createReview(REVIEW);
  const [thread] = github.state.threads;
  const [comment] = github.state.comments;
  const id = nodeId('PRRT', thread?.id ?? 0);
  await expect(clientOf(github).graphql(RESOLVE, { id })).rejects.toMatchObject({
    errors: [{ type: 'FORBIDDEN', path: ['resolveReviewThread'], message: NOT_ACCESSIBLE.message }],
  });
  expect(thread?.resolvedBy).toBeNull();
  await clientOf(github, 'token-write').graphql(RESOLVE, { id });
  expect(thread?.resolvedBy).toBe('github-actions[bot]');

  const subject = nodeId('PRRC', comment?.id ?? 0);
  const done = {
    minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: 'outdated' } },
  };
  await expect(clientOf(github).graphql(MINIMIZE, { id: subject })).resolves.toEqual(done);
  expect(comment?.minimized).toBe('OUTDATED');
  await expect(clientOf(github, 'token-fork').graphql(MINIMIZE, { id: subject })).rejects.toThrow(
    NOT_ACCESSIBLE.message,
  );
  await expect(clientOf(github).graphql(MINIMIZE, { id: 'PRRC_x' })).rejects.toThrow(
    'Could not resolve to a node',
  );
  expect(github.violations).toEqual([]);
});

test('a commit is made on the head that the caller expects', async () => {
  const client = clientOf(github, 'token-write');
  const commit = (expectedHeadOid: string) =>
    client.graphql(
      'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }',
      {
        input: {
          branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: 'change' },
          message: { headline: 'Repair' },
          expectedHeadOid,
          fileChanges: {
            additions: [{ path: 'main.tf', contents: Buffer.from('fixed\n').toString('base64') }],
          },
        },
      },
    );
  const { headSha, baseSha } = github.world.pull;
  await expect(commit(baseSha)).rejects.toThrow('Expected branch to point to');
  await commit(headSha);
  expect(github.read('main.tf')).toBe('fixed\n');
  expect(github.violations).toEqual([]);
});
