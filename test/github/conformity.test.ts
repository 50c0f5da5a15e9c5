import { clientOf, examplePull, HERE } from './example.ts';
import { requestFaults, responseFaults } from './openapi/conformity.ts';
import type { GitHub } from './start-github.ts';

let github: GitHub;
beforeEach(async () => {
  github = await examplePull();
});
afterEach(() => github.stop());

const { owner, repo } = HERE;

/** What the server notes about one call, whatever its answer. */
async function noted(
  route: string,
  parameters: Record<string, unknown>,
): Promise<readonly string[]> {
  await clientOf(github)
    .request(route, parameters)
    .catch(() => undefined);
  return github.violations;
}

const REVIEWS = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';

test.each<[string, string, Record<string, unknown>, RegExp]>([
  [
    'a property that GitHub does not know',
    REVIEWS,
    { event: 'COMMENT', comments: [{ path: 'main.tf', body: 'x', startLine: 3 }] },
    /comments\/0 must NOT have additional properties .*startLine/,
  ],
  [
    'a property of a wrong type',
    REVIEWS,
    { event: 'COMMENT', body: 'x', comments: [{ path: 'main.tf', body: 'x', line: '3' }] },
    /comments\/0\/line must be integer/,
  ],
  [
    'a word that is none of the choices',
    REVIEWS,
    { event: 'NOTE', body: 'x' },
    /event must be equal to one of the allowed values/,
  ],
  [
    'a parameter that the call does not have',
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    { perPage: 3 },
    /has no parameter perPage/,
  ],
  [
    'a call that GitHub does not have',
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/hunks',
    {},
    /has no GET .*\/hunks/,
  ],
])('%s is a violation', async (_, route, parameters, violation) => {
  expect(await noted(route, { ...HERE, ...parameters })).toEqual([
    expect.stringMatching(violation),
  ]);
});

test('a call that fits is none, even where GitHub refuses it', async () => {
  const comments = [{ path: 'main.tf', line: 9, body: 'x' }];
  expect(await noted(REVIEWS, { ...HERE, event: 'COMMENT', comments })).toEqual([]);
  const nothing = { owner, repo, path: 'no/such.tf' };
  expect(await noted('GET /repos/{owner}/{repo}/contents/{path}', nothing)).toEqual([]);
});

test('a GraphQL query that does not fit the schema is one', async () => {
  const ask = (query: string) =>
    clientOf(github)
      .graphql(query)
      .catch(() => undefined);
  await ask('{ viewer { login } }');
  expect(github.violations).toEqual([]);
  await ask('{ viewer { nickname } }');
  expect(github.violations).toEqual([expect.stringContaining('Cannot query field "nickname"')]);
});

test('our own answers are held against the description too', () => {
  const path = '/repos/{owner}/{repo}/pulls/{pull_number}/files';
  expect(responseFaults('GET', path, 200, [{ filename: 'main.tf' }])).toContainEqual(
    expect.stringContaining("must have required property 'status'"),
  );
  expect(responseFaults('GET', path, 200, [])).toEqual([]);
  expect(responseFaults('GET', path, 299, [])).toEqual([`GET ${path} never answers 299`]);
  const query = new URLSearchParams({ owner, repo });
  expect(requestFaults({ method: 'GET', path: '/nothing', query, body: undefined })).toEqual([
    'GitHub has no GET /nothing',
  ]);
});
