import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tokenCheck } from '../../src/doctor/token-check.ts';

const TOKEN = 'ghp_secret';

/** A GitHub that gives one answer. */
async function answering(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () => new Promise<void>((done) => server.close(() => done())),
  };
}

const ask = (env: Readonly<Record<string, string>>, repository: string | undefined) =>
  tokenCheck({ env, repository, userAgent: 'test', signal: new AbortController().signal });

test('nothing is asked without a repository', async () => {
  expect(await ask({}, undefined)).toMatchObject({
    status: 'ok',
    found: expect.stringContaining('none set'),
  });
  const env = { GITHUB_TOKEN: TOKEN, GITHUB_API_URL: 'http://127.0.0.1:1' };
  expect(await ask(env, undefined)).toMatchObject({
    status: 'ok',
    found: expect.stringContaining('--github'),
  });
  expect(await ask({}, 'octo-org/infra')).toMatchObject({
    status: 'warning',
    next: expect.stringContaining('GITHUB_TOKEN'),
  });
});

test.each([
  [
    '{"full_name": "octo-org/infra", "permissions": {"pull": true, "push": true}}',
    200,
    'ok',
    /and write to it; scopes: repo/,
  ],
  [
    '{"full_name": "octo-org/infra", "permissions": {"pull": true, "push": false}}',
    200,
    'ok',
    /not write to it/,
  ],
  ['{"full_name": "octo-org/infra"}', 200, 'ok', /what else is not told/],
  ['{"message": "Bad credentials"}', 401, 'warning', /does not take it/],
  [
    '{"message": "Not Found"}',
    404,
    'warning',
    /does not see octo-org\/infra \(GitHub answered 404\)/,
  ],
  ['<html>', 200, 'warning', /did not answer/],
  ['{"name": "other"}', 200, 'warning', /did not answer/],
])('%s with %i is %s', async (body, status, expected, found) => {
  const asked: IncomingMessage[] = [];
  await using github = await answering((request, response) => {
    asked.push(request);
    response.writeHead(status, { 'x-oauth-scopes': 'repo' }).end(body);
  });
  const check = await ask({ GH_TOKEN: TOKEN, GITHUB_API_URL: github.url }, 'octo-org/infra');
  expect(check).toMatchObject({
    name: 'token',
    status: expected,
    found: expect.stringMatching(found),
  });
  expect(JSON.stringify(check)).not.toContain(TOKEN);
  expect(asked.map(({ url, headers }) => [url, headers.authorization])).toEqual([
    ['/repos/octo-org/infra', `Bearer ${TOKEN}`],
  ]);
});

test('a token is not carried to another host', async () => {
  const seen: (string | undefined)[] = [];
  await using other = await answering((request, response) => {
    seen.push(request.headers.authorization);
    response.end('{}');
  });
  await using github = await answering((_, response) => {
    response.writeHead(302, { location: `${other.url}/` }).end();
  });
  const check = await ask({ GH_TOKEN: TOKEN, GITHUB_API_URL: github.url }, 'octo-org/infra');
  expect(check.status).toBe('warning');
  expect(seen).toEqual([]);
});

test('no network is a warning', async () => {
  const check = await ask(
    { GH_TOKEN: TOKEN, GITHUB_API_URL: 'http://127.0.0.1:1' },
    'octo-org/infra',
  );
  expect(check).toMatchObject({
    status: 'warning',
    found: expect.stringContaining('did not answer'),
  });
});
