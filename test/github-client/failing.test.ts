import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { openGitHub } from '../../src/github/open-github.ts';
import { examplePull } from '../github/example.ts';
import {
  type Fault,
  failNth,
  primaryLimit,
  secondaryLimit,
  unavailable,
} from '../github/http/faults.ts';
import { done, openOn } from './open.ts';

const TOKEN = 'ghs_secretsecretsecret';

describe('reads', () => {
  test.each<[string, Fault]>([
    ['503', unavailable()],
    ['a broken connection', { kind: 'reset', handled: false }],
    ['half an answer', { kind: 'truncated' }],
  ])('are tried again after %s', async (_, fault) => {
    await using server = await examplePull();
    server.setFaults((call) => (call.index < 2 ? fault : undefined));
    expect(done(await openOn(server).pullRequest()).number).toBe(7);
    expect(server.requests).toHaveLength(3);
  });

  test.each<[string, Fault, string]>([
    ['503 for good', unavailable(), 'unreachable'],
    ['a page of a proxy', { kind: 'malformed', body: '<html>' }, 'unreachable'],
    ['JSON of something else', { kind: 'malformed', body: '{"number":"7"}' }, 'unreachable'],
    ['nothing at all', { kind: 'malformed', body: '' }, 'unreachable'],
  ])('%s is told', async (_, fault, kind) => {
    await using server = await examplePull({ faults: () => fault });
    const outcome = await openOn(server).pullRequest();
    expect(outcome).toMatchObject({ kind, message: expect.stringContaining('run again') });
    expect(server.requests.length).toBeLessThanOrEqual(4);
  });

  test('an empty page in the middle of a list is no end of it', async () => {
    await using server = await examplePull();
    for (let i = 0; i < 230; i++) server.comment('ada', `comment ${i}`);
    server.setFaults(failNth(1, { kind: 'malformed', body: '' }));
    expect(await openOn(server).conversation()).toMatchObject({ kind: 'unreachable' });
  });

  test('409 is no empty list either', async () => {
    const conflict: Fault = {
      kind: 'answer',
      status: 409,
      body: { message: 'Git Repository is empty.' },
    };
    await using server = await examplePull({ faults: () => conflict });
    expect(await openOn(server).conversation()).toMatchObject({ kind: 'rejected' });
  });

  test('a server that never answers is given up', async () => {
    await using stub = await listen(() => {});
    const github = open(stub.url, { fetch: hasty });
    expect(await github.pullRequest()).toMatchObject({ kind: 'unreachable' });
  });

  test('nobody there', async () => {
    expect(await open('http://127.0.0.1:1').pullRequest()).toMatchObject({ kind: 'unreachable' });
    expect(await open('http://127.0.0.1:1').postReview(REVIEW)).toMatchObject({
      kind: 'unreachable',
    });
  });

  test('an aborted run stops at once, and writes nothing more', async () => {
    await using stub = await listen(() => {});
    const stop = new AbortController();
    const github = open(stub.url, { signal: stop.signal });
    const reading = github.pullRequest();
    setTimeout(() => stop.abort(new Error('cancelled')), 20);
    await expect(reading).rejects.toThrow('cancelled');
    await expect(github.minimiseOutdated(['a'])).rejects.toThrow('cancelled');
  });
});

