import { AFTER, clientOf, examplePull, HERE } from '../example.ts';
import type { GitHub } from '../start-github.ts';
import { applySuggestion } from './apply-suggestion.ts';

let github: GitHub;
beforeEach(async () => {
  github = await examplePull();
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.stop();
});

const suggestion = (text: string) => `Better:\n\n\`\`\`suggestion\n${text}\`\`\`\n`;

async function suggested(
  text: string,
  place: object,
  event: 'COMMENT' | null = 'COMMENT',
): Promise<number> {
  const comments = [{ path: 'main.tf', line: 3, body: suggestion(text), ...place }];
  await clientOf(github).pulls.createReview({
    ...HERE,
    ...(event && { event }),
    body: 'x',
    comments,
  });
  return github.state.comments.at(-1)?.id ?? 0;
}

test('one suggestion is one commit, with its author as co-author, and resolves its thread', async () => {
  const id = await suggested('drei = 3\nvier = 4\n', { start_line: 3, line: 4 });
  const before = github.world.pull.headSha;
  const applied = applySuggestion(github, [id]);
  expect(applied).toEqual({ ok: true, sha: github.world.pull.headSha });
  expect(github.read('main.tf')).toBe(
    AFTER.replace('three = 3\n# line 4\n', 'drei = 3\nvier = 4\n'),
  );
  const { data } = await clientOf(github).git.getCommit({
    owner: HERE.owner,
    repo: HERE.repo,
    commit_sha: github.world.pull.headSha,
  });
  expect(data).toMatchObject({
    parents: [{ sha: before }],
    author: { name: 'ada', email: '1001+ada@users.noreply.github.com' },
    committer: { name: 'GitHub', email: 'noreply@github.com' },
    message: [
      'Apply suggestion from @github-actions[bot]',
      '',
      'Co-authored-by: github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>',
    ].join('\n'),
  });
  expect(github.state.threads[0]?.resolvedBy).toBe('ada');
  expect(github.state.comments[0]?.place).toBeNull();
  expect(applySuggestion(github, [id])).toEqual({
    ok: false,
    reason: 'This suggestion has been applied or marked resolved.',
  });
});

test('a batch is one commit, whatever the order, and a later suggestion moves with its lines', async () => {
  const above = await suggested('', { start_line: 1, line: 2 });
  const below = await suggested('x = 1\ny = 2\n', { line: 37 });
  const later = await suggested('last = 1\n', { line: 40 });
  expect(applySuggestion(github, [below, above])).toMatchObject({ ok: true });
  const middle = AFTER.replace('# line 1\n# line 2\n', '').replace(
    'thirty_seven = 37\n',
    'x = 1\ny = 2\n',
  );
  expect(github.read('main.tf')).toBe(middle);
  expect(applySuggestion(github, [later])).toMatchObject({ ok: true });
  expect(github.read('main.tf')).toBe(middle.replace('# line 40\n', 'last = 1\n'));
});

test('a batch takes one suggestion a line, or nothing of it', async () => {
  const wide = await suggested('a\nb\n', { start_line: 2, line: 3 });
  const narrow = await suggested('c\n', { line: 3 });
  const beside = await suggested('d\n', { line: 4 });
  expect(applySuggestion(github, [wide, narrow])).toEqual({
    ok: false,
    reason: 'Only one suggestion per line can be applied in a batch.',
  });
  expect(github.read('main.tf')).toBe(AFTER);
  expect(applySuggestion(github, [wide, beside])).toMatchObject({ ok: true });
});

test('an outdated suggestion is refused', async () => {
  const id = await suggested('drei = 3\n', {});
  github.push({ files: { 'main.tf': AFTER.replace('three = 3', 'three = 4') } });
  expect(applySuggestion(github, [id])).toEqual({
    ok: false,
    reason: 'Outdated suggestions cannot be applied.',
  });
});

test('so is one that changes nothing, stands on the left, is pending, or comes too late', async () => {
  const refused = (id: number, reason: string) =>
    expect(applySuggestion(github, [id])).toEqual({ ok: false, reason });
  refused(
    await suggested('three = 3\n', {}),
    'This suggestion is invalid because no changes were made to the code.',
  );
  refused(
    await suggested('x\n', { side: 'LEFT' }),
    'Applying suggestions on deleted lines is not supported.',
  );
  const pending = await suggested('x\n', {}, null);
  refused(pending, 'Suggestions cannot be applied from pending reviews.');
  const fine = await suggested('x\n', {});
  refused(await suggested('', { body: 'No block.' }), 'the comment has no suggestion');
  github.close();
  refused(fine, 'Suggestions cannot be applied while the pull request is closed.');
});
