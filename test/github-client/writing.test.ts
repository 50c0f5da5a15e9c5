import { describe, expect, test } from '@jest/globals';
import type { NewReview, NewReviewComment } from '../../src/github/new-review.ts';
import { examplePull } from '../github/example.ts';
import { type Fault, failNth, forbidden, unavailable } from '../github/http/faults.ts';
import type { GitHub as Server } from '../github/start-github.ts';
import { done, openOn } from './open.ts';

const MARKER = '<!-- run 1 -->';

describe('a review', () => {
  test('is posted in one call, visible, on the head that was analysed', async () => {
    await using server = await examplePull();
    const posted = done(await openOn(server).postReview(review(server)));
    expect(server.state.reviews).toMatchObject([
      { id: posted.id, state: 'COMMENTED', commit: server.world.pull.headSha },
    ]);
    expect(server.state.comments.map(({ original }) => original)).toMatchObject([
      { path: 'main.tf', side: 'RIGHT', line: 37, startLine: null },
      { path: 'main.tf', side: 'RIGHT', line: 4, startLine: 3, startSide: 'RIGHT' },
    ]);
    expect(posted.wasFound).toBe(false);
    expect(server.violations).toEqual([]);
  });

  test('one line that is in no hunk refuses all of it, in the words of the API', async () => {
    await using server = await examplePull();
    const outcome = await openOn(server).postReview(review(server, [{ ...LINE, line: 20 }]));
    expect(outcome).toMatchObject({
      kind: 'rejected',
      reasons: [expect.stringContaining('must be part of the diff')],
    });
    expect(server.state.reviews).toEqual([]);
  });

  test('is not posted on a head that moved', async () => {
    await using server = await examplePull();
    const old = review(server);
    const headSha = server.push({ files: { 'other.tf': 'new\n' } });
    expect(await openOn(server).postReview(old)).toMatchObject({ kind: 'head-moved', headSha });
    expect(writes(server)).toBe(0);
  });

  test.each<[string, Fault]>([
    ['502 after it was posted', { kind: 'lost', status: 502 }],
    ['a connection that broke after it was posted', { kind: 'reset', handled: true }],
    ['half an answer', { kind: 'truncated' }],
    ['an answer that is no JSON', { kind: 'malformed', body: '<html>' }],
    ['an answer of another kind', { kind: 'malformed', body: '[]' }],
  ])('%s: it is found by looking, not posted again', async (_, fault) => {
    await using server = await examplePull();
    server.setFaults(failNth(0, fault, isPost));
    const posted = done(await openOn(server).postReview(review(server)));
    expect(posted).toEqual({ id: server.state.reviews[0]?.id, wasFound: true });
    expect(server.state.reviews).toHaveLength(1);
    expect(writes(server)).toBe(1);
  });

  test.each<[string, Fault]>([
    ['502 before it was posted', unavailable(502)],
    ['a connection that broke before', { kind: 'reset', handled: false }],
  ])('%s: nobody knows, and it is not posted again', async (_, fault) => {
    await using server = await examplePull();
    server.setFaults(failNth(0, fault, isPost));
    const outcome = await openOn(server).postReview(review(server));
    expect(outcome).toMatchObject({ kind: 'unknown-outcome' });
    expect(writes(server)).toBe(1);
  });

  test('somebody else with our marker is not us', async () => {
    await using server = await examplePull();
    server.state.reviews.push({
      id: 1,
      user: 'mallory',
      body: MARKER,
      state: 'COMMENTED',
      commit: server.world.pull.headSha,
      submittedAt: null,
    });
    server.setFaults(failNth(0, unavailable(502), isPost));
    expect(await openOn(server).postReview(review(server))).toMatchObject({
      kind: 'unknown-outcome',
    });
  });

  test('a token that may not is told what the job lacks', async () => {
    await using server = await examplePull();
    const outcome = await openOn(server, 'token-fork').postReview(review(server));
    expect(outcome).toMatchObject({
      kind: 'forbidden',
      message: expect.stringContaining('permissions: pull-requests: write'),
    });
  });

  test.each<[string, Partial<NewReview>]>([
    ['too many comments', { comments: Array(101).fill({ ...lineOfMain() }) }],
    ['a body too long', { body: MARKER + 'x'.repeat(65_536) }],
    ['no marker', { body: 'x' }],
    ['an empty comment', { comments: [{ ...lineOfMain(), body: ' ' }] }],
    ['a range that ends where it starts', { comments: [{ ...lineOfMain(), startLine: 4 }] }],
  ])('%s is not even sent', async (_, wrong) => {
    await using server = await examplePull();
    const outcome = await openOn(server).postReview({ ...review(server), ...wrong });
    expect(outcome.kind).toBe('rejected');
    expect(server.requests).toEqual([]);
  });
});

