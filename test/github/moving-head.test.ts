import { AFTER, clientOf, examplePull, HERE, refusal } from './example.ts';
import type { GitHub } from './start-github.ts';

async function commented(github: GitHub, line: number, start_line?: number): Promise<number> {
  const comment = {
    path: 'main.tf',
    line,
    body: 'Hm.',
    ...(start_line === undefined ? {} : { start_line }),
  };
  const commit_id = github.world.pull.headSha;
  await clientOf(github).pulls.createReview({
    ...HERE,
    commit_id,
    event: 'COMMENT',
    comments: [comment],
  });
  return github.state.comments.at(-1)?.id ?? 0;
}

const shown = async (github: GitHub, comment_id: number) => {
  const { owner, repo } = HERE;
  const { data } = await clientOf(github).pulls.getReviewComment({ owner, repo, comment_id });
  return { line: data.line, start_line: data.start_line, original_line: data.original_line };
};

test.each([
  ['nothing above changes', AFTER.replace('# line 40', 'forty = 40'), { line: 37, start_line: 36 }],
  ['lines come in above', `new = 1\n\n${AFTER}`, { line: 39, start_line: 38 }],
  ['lines go away above', AFTER.replace('# line 4\n', ''), { line: 36, start_line: 35 }],
  [
    'its last line changes',
    AFTER.replace('thirty_seven = 37', 'x = 1'),
    { line: null, start_line: null },
  ],
  ['its first line changes', AFTER.replace('# line 36', 'x = 1'), { line: null, start_line: null }],
  [
    'a line comes in between',
    AFTER.replace('thirty_seven', '\nthirty_seven'),
    { line: null, start_line: null },
  ],
  [
    'its hunk is undone',
    AFTER.replace('thirty_seven = 37', '# line 37'),
    { line: null, start_line: null },
  ],
  ['the file is removed', null, { line: null, start_line: null }],
])('a comment is where its lines are when %s', async (_, text, place) => {
  await using github = await examplePull();
  const id = await commented(github, 37, 36);
  github.push({ files: { 'main.tf': text } });
  expect(await shown(github, id)).toEqual({ ...place, original_line: 37 });
  expect(github.violations).toEqual([]);
});

test('a comment on an older commit is outdated from the start when the line changed since', async () => {
  await using github = await examplePull();
  const older = github.world.pull.headSha;
  github.push({ files: { 'main.tf': AFTER.replace('three = 3', 'three = 4') } });
  const comments = [{ path: 'main.tf', line: 3, body: 'Hm.' }];
  await clientOf(github).pulls.createReview({
    ...HERE,
    commit_id: older,
    event: 'COMMENT',
    comments,
  });
  expect(github.state.comments).toMatchObject([{ place: null, originalCommit: older }]);
});

test('after a force push the old head is no commit of the pull request', async () => {
  await using github = await examplePull();
  const id = await commented(github, 3);
  const older = github.world.pull.headSha;
  github.forcePush({ files: { 'main.tf': AFTER } });
  const comments = [{ path: 'main.tf', line: 3, body: 'Hm.' }];
  const late = clientOf(github).pulls.createReview({
    ...HERE,
    commit_id: older,
    event: 'COMMENT',
    comments,
  });
  expect(await refusal(late)).toMatchObject({
    errors: ['The commitOID is not part of the pull request'],
  });
  expect(await shown(github, id)).toMatchObject({ line: 3 });
});
