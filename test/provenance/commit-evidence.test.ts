import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Commit } from '../../src/provenance/commit.ts';
import { evidenceOfCommit } from '../../src/provenance/commit-evidence.ts';
import { readCommits } from '../../src/provenance/git/read-commits.ts';
import { GitRepository } from './git-repository.ts';

const FIXTURES = 'test/fixtures/provenance/commits';
const cases = readdirSync(FIXTURES);
const read = (name: string, file: string) => readFileSync(join(FIXTURES, name, file), 'utf8');

let commits: ReadonlyMap<string, Commit>;

beforeAll(async () => {
  const repository = await GitRepository.create();
  const base = repository.commit();
  const shas = repository.commitAll(
    cases.map((name) => ({
      message: read(name, 'message.txt'),
      author: read(name, 'author.txt').trim(),
      ...(existsSync(join(FIXTURES, name, 'committer.txt')) && {
        committer: read(name, 'committer.txt').trim(),
      }),
    })),
  );
  const history = await readCommits(repository, { base, head: shas.at(-1) as string });
  commits = new Map(
    history.commits.map((commit) => [cases[shas.indexOf(commit.sha)] as string, commit]),
  );
});

test.each(cases)('%s', (name) => {
  const expected = JSON.parse(read(name, 'expected.json')) as string[][];
  const commit = commits.get(name) as Commit;
  const evidence = evidenceOfCommit(commit);
  expect(evidence.map(({ tool, channel }) => [tool, channel]).sort()).toEqual(expected.sort());
  for (const one of evidence)
    expect(one).toMatchObject({ says: 'model', commit: commit.sha, source: expect.any(String) });
});
