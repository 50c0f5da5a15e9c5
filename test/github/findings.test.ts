import { gzipSync } from 'node:zlib';
import { clientOf, examplePull, HERE, refusal } from './example.ts';
import type { GitHub } from './start-github.ts';

const { owner, repo } = HERE;

let github: GitHub;
beforeEach(async () => {
  github = await examplePull();
});
afterEach(() => github.stop());

test('check runs gather annotations, fifty a request', async () => {
  const client = clientOf(github, 'token-write');
  const annotation = {
    path: 'main.tf',
    start_line: 3,
    end_line: 3,
    annotation_level: 'warning' as const,
    message: 'x',
  };
  const output = (count: number) => ({
    title: 'T',
    summary: 'S',
    annotations: Array(count).fill(annotation),
  });
  const head_sha = github.world.pull.headSha;
  const make = (count: number) =>
    client.checks.create({
      owner,
      repo,
      name: 'iac-dpo',
      head_sha,
      conclusion: 'neutral',
      output: output(count),
    });
  const { data } = await make(50);
  await client.checks.update({ owner, repo, check_run_id: data.id, output: output(10) });
  expect(github.state.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'neutral' }]);
  expect(github.state.checkRuns[0]?.annotations).toHaveLength(60);
  expect(github.violations).toEqual([]);
  expect((await refusal(make(51))).message).toContain(
    'No more than 50 items are allowed; 51 were supplied.',
  );
  expect(github.violations).toEqual([expect.stringContaining('must NOT have more than 50 items')]);
});

test('SARIF is uploaded as gzip in base64', async () => {
  const client = clientOf(github, 'token-write');
  const upload = (sarif: string) =>
    client.codeScanning.uploadSarif({
      owner,
      repo,
      commit_sha: github.world.pull.headSha,
      ref: 'refs/pull/7/head',
      sarif,
    });
  await upload(gzipSync('{"version":"2.1.0"}').toString('base64'));
  expect(github.state.sarifs).toMatchObject([{ document: { version: '2.1.0' } }]);
  expect(await refusal(upload('e30='))).toMatchObject({ status: 400 });
  expect(github.violations).toEqual([]);
});
