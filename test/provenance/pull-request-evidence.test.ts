import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PullRequest } from '../../src/provenance/pull-request.ts';
import { evidenceOfPullRequest } from '../../src/provenance/pull-request-evidence.ts';

const FIXTURES = 'test/fixtures/provenance/pull-requests';

test.each(readdirSync(FIXTURES))('%s', (name) => {
  const read = (file: string) => readFileSync(join(FIXTURES, name, file), 'utf8');
  const { expected, ...facts } = JSON.parse(read('pull-request.json')) as PullRequest & {
    readonly expected: string[][];
  };
  for (const body of [read('body.md'), read('body.md').replaceAll('\n', '\r\n')]) {
    const evidence = evidenceOfPullRequest({ ...facts, body });
    expect(evidence.map(({ tool, channel }) => [tool, channel]).sort()).toEqual(expected.sort());
  }
});

test('a branch with the second it was made at is more than one with a name before the slash', () => {
  const weightOf = (headBranch: string) =>
    evidenceOfPullRequest({ title: '', body: '', headBranch, labels: [] }).map((one) => one.weight);
  expect(weightOf('devin/1762800000-logs')).toEqual([0.7]);
  expect(weightOf('devin/logs')).toEqual([0.4]);
});

test('a description as long as the moon is far has no sign in it', () => {
  const body = `${'<a href="https://cursor.com/agents'.repeat(100_000)}${'<!--'.repeat(100_000)}`;
  expect(evidenceOfPullRequest({ title: body, body, headBranch: body, labels: [body] })).toEqual(
    [],
  );
});