describe('limits', () => {
  test('a run that is aborted while it waits does not wait on', async () => {
    const stop = new AbortController();
    await using server = await examplePull({ faults: () => secondaryLimit(60) });
    const github = openOn(server, 'token-fork', {
      signal: stop.signal,
      second: 30,
      onWait: () => setTimeout(() => stop.abort(new Error('cancelled')), 10),
    });
    await expect(github.pullRequest()).rejects.toThrow('cancelled');
    expect(server.requests).toHaveLength(1);
  });

  test.each<[string, () => Fault, number]>([
    ['a secondary limit with retry-after', () => secondaryLimit(7), 7],
    ['a secondary limit without', () => secondaryLimit(), 60],
    ['a secondary limit with a blank one', () => secondaryLimit(''), 60],
    ['the primary limit', () => primaryLimit(60), 60],
  ])('%s is waited for, by a write too', async (_, fault, seconds) => {
    await using server = await examplePull();
    server.setFaults(failNth(0, fault(), ({ method }) => method === 'POST'));
    const waits: number[] = [];
    const github = openOn(server, 'token-pull-requests', { onWait: (wait) => waits.push(wait) });
    done(await github.postReview({ ...REVIEW, headSha: server.world.pull.headSha }));
    expect(server.state.reviews).toHaveLength(1);
    expect(waits).toHaveLength(1);
    // A slow machine has waited for some of the primary limit already.
    expect(waits[0]).toBeGreaterThan(seconds - 30);
    expect(waits[0]).toBeLessThanOrEqual(seconds + 2);
  });

  test('the waits of a run have a cap together', async () => {
    await using server = await examplePull({ faults: () => secondaryLimit(50) });
    const waits: number[] = [];
    const github = openOn(server, 'token-fork', { onWait: (wait) => waits.push(wait) });
    const first = await github.pullRequest();
    expect(first).toMatchObject({ kind: 'limited', message: expect.stringContaining('after') });
    expect(waits).toEqual([50, 50]);
    expect(await github.headSha()).toMatchObject({ kind: 'limited' });
    expect(waits).toEqual([50, 50]);
  });

  test('until when is told', async () => {
    await using server = await examplePull({ faults: () => primaryLimit(3000) });
    const outcome = await openOn(server).pullRequest();
    if (outcome.kind !== 'limited') throw new Error(outcome.kind);
    expect(outcome.until.getTime() - Date.now()).toBeGreaterThan(2_900_000);
  });

  test('429 of a proxy and a review "submitted too quickly" are limits', async () => {
    const answer = (status: number, body: unknown): Fault => ({ kind: 'answer', status, body });
    await using server = await examplePull({ faults: () => answer(429, {}) });
    expect(await openOn(server).pullRequest()).toMatchObject({ kind: 'limited' });
    const quick = { message: 'Unprocessable Entity', errors: ['was submitted too quickly'] };
    server.setFaults(failNth(0, answer(422, quick), ({ method }) => method === 'POST'));
    const review = { ...REVIEW, headSha: server.world.pull.headSha };
    expect(await openOn(server).postReview(review)).toMatchObject({ kind: 'limited' });
  });
});

describe('the token', () => {
  test('goes to no other host, neither by a redirect nor by a link', async () => {
    const heard: (string | undefined)[] = [];
    await using thief = await listen((request, response) => {
      heard.push(request.headers.authorization);
      response.end('[]');
    });
    await using stub = await listen((request, response) => {
      const page = request.url?.includes('comments');
      const elsewhere = `${thief.url}/next`;
      if (page) response.setHeader('link', `<${elsewhere}>; rel="next"`);
      else response.writeHead(302, { location: elsewhere });
      response.end(page ? '[]' : '');
    });
    expect(await open(stub.url).conversation()).toMatchObject({ kind: 'unreachable' });
    expect(await open(stub.url).pullRequest()).toMatchObject({ kind: 'unreachable' });
    expect(heard).toEqual([]);
  });

  test('a repository that moved on the same host is followed by reads, not by writes', async () => {
    await using stub = await listen(({ url }, response) => {
      const moved = url?.startsWith('/moved');
      response.writeHead(moved ? 404 : 301, { location: `/moved${url}` });
      response.end();
    });
    const github = open(stub.url);
    expect(await github.pullRequest()).toMatchObject({ kind: 'not-found' });
    const tidied = await github.minimiseOutdated(['a']);
    expect(tidied.problems).toMatchObject([{ kind: 'unreachable' }]);
  });

  test('a redirect in a circle ends', async () => {
    await using stub = await listen(({ url }, response) => {
      response.writeHead(307, { location: url });
      response.end();
    });
    const outcome = await open(stub.url).pullRequest();
    expect(outcome).toMatchObject({ kind: 'unreachable' });
  });

  test.each([400, 401, 403, 404, 409, 422, 429, 451, 500])(
    'is in no outcome, whatever the API repeats with %i',
    async (status) => {
      const echo = { message: `bad token ${TOKEN}\u0007\n::error::x`, errors: [TOKEN] };
      await using stub = await listen((_, response) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(echo));
      });
      const github = open(stub.url);
      const read = await github.pullRequest();
      const [written] = (await github.minimiseOutdated(['a'])).problems;
      for (const outcome of [read, written]) {
        expect(outcome).toHaveProperty('message');
        expect(inspect(outcome, { depth: 9, showHidden: true })).not.toContain('secretsecret');
        expect(inspect(outcome)).not.toMatch(/\n::|\\x07/);
      }
    },
  );
});

const REVIEW = { headSha: '0'.repeat(40), marker: '<!-- m -->', body: '<!-- m -->', comments: [] };

const hasty: typeof fetch = (input, init) =>
  fetch(input, { ...init, signal: AbortSignal.timeout(100) });

function open(apiUrl: string, changes: Partial<Parameters<typeof openGitHub>[0]> = {}) {
  return openGitHub({
    token: TOKEN,
    apiUrl,
    userAgent: 'iac-dpo-test',
    repository: { owner: 'o', name: 'r' },
    number: 1,
    maxFileBytes: 1000,
    fetch: globalThis.fetch,
    second: 5,
    ...changes,
  });
}

async function listen(handle: RequestListener): Promise<AsyncDisposable & { url: string }> {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
