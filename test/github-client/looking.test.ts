import { describe, expect, test } from '@jest/globals';
import { mayWrite } from '../../src/github/permission.ts';
import { isOurs } from '../../src/github/self.ts';
import { examplePull } from '../github/example.ts';
import { forbidden } from '../github/http/faults.ts';
import { personalToken } from '../github/rules/tokens.ts';
import { done, openOn } from './open.ts';

describe('who we are', () => {
  test('a job learns it from GraphQL, for GET /user is refused', async () => {
    await using server = await examplePull();
    const self = done(await openOn(server).self());
    expect(self).toEqual({ login: 'github-actions[bot]', id: expect.any(Number) });
    expect(server.requests.map(({ path }) => path)).toEqual(['/graphql']);
  });

  test('without GraphQL a person is asked for, and a job is what is left', async () => {
    await using server = await examplePull({ tokens: { secret: personalToken('ada') } });
    server.setFaults(({ path }) => (path === '/graphql' ? forbidden() : undefined));
    expect(done(await openOn(server, 'secret').self())).toMatchObject({ login: 'ada' });
    expect(done(await openOn(server).self())).toEqual({ login: 'github-actions[bot]' });
  });

  test('it is asked once, and again after a failure', async () => {
    await using server = await examplePull();
    const github = openOn(server);
    server.setFaults(() => ({ kind: 'reset', handled: false }));
    expect(await github.self()).toMatchObject({ kind: 'unreachable' });
    server.setFaults(() => undefined);
    const before = server.requests.length;
    done(await github.self());
    done(await github.self());
    expect(server.requests.length).toBe(before + 1);
  });

  test('only what we wrote is ours', () => {
    const by = (login: string, id: number) => ({ author: { login, id, type: 'User' as const } });
    expect(isOurs(by('ada', 1), { login: 'ada', id: 1 })).toBe(true);
    // Renamed since.
    expect(isOurs(by('lovelace', 1), { login: 'ada', id: 1 })).toBe(true);
    // Somebody took the old name.
    expect(isOurs(by('ada', 2), { login: 'ada', id: 1 })).toBe(false);
    expect(isOurs(by('GitHub-Actions[bot]', 5), { login: 'github-actions[bot]' })).toBe(true);
    expect(isOurs(by('github-actions', 6), { login: 'github-actions[bot]' })).toBe(false);
    expect(isOurs({ author: undefined }, { login: 'ada' })).toBe(false);
  });
});

test.each([
  ['admin', 'admin', true],
  ['maintain', 'write', true],
  ['write', 'write', true],
  ['triage', 'read', false],
  ['read', 'read', false],
  ['none', 'none', false],
] as const)('somebody with %s may %s', async (permission, told, writes) => {
  await using server = await examplePull({ users: { bob: { permission } } });
  const github = openOn(server);
  expect(done(await github.permission('bob'))).toBe(told);
  expect(mayWrite(told)).toBe(writes);
  expect(done(await github.permission('nobody/../../x'))).toBe('none');
});

describe('what is there', () => {
  test('comments on lines with their answers, reactions and threads', async () => {
    await using server = await examplePull();
    const github = openOn(server);
    await post(server, github);
    const [first] = done(await github.reviewComments()).value;
    server.reply('ada', first?.id ?? 0, 'no');
    server.react('ada', first?.id ?? 0, '-1');

    const { value, gaps } = done(await github.reviewComments());
    expect(gaps).toEqual([]);
    expect(value).toHaveLength(2);
    expect(value[0]).toMatchObject({
      path: 'main.tf',
      side: 'RIGHT',
      line: 4,
      startLine: 3,
      originalLine: 4,
      inReplyTo: undefined,
      author: { login: 'github-actions[bot]', type: 'Bot' },
      reactions: { '-1': 1, '+1': 0 },
    });
    expect(value[1]).toMatchObject({ body: 'no', inReplyTo: first?.id, author: { login: 'ada' } });
    const reactions = done(await github.reactionsTo(first?.id ?? 0));
    expect(reactions.value).toMatchObject([{ kind: '-1', author: { login: 'ada' } }]);

    const threads = done(await github.threads()).value;
    expect(threads).toHaveLength(1);
    expect(threads[0]).toMatchObject({ isResolved: false, isOutdated: false });
    expect(threads[0]?.comments.map(({ nodeId }) => nodeId)).toEqual(
      value.map(({ nodeId }) => nodeId),
    );
    expect(server.violations).toEqual([]);
  });

  test('a comment whose lines changed has no line, but keeps where it was put', async () => {
    await using server = await examplePull();
    const github = openOn(server);
    await post(server, github);
    server.push({ files: { 'main.tf': 'all new\n' } });
    const [comment] = done(await github.reviewComments()).value;
    expect(comment).toMatchObject({ line: undefined, originalLine: 4, originalStartLine: 3 });
    expect(done(await github.threads()).value[0]?.isOutdated).toBe(true);
  });

  test('every page of the conversation is read', async () => {
    await using server = await examplePull();
    for (let i = 0; i < 230; i++) server.comment('ada', `comment ${i}`);
    const { value, gaps } = done(await openOn(server).conversation());
    expect(value.map(({ body }) => body)).toEqual(value.map((_, i) => `comment ${i}`));
    expect(value).toHaveLength(230);
    expect(gaps).toEqual([]);
  });

  test('every page of the threads is read', async () => {
    await using server = await examplePull();
    const github = openOn(server);
    for (let i = 0; i < 120; i++) server.state.threads.push({ id: 5000 + i, resolvedBy: null });
    const { value } = done(await github.threads());
    expect(new Set(value.map(({ id }) => id)).size).toBe(120);
  });
});

async function post(
  server: Awaited<ReturnType<typeof examplePull>>,
  github: ReturnType<typeof openOn>,
): Promise<void> {
  done(
    await github.postReview({
      headSha: server.world.pull.headSha,
      marker: '<!-- run 1 -->',
      body: 'Found <!-- run 1 -->',
      comments: [{ path: 'main.tf', side: 'RIGHT', startLine: 3, line: 4, body: 'Change it.' }],
    }),
  );
}
