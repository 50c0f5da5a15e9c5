import { AFTER, clientOf, examplePull, HERE, refusal } from './example.ts';
import {
  type Fault,
  failNth,
  forbidden,
  primaryLimit,
  secondaryLimit,
  unavailable,
} from './http/faults.ts';
import type { GitHub } from './start-github.ts';

const REVIEW = {
  ...HERE,
  event: 'COMMENT' as const,
  comments: [{ path: 'main.tf', line: 3, body: 'Hm.' }],
};

let github: GitHub;
beforeAll(async () => {
  github = await examplePull();
});
afterAll(() => github.stop());

/** How a review fails under a fault, and how many reviews there are more. */
async function posted(fault: Fault): Promise<{ error: unknown; added: number }> {
  const before = github.state.reviews.length;
  github.setFaults(failNth(0, fault, ({ method }) => method === 'POST'));
  const error: unknown = await clientOf(github)
    .pulls.createReview(REVIEW)
    .then(
      ({ data }) => data,
      (reason: unknown) => reason,
    );
  return { error, added: github.state.reviews.length - before };
}

test.each<[string, Fault, number]>([
  ['down', unavailable(502), 0],
  ['answers 502 though it did it', { kind: 'lost', status: 502 }, 1],
  ['breaks the connection', { kind: 'reset', handled: false }, 0],
  ['breaks the connection though it did it', { kind: 'reset', handled: true }, 1],
  ['is at its secondary limit', secondaryLimit(2), 0],
  ['is at its primary limit', primaryLimit(5), 0],
  ['refuses the token', forbidden(), 0],
])('GitHub %s', async (_, fault, added) => {
  const outcome = await posted(fault);
  expect(outcome.added).toBe(added);
  expect(outcome.error).toBeInstanceOf(Error);
  expect(github.requests.at(-1)).toMatchObject({
    fault: fault.kind,
    method: 'POST',
    token: 'pull-requests',
  });
});

test('limits say when to come back', async () => {
  const headers = async (fault: Fault) =>
    ((await posted(fault)).error as { response: { headers: Record<string, string> } }).response
      .headers;
  expect(await headers(secondaryLimit(2))).toMatchObject({ 'retry-after': '2' });
  expect(await headers(secondaryLimit())).not.toHaveProperty('retry-after');
  expect(await headers(primaryLimit(5))).toMatchObject({ 'x-ratelimit-remaining': '0' });
});

test('half of a body is no error to Octokit: status 200, and no data', async () => {
  expect(await posted({ kind: 'truncated' })).toEqual({ error: '', added: 1 });
});

test('nor is a body that is no JSON: status 200, and data is its text', async () => {
  const { error } = await posted({ kind: 'malformed', body: '{"id": 12' });
  expect(error).toBe('{"id": 12');
});

test('a slow answer arrives whole', async () => {
  const before = Date.now();
  const { error } = await posted({ kind: 'slow', pause: 20 });
  expect(error).toMatchObject({ state: 'COMMENTED' });
  expect(Date.now() - before).toBeGreaterThan(150);
});

test('a call that is never answered can be given up', async () => {
  github.setFaults(failNth(0, { kind: 'hang' }));
  const signal = AbortSignal.timeout(100);
  // Octokit says "Unknown Error" of some reasons.
  await expect(clientOf(github).pulls.get({ ...HERE, request: { signal } })).rejects.toThrow();
  expect(signal.aborted).toBe(true);
});

test('the head moves between two calls', async () => {
  await using own = await examplePull();
  const commit = { files: { 'main.tf': AFTER.replace('three', 'drei') } };
  own.setFaults(failNth(1, { kind: 'push', commit }));
  const head = async () => (await clientOf(own).pulls.get(HERE)).data.head.sha;
  expect(await head()).not.toBe(await head());
  expect(own.read('main.tf')).toContain('drei = 3');
});

test('only the n-th of the calls that match goes wrong', async () => {
  const isGet = ({ method, path }: { method: string; path: string }) =>
    method === 'GET' && path.endsWith('/files');
  github.setFaults(failNth(1, unavailable(), isGet));
  const client = clientOf(github);
  await client.pulls.get(HERE);
  await client.pulls.listFiles(HERE);
  expect(await refusal(client.pulls.listFiles(HERE))).toMatchObject({ status: 503 });
  await client.pulls.listFiles(HERE);
});

test('so much content a minute, and every answer tells the budget', async () => {
  await using own = await examplePull({ limits: { contentPerMinute: 2, requestsPerHour: 10 } });
  const client = clientOf(own);
  const body = { owner: HERE.owner, repo: HERE.repo, issue_number: 7, body: 'x' };
  const { headers } = await client.issues.createComment(body);
  expect(headers).toMatchObject({ 'x-ratelimit-limit': '10', 'x-ratelimit-remaining': '9' });
  await client.issues.createComment(body);
  expect((await refusal(client.issues.createComment(body))).message).toMatch(
    /secondary rate limit/,
  );
  expect(own.state.conversation).toHaveLength(2);
});
