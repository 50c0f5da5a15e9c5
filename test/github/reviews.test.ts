import type { RestEndpointMethodTypes } from '@octokit/rest';
import { AFTER, clientOf, examplePull, HERE, refusal } from './example.ts';
import type { GitHub } from './start-github.ts';

type Draft = NonNullable<
  RestEndpointMethodTypes['pulls']['createReview']['parameters']['comments']
>[number];

const ON_LINE_3: Draft = { path: 'main.tf', line: 3, side: 'RIGHT', body: 'Hm.' };

let github: GitHub;
beforeAll(async () => {
  github = await examplePull();
});
afterAll(() => github.stop());

const post = (comments: Draft[], more: object = {}) =>
  clientOf(github).pulls.createReview({
    ...HERE,
    event: 'COMMENT',
    body: 'See below.',
    comments,
    ...more,
  });

test.each<[string, Draft]>([
  ['an added line', ON_LINE_3],
  ['a context line above it', { ...ON_LINE_3, line: 1 }],
  ['the last context line of the file', { ...ON_LINE_3, line: 40 }],
  ['lines of one hunk', { ...ON_LINE_3, start_line: 1, start_side: 'RIGHT', line: 6 }],
  ['a removed line', { ...ON_LINE_3, side: 'LEFT' }],
  ['a removed line to an added one', { ...ON_LINE_3, start_line: 3, start_side: 'LEFT' }],
])('a comment is taken on %s', async (_, draft) => {
  const { data } = await post([draft]);
  const comment = github.state.comments.at(-1);
  expect(comment).toMatchObject({
    review: data.id,
    place: { line: draft.line, startLine: draft.start_line ?? null },
    user: 'github-actions[bot]',
  });
  expect(github.violations).toEqual([]);
});

const LINE = 'Pull request review thread line must be part of the diff';
const START = 'Pull request review thread start line must be part of the same hunk as the line.';
const ORDER = 'Pull request review thread start line must precede the end line.';
const PATH = 'Pull request review thread path is invalid';
const HUNK = "Pull request review thread diff hunk can't be blank";

test.each<[string, Draft, string]>([
  ['outside the hunks', { ...ON_LINE_3, line: 7 }, `${LINE} and ${HUNK}`],
  ['behind the end', { ...ON_LINE_3, line: 41 }, `${LINE} and ${HUNK}`],
  [
    'from inside to outside',
    { ...ON_LINE_3, start_line: 3, line: 7 },
    `${LINE}, ${START}, and ${HUNK}`,
  ],
  ['from one hunk to the next', { ...ON_LINE_3, start_line: 3, line: 37 }, START],
  ['from outside to inside', { ...ON_LINE_3, start_line: 33, line: 37 }, START],
  ['that begin where they end', { ...ON_LINE_3, start_line: 3 }, ORDER],
  ['that begin after they end', { ...ON_LINE_3, start_line: 5 }, ORDER],
  [
    'of a file that did not change',
    { ...ON_LINE_3, path: 'other.tf', line: 1 },
    `${PATH} and ${HUNK}`,
  ],
])('lines %s refuse the whole review', async (_, draft, error) => {
  const before = github.state.comments.length;
  const [status, message] = [422, 'Unprocessable Entity'];
  expect(await refusal(post([ON_LINE_3, draft]))).toEqual({ status, message, errors: [error] });
  expect(github.state.comments).toHaveLength(before);
});

test('a review needs a commit of the pull request', async () => {
  const { baseSha, headSha } = github.world.pull;
  expect(await refusal(post([ON_LINE_3], { commit_id: baseSha }))).toMatchObject({
    status: 422,
    errors: ['The commitOID is not part of the pull request'],
  });
  await expect(post([ON_LINE_3], { commit_id: headSha })).resolves.toMatchObject({ status: 200 });
});

test('a review without an event is pending and shows its comments to nobody', async () => {
  const client = clientOf(github);
  const shown = async () => (await client.paginate(client.pulls.listReviewComments, HERE)).length;
  const before = await shown();
  const { data } = await post([ON_LINE_3], { event: undefined });
  expect(data).toMatchObject({ state: 'PENDING' });
  expect(data).not.toHaveProperty('submitted_at');
  expect(await shown()).toBe(before);
  expect((await refusal(post([ON_LINE_3], { event: undefined }))).errors).toEqual([
    'User can only have one pending review per pull request',
  ]);
});

test('bodies have 65,536 characters, reviews 100 comments, and neither is empty', async () => {
  const long = '€'.repeat(65_536);
  await expect(post([{ ...ON_LINE_3, body: long }])).resolves.toMatchObject({ status: 200 });
  const errors = ['Body is too long (maximum is 65536 characters)'];
  expect(await refusal(post([{ ...ON_LINE_3, body: `${long}.` }]))).toMatchObject({ errors });
  expect(await refusal(post([], { body: `${long}.` }))).toMatchObject({ errors });

  const many = (count: number): Draft[] => Array.from({ length: count }, () => ON_LINE_3);
  await expect(post(many(100))).resolves.toMatchObject({ status: 200 });
  expect(await refusal(post(many(101)))).toMatchObject({ status: 422 });
  expect(await refusal(post([], { body: '' }))).toMatchObject({ status: 422, errors: [''] });
});

test('the hunk of a comment ends with its line', async () => {
  await post([{ ...ON_LINE_3, line: 4 }]);
  const head = AFTER.split('\n');
  expect(github.state.comments.at(-1)?.diffHunk).toBe(
    `@@ -1,6 +1,6 @@\n ${head[0]}\n ${head[1]}\n-# line 3\n+${head[2]}\n ${head[3]}`,
  );
});
