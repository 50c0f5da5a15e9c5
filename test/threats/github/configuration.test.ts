import { jest } from '@jest/globals';
import type { CommitSpec } from '../../github/git/commit-files.ts';
import { startGitHub } from '../../github/start-github.ts';
import { runInProcess } from '../../pull-request/run-in-process.ts';

jest.setTimeout(120_000);

const DRAFT = 'resource "aws_sqs_queue" "q" {\n  nam = "q"\n}\n';
const LOOSE = 'ignore:\n  - "**"\n';
const STRICT = 'gates:\n  churn: 0.9\n';
const byModel = (files: CommitSpec['files']): CommitSpec => ({
  files,
  message: 'Write it\n\nCo-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>\n',
});

test.each<[string, Parameters<typeof startGitHub>[0]]>([
  [
    'the pull request brings its own configuration',
    {
      repository: { files: { '.iac-dpo.yml': STRICT } },
      pullRequest: { commits: [byModel({ 'main.tf': DRAFT, '.iac-dpo.yml': LOOSE })] },
    },
  ],
  [
    'the pull request takes the configuration away',
    {
      repository: { files: { '.iac-dpo.yml': STRICT } },
      pullRequest: { commits: [byModel({ 'main.tf': DRAFT, '.iac-dpo.yml': null })] },
    },
  ],
  [
    'the pull request makes a link of it',
    {
      repository: { files: { '.iac-dpo.yml': STRICT } },
      pullRequest: {
        commits: [byModel({ 'main.tf': DRAFT, '.iac-dpo.yml': { link: '/etc/passwd' } })],
      },
    },
  ],
  [
    'the pull request is cut from a commit that had another one',
    {
      repository: { files: { '.iac-dpo.yml': LOOSE }, baseMovedBy: { '.iac-dpo.yml': STRICT } },
      pullRequest: { commits: [byModel({ 'main.tf': DRAFT })] },
    },
  ],
])('%s: what counts is the branch as it is now', async (_, options) => {
  await using github = await startGitHub(options);
  expect((await runInProcess(github)).posted).toBe(1);
  // The same without a checkout.
  await using other = await startGitHub(options);
  expect((await runInProcess(other, { checkout: { directory: '/nowhere' } })).posted).toBe(1);
});