describe('the summary', () => {
  const summary = { marker: '<!-- summary -->', body: 'One <!-- summary -->' };

  test('is created once, updated in place, and left alone where nothing changed', async () => {
    await using server = await examplePull();
    for (let i = 0; i < 120; i++)
      server.comment('ada', `talk ${i} ${i === 3 ? summary.marker : ''}`);
    const github = openOn(server);
    const first = done(await github.putComment(summary));
    expect(first).toMatchObject({ was: 'created', duplicates: [] });
    expect(done(await github.putComment(summary))).toEqual({ ...first, was: 'unchanged' });
    const body = 'Two <!-- summary -->';
    expect(done(await github.putComment({ ...summary, body }))).toEqual({
      ...first,
      was: 'updated',
    });
    const ours = server.state.conversation.filter(({ user }) => user !== 'ada');
    expect(ours.map((comment) => comment.body)).toEqual([body]);
    expect(server.violations).toEqual([]);
  });

  test.each<[string, Fault]>([
    ['502 after', { kind: 'lost', status: 502 }],
    ['a broken connection after', { kind: 'reset', handled: true }],
  ])('%s creating and updating: it is found', async (_, fault) => {
    await using server = await examplePull();
    const github = openOn(server);
    const isWrite = ({ method, path }: { method: string; path: string }) =>
      method !== 'GET' && path !== '/graphql';
    server.setFaults((call) => (isWrite(call) ? fault : undefined));
    const { id } = done(await github.putComment(summary));
    const body = 'Two <!-- summary -->';
    expect(done(await github.putComment({ ...summary, body }))).toMatchObject({ id });
    expect(server.state.conversation.map((comment) => comment.body)).toEqual([body]);
  });

  test('doubles that runs side by side made are told', async () => {
    await using server = await examplePull();
    const oldest = server.comment('github-actions[bot]', summary.body);
    const double = server.comment('github-actions[bot]', summary.body);
    const github = openOn(server);
    const put = done(await github.putComment({ ...summary, body: `${summary.body}!` }));
    expect(put).toMatchObject({ id: oldest.id, duplicates: [{ id: double.id }] });
    for (const comment of put.duplicates)
      done(await github.deleteOwn({ on: 'conversation', ...comment }));
    expect(server.state.conversation).toHaveLength(1);
  });
});

describe('an answer in a thread', () => {
  const reply = { marker: '<!-- answer 9 -->', body: 'Because. <!-- answer 9 -->' };

  test.each<[string, Fault | undefined]>([
    ['is given once', undefined],
    ['is found where its answer was lost', { kind: 'lost', status: 502 }],
  ])('%s', async (_, fault) => {
    await using server = await examplePull();
    const github = openOn(server);
    done(await github.postReview(review(server)));
    const first = server.state.comments[0]?.id ?? 0;
    server.setFaults(failNth(0, fault ?? { kind: 'slow', pause: 1 }, isPost));
    const id = done(await github.replyTo(first, reply));
    expect(done(await github.replyTo(first, reply))).toBe(id);
    const replies = server.state.comments.filter(({ replyTo }) => replyTo === first);
    expect(replies.map((comment) => comment.body)).toEqual([reply.body]);
  });

  test('a command is acknowledged by a reaction', async () => {
    await using server = await examplePull();
    const command = server.comment('ada', '/iac-dpo explain');
    const github = openOn(server);
    done(await github.react({ on: 'conversation', id: command.id }, 'eyes'));
    expect(command.reactions).toMatchObject([{ content: 'eyes', user: 'github-actions[bot]' }]);
  });
});

