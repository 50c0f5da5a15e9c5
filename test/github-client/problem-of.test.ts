import { describe, expect, test } from '@jest/globals';
import { plainWords } from '../../src/github/plain-words.ts';
import { problemOf } from '../../src/github/problem-of.ts';

const clean = (words: string) => plainWords(words, 'ghs_token');

const ASKED = { what: 'post the review', doing: 'write', clean } as const;

describe('what an answer means', () => {
  test.each([
    [400, {}, 'rejected'],
    [401, {}, 'forbidden'],
    [403, {}, 'forbidden'],
    [403, { message: 'You have exceeded a secondary rate limit.' }, 'limited'],
    [403, { message: 'You have triggered an abuse detection mechanism.' }, 'limited'],
    [404, {}, 'not-found'],
    [406, {}, 'rejected'],
    [410, {}, 'not-found'],
    [422, {}, 'rejected'],
    [429, {}, 'limited'],
    [451, {}, 'forbidden'],
    [500, {}, 'unknown-outcome'],
    [502, '<html>', 'unknown-outcome'],
  ])('%i %j', (status, data, kind) => {
    const problem = problemOf(answer(status, data), ASKED);
    expect(problem.kind).toBe(kind);
    expect(problem.message).toMatch(/^GitHub [^\n]*\.$/);
  });

  test('a read has no unknown outcome', () => {
    const read = { ...ASKED, doing: 'read' } as const;
    expect(problemOf(answer(500, {}), read).kind).toBe('unreachable');
    expect(problemOf(new Error('reset'), read).kind).toBe('unreachable');
  });

  test('a 403 says which permission the job lacks, where GitHub does', () => {
    const headers = { 'x-accepted-github-permissions': 'pull_requests=write; issues=write' };
    const { message } = problemOf(answer(403, {}, headers), ASKED);
    expect(message).toContain('"permissions: pull-requests: write"');
    const forged = { 'x-accepted-github-permissions': '"; rm -rf /' };
    expect(problemOf(answer(403, {}, forged), ASKED).message).not.toContain('-rf');
  });

  test('a 422 says all that the API lists', () => {
    const errors = [
      'line must be part of the diff',
      { field: 'body', code: 'missing' },
      { code: 1 },
    ];
    expect(problemOf(answer(422, { message: 'No', errors }), ASKED)).toMatchObject({
      reasons: ['line must be part of the diff', 'body: missing', 'no reason given'],
    });
  });

  test.each([
    ['retry-after', { 'retry-after': '90' }, 90],
    ['a reset', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(500) }, 500],
    ['neither', {}, 60],
    ['a reset that is past', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '5' }, 60],
  ])('a limit with %s', (_, headers, seconds) => {
    const problem = problemOf(answer(429, {}, headers), ASKED);
    if (problem.kind !== 'limited') throw new Error(problem.kind);
    expect(Math.abs(problem.until.getTime() - Date.now() - seconds * 1000)).toBeLessThan(5000);
  });
});

describe('what GraphQL means', () => {
  test.each([
    ['FORBIDDEN', 'forbidden'],
    ['INSUFFICIENT_SCOPES', 'forbidden'],
    ['NOT_FOUND', 'not-found'],
    ['RATE_LIMITED', 'limited'],
    ['STALE_DATA', 'rejected'],
    // A field that an older server does not have.
    [undefined, 'rejected'],
  ])('%s', (type, kind) => {
    const error = Object.assign(new Error('x'), { errors: [{ type, message: 'no' }] });
    expect(problemOf(error, ASKED).kind).toBe(kind);
  });

  test('a failure in the middle', () => {
    const message = 'Something went wrong while executing your query.';
    const error = Object.assign(new Error('x'), { errors: [{ message }] });
    expect(problemOf(error, ASKED).kind).toBe('unknown-outcome');
    expect(problemOf(error, { ...ASKED, doing: 'read' }).kind).toBe('unreachable');
  });
});

test('however much the API says, the message ends in what to do, and has no part of the token', () => {
  const long = `${'x'.repeat(194)}ghs_token${'y'.repeat(500)}`;
  for (const status of [400, 403, 404, 422, 500]) {
    const errors = Array.from({ length: 100 }, () => long);
    const { message } = problemOf(answer(status, { message: long, errors }), ASKED);
    expect(message.length).toBeLessThan(1200);
    expect(message).toMatch(/; (nothing|give|check|look)[^;]*\.$/);
    expect(message).not.toContain('ghs_');
  }
});

describe('what silence means', () => {
  test.each([
    ['ECONNREFUSED', 'unreachable'],
    ['ENOTFOUND', 'unreachable'],
    ['UND_ERR_CONNECT_TIMEOUT', 'unreachable'],
    ['ECONNRESET', 'unknown-outcome'],
    ['UND_ERR_SOCKET', 'unknown-outcome'],
  ])('%s before or after a write was sent', (code, kind) => {
    const cause = Object.assign(new Error('socket'), { code });
    const error = new Error('fetch failed', { cause: new TypeError('fetch failed', { cause }) });
    const problem = problemOf(error, ASKED);
    expect(problem.kind).toBe(kind);
    expect(problem.message).toContain('socket');
  });

  test('a timeout after a write was sent', () => {
    const cause = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
    expect(problemOf(new Error('x', { cause }), ASKED)).toMatchObject({
      kind: 'unknown-outcome',
      message: expect.stringContaining('timeout'),
    });
  });
});

function answer(status: number, data: unknown, headers: Record<string, string> = {}): Error {
  return Object.assign(new Error('refused'), { response: { status, headers, data } });
}

function inSeconds(seconds: number): string {
  return String(Math.round(Date.now() / 1000) + seconds);
}
