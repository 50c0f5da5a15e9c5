import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { listPulls } from '../../../src/github/list-pulls.ts';
import { openGitHub } from '../../../src/github/open-github.ts';
import type { PullRequest } from '../../../src/github/pull-request.ts';

const TOKEN = 'ghs_CANARYcanaryCANARYcanaryCANARYcanary';
const SHA = 'a'.repeat(40);
const END = { sha: SHA, branch: 'b', repository: 'o/r' };
const PULL: PullRequest = {
  number: 1,
  title: '',
  body: '',
  state: 'open',
  draft: false,
  author: undefined,
  labels: [],
  head: END,
  base: END,
  fromFork: false,
  changedFiles: 1,
  commits: 1,
};

async function listen(handle: RequestListener) {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const settings = (apiUrl: string) => ({
  token: TOKEN,
  apiUrl,
  userAgent: 'test',
  repository: { owner: 'o', name: 'r' },
  number: 1,
  maxFileBytes: 1000,
  fetch: globalThis.fetch,
  second: 1,
});

/** Everything that we ever ask of GitHub. */
async function askAll(apiUrl: string): Promise<readonly unknown[]> {
  const github = openGitHub(settings(apiUrl));
  const own = { id: 1, on: 'lines', author: undefined } as const;
  const marked = { marker: '<!-- m -->', body: '<!-- m -->' };
  const comments = [{ path: 'a', side: 'RIGHT', line: 1, body: 'b' }] as const;
  const asked: readonly (() => Promise<unknown>)[] = [
    github.pullRequest,
    github.headSha,
    () => github.mergeBase(PULL),
    () => github.commits(PULL),
    () => github.commits({ ...PULL, commits: 300 }),
    () => github.changedFiles(PULL, () => true),
    () => github.tree(SHA),
    () => github.directory(SHA, 'a'),
    () => github.fileAt(SHA, 'a', 10),
    github.self,
    () => github.permission('ada'),
    github.reviews,
    github.reviewComments,
    github.threads,
    github.conversation,
    () => github.reactionsTo(1),
    () => github.postReview({ headSha: SHA, comments, ...marked }),
    () => github.putComment(marked),
    () => github.replyTo(1, marked),
    () => github.react(own, 'eyes'),
    () =>
      github.commitToHead(PULL, {
        headline: 'h',
        body: 'b',
        files: new Map([['a', Buffer.from('b')]]),
      }),
    () => github.editOwn(own, 'b'),
    () => github.deleteOwn(own),
    () => github.minimiseOutdated(['a']),
    () => github.resolveThreads(['a']),
    () => listPulls(settings(apiUrl)),
  ];
  const told: unknown[] = [];
  for (const ask of asked) told.push(await ask());
  return told;
}

/** Ways to name the other host. */
const NAMES: readonly ((thief: string) => string)[] = [
  (thief) => `${thief}/stolen`,
  (thief) => `${thief.replace('http:', '')}/stolen`,
  (thief) => `${thief.replace('//', '//api.github.com@')}/stolen`,
  (thief) => `${thief.replace('127.0.0.1', 'localhost')}/stolen`,
  (thief) => `\\\\${thief.slice('http://'.length)}\\stolen`,
];

test('a redirect to another host is followed by nothing that we ask or write', async () => {
  const stolen: string[] = [];
  await using thief = await listen((request, response) => {
    stolen.push(inspect(request.headers));
    response.end('{}');
  });
  let asked = 0;
  await using stub = await listen((_, response) => {
    const name = NAMES[Math.floor(asked / STATUSES.length) % NAMES.length];
    response.writeHead(STATUSES[asked++ % STATUSES.length] ?? 0, { location: name?.(thief.url) });
    response.end();
  });
  const told = await askAll(stub.url);
  expect(asked).toBeGreaterThanOrEqual(told.length);
  expect(stolen).toEqual([]);
  expect(inspect(told, { depth: 9, showHidden: true })).not.toContain('CANARY');
});

const STATUSES = [301, 302, 303, 307, 308] as const;

test('a next page on another host is asked for by no list', async () => {
  const stolen: string[] = [];
  await using thief = await listen((request, response) => {
    stolen.push(inspect(request.headers));
    response.end('[]');
  });
  let asked = 0;
  await using stub = await listen((_, response) => {
    const name = NAMES[asked++ % NAMES.length];
    response.setHeader('link', `<${name?.(thief.url)}>; rel="next"`);
    response.setHeader('content-type', 'application/json');
    response.end('[]');
  });
  await askAll(stub.url);
  expect(asked).toBeGreaterThan(NAMES.length);
  expect(stolen).toEqual([]);
});

test.each(['', '/', '///', '/api/v3', '/api/v3//', '/a%2Fb/..'])(
  'an address of the API that ends in "%s" is asked below its own path',
  async (path) => {
    const paths: string[] = [];
    await using stub = await listen(({ url, headers }, response) => {
      expect(headers.authorization).toBe(`token ${TOKEN}`);
      paths.push(url ?? '');
      response.writeHead(404).end('{}');
    });
    const github = openGitHub(settings(`${stub.url}${path}`));
    await github.pullRequest();
    await github.permission('../../../user?x=#');
    const base = path.replace(/\/+$/, '').replace('/a%2Fb/..', '');
    expect(paths).toEqual([
      `${base}/repos/o/r/pulls/1`,
      `${base}/repos/o/r/collaborators/..%2F..%2F..%2Fuser%3Fx%3D%23/permission`,
    ]);
  },
);

test('a fault of the connection repeats neither the token nor a password in the address', async () => {
  const told = await Promise.all(
    ['http://ada:CANARY@127.0.0.1:9', 'http://127.0.0.1:9'].map((apiUrl) =>
      openGitHub(settings(apiUrl)).pullRequest(),
    ),
  );
  expect(inspect(told, { depth: 9, showHidden: true })).not.toContain('CANARY');
});