describe('a commit on the head branch', () => {
  const commit = {
    headline: 'Repair main.tf',
    body: 'Proven by terraform.',
    files: new Map([['main.tf', Buffer.from([0xff, 10])]]),
  };

  test.each<[string, Fault | undefined]>([
    ['is made on the head that was read', undefined],
    ['is found where its answer was lost', { kind: 'lost', status: 502 }],
  ])('%s', async (_, fault) => {
    await using server = await examplePull();
    const github = openOn(server, 'token-write');
    const pull = done(await github.pullRequest());
    if (fault) server.setFaults(failNth(0, fault, ({ path }) => path === '/graphql'));
    const sha = done(await github.commitToHead(pull, commit));
    expect(sha).toBe(server.world.pull.headSha);
    const file = done(await github.fileAt(sha, 'main.tf', 100));
    expect(file).toEqual({ kind: 'file', bytes: Buffer.from([0xff, 10]) });
  });

  test('is not made on a head that moved, nor by a token that may not', async () => {
    await using server = await examplePull();
    const github = openOn(server, 'token-write');
    const pull = done(await github.pullRequest());
    expect(await openOn(server).commitToHead(pull, commit)).toMatchObject({ kind: 'forbidden' });
    const headSha = server.push({ files: { 'other.tf': 'new\n' } });
    expect(await github.commitToHead(pull, commit)).toMatchObject({ kind: 'head-moved', headSha });
    expect(server.world.pull.headSha).toBe(headSha);
  });

  test('is not even asked for in a fork', async () => {
    await using server = await examplePull();
    const github = openOn(server, 'token-write');
    const pull = { ...done(await github.pullRequest()), fromFork: true };
    expect(await github.commitToHead(pull, commit)).toMatchObject({ kind: 'rejected' });
  });
});

describe('comments of ours', () => {
  test('are edited and deleted; those of others are not', async () => {
    await using server = await examplePull();
    const github = openOn(server);
    done(await github.postReview(review(server)));
    const [one, two] = done(await github.reviewComments()).value;
    if (!one || !two) throw new Error('two comments were posted');
    done(await github.editOwn({ on: 'lines', ...one }, 'Better.'));
    done(await github.deleteOwn({ on: 'lines', ...two }));
    expect(server.state.comments.map(({ body }) => body)).toEqual(['Better.']);
    const theirs = server.reply('ada', one.id, 'mine');
    const [, reply] = done(await github.reviewComments()).value;
    if (!reply) throw new Error('ada replied');
    expect(await github.deleteOwn({ on: 'lines', ...reply })).toMatchObject({ kind: 'rejected' });
    expect(server.state.comments).toContainEqual(expect.objectContaining({ id: theirs.id }));
  });

  test('are folded away with pull-requests: write, threads resolved with contents: write', async () => {
    await using server = await examplePull();
    const github = openOn(server);
    done(await github.postReview(review(server)));
    const ids = done(await github.reviewComments()).value.map(({ nodeId }) => nodeId);
    const threads = done(await github.threads()).value.map(({ id }) => id);
    expect(await github.minimiseOutdated(ids)).toEqual({ done: ids, problems: [] });
    const refused = await github.resolveThreads(threads);
    expect(refused).toMatchObject({ done: [], problems: [{ kind: 'forbidden' }] });
    expect(refused.problems[0]?.message).toContain('contents: write');
    const strong = openOn(server, 'token-write');
    expect(await strong.resolveThreads(threads)).toEqual({ done: threads, problems: [] });
    const after = done(await github.threads()).value;
    expect(after.every(({ isResolved }) => isResolved)).toBe(true);
    expect(after.flatMap(({ comments }) => comments.map((c) => c.isMinimized))).toEqual([
      true,
      true,
    ]);
  });

  test('one that is gone does not keep the others from being folded away', async () => {
    await using server = await examplePull();
    const github = openOn(server);
    done(await github.postReview(review(server)));
    const ids = done(await github.reviewComments()).value.map(({ nodeId }) => nodeId);
    const tidied = await github.minimiseOutdated(['PRRC_bm9uZQ', ...ids]);
    expect(tidied).toMatchObject({ done: ids, problems: [{ kind: 'not-found' }] });
  });

  test('without any permission, nothing is done and nothing thrown', async () => {
    await using server = await examplePull({ faults: () => forbidden() });
    const github = openOn(server);
    expect(await github.minimiseOutdated(['a', 'b'])).toMatchObject({
      done: [],
      problems: [{ kind: 'forbidden' }],
    });
  });
});

const LINE = lineOfMain();

function lineOfMain(): NewReviewComment {
  return { path: 'main.tf', side: 'RIGHT', line: 4, body: 'Change it.' };
}

function review(server: Server, comments?: readonly NewReviewComment[]): NewReview {
  return {
    headSha: server.world.pull.headSha,
    marker: MARKER,
    body: `Two findings. ${MARKER}`,
    comments: comments ?? [
      { ...LINE, line: 37 },
      { ...LINE, startLine: 3 },
    ],
  };
}

const isPost = ({ method, path }: { method: string; path: string }): boolean =>
  method === 'POST' && path !== '/graphql';

const writes = (server: Server): number => server.requests.filter(isPost).length;
