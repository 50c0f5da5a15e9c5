import { clientOf, examplePull, HERE, refusal } from './example.ts';
import type { GitHub } from './start-github.ts';

const { owner, repo } = HERE;
const ISSUE = { owner, repo, issue_number: 7 };

let github: GitHub;
beforeEach(async () => {
  github = await examplePull();
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.stop();
});

async function commented(): Promise<number> {
  const comments = [{ path: 'main.tf', line: 3, body: 'Hm.' }];
  await clientOf(github).pulls.createReview({ ...HERE, event: 'COMMENT', comments });
  return github.state.comments.at(-1)?.id ?? 0;
}

test('comments on lines are answered, edited, reacted to and deleted', async () => {
  const client = clientOf(github);
  const comment_id = await commented();
  const { data: reply } = await client.pulls.createReplyForReviewComment({
    ...HERE,
    comment_id,
    body: 'Why?',
  });
  expect(reply).toMatchObject({ in_reply_to_id: comment_id, path: 'main.tf', line: 3 });
  github.reply('ada', comment_id, 'Because.');
  github.react('ada', comment_id, '-1');
  await client.reactions.createForPullRequestReviewComment({
    owner,
    repo,
    comment_id,
    content: 'eyes',
  });
  const { data: edited } = await client.pulls.updateReviewComment({
    owner,
    repo,
    comment_id,
    body: 'Oh.',
  });
  expect(edited).toMatchObject({ body: 'Oh.', reactions: { total_count: 2, '-1': 1, eyes: 1 } });
  const { data: all } = await client.pulls.listReviewComments(HERE);
  expect(all.map(({ body, user }) => `${user?.login}: ${body}`)).toEqual([
    'github-actions[bot]: Oh.',
    'github-actions[bot]: Why?',
    'ada: Because.',
  ]);
  await client.pulls.deleteReviewComment({ owner, repo, comment_id });
  expect(github.state.comments).toHaveLength(2);
  expect(await refusal(client.pulls.getReviewComment({ owner, repo, comment_id }))).toMatchObject({
    status: 404,
  });
});

test('the conversation has pages, and comments that are updated in place', async () => {
  const client = clientOf(github);
  for (let index = 0; index < 4; index += 1) github.comment('ada', `Number ${index}`);
  const { data: mine } = await client.issues.createComment({ ...ISSUE, body: 'Summary' });
  await client.issues.updateComment({ owner, repo, comment_id: mine.id, body: 'Newer summary' });
  const all = await client.paginate(client.issues.listComments, { ...ISSUE, per_page: 2 });
  expect(all.map(({ body }) => body)).toEqual([
    'Number 0',
    'Number 1',
    'Number 2',
    'Number 3',
    'Newer summary',
  ]);
  await client.issues.deleteComment({ owner, repo, comment_id: mine.id });
  expect(github.state.conversation).toHaveLength(4);
  expect(
    await refusal(client.issues.createComment({ ...ISSUE, body: 'x'.repeat(65_537) })),
  ).toEqual({
    status: 422,
    message: 'Validation Failed',
    errors: [
      {
        resource: 'IssueComment',
        code: 'unprocessable',
        field: 'data',
        message: 'Body is too long (maximum is 65536 characters)',
      },
    ],
  });
});

test('labels are added and removed', async () => {
  const client = clientOf(github);
  await client.issues.addLabels({ ...ISSUE, labels: ['iac', 'ai'] });
  await client.issues.removeLabel({ ...ISSUE, name: 'iac' });
  expect((await client.issues.listLabelsOnIssue(ISSUE)).data).toMatchObject([{ name: 'ai' }]);
  expect(await refusal(client.issues.removeLabel({ ...ISSUE, name: 'iac' }))).toMatchObject({
    status: 404,
  });
});

test('somebody has a permission, and nobody has none', async () => {
  const client = clientOf(github);
  const of = (username: string) =>
    client.repos.getCollaboratorPermissionLevel({ owner, repo, username });
  expect((await of('ada')).data).toMatchObject({ permission: 'write', role_name: 'write' });
  expect(await refusal(of('stranger'))).toMatchObject({ status: 404 });
});
