import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suggestionComment } from '../../../src/suggest/suggestion-comment.ts';
import { suggestionsOf } from '../../../src/suggest/suggestions-of.ts';
import { clientOf, HERE } from '../../../test/github/example.ts';
import { type GitHub, startGitHub } from '../../../test/github/start-github.ts';
import { applySuggestion } from '../../../test/github/suggestions/apply-suggestion.ts';
import { filePatch } from '../../../test/suggest/support/file-patch.ts';
import { validated } from '../../../test/suggest/support/run.ts';
import { moduleOf } from '../../../test/support/module-of.ts';
import { catalogue, repairByChecker } from '../../../test/support/repair-by-checker.ts';
import { programOf } from '../programs.ts';
import type { Scenario } from '../scenario.ts';

/** Two suggestions on a pull request, of which one was committed. */
export const feedback: Scenario = {
  name: 'iac-dpo feedback',
  promise: 'the old file stays to its last byte until the new one is whole',
  atOnce: 'refused',
  open: async (folder) => {
    const output = join(folder, 'out.jsonl');
    await writeFile(output, LAST_GOOD);
    const github = await suggested();
    return {
      program: {
        args: [
          await programOf('src/cli.ts'),
          'feedback',
          REPOSITORY,
          '--out',
          output,
          '--licence',
          'MIT',
        ],
        cwd: folder,
        env: {
          GITHUB_TOKEN: 'token-fork',
          GITHUB_REPOSITORY: REPOSITORY,
          GITHUB_API_URL: github.url,
        },
      },
      check: async (whole) => {
        const text = await readFile(output, 'utf8');
        if (text !== LAST_GOOD && timeless(text) !== whole)
          throw new Error('OUT is a part of something');
      },
      result: async () => timeless(await readFile(output, 'utf8')),
      [Symbol.asyncDispose]: () => github.stop(),
    };
  },
};

const REPOSITORY = 'octo-org/infrastructure';
const LAST_GOOD = '{"id":"of an earlier run"}\n';

/** Each place has a GitHub of its own, with commits and comments of its own. */
const timeless = (text: string): string =>
  text.replaceAll(/"(at|head)":"[^"]+"/g, '"$1":"…"').replaceAll(/[0-9a-f]{40}/g, '…');

const PATH = 'infra/main.tf';
const DRAFT = `resource "aws_vpc" "main" {
  cidr                 = "10.0.0.0/16"
  enable_dns_hostnames = true
}

resource "aws_sqs_queue" "jobs" {
  queue_name    = "jobs"
  delay_seconds = 5
}
`;

async function suggested(): Promise<GitHub> {
  const github = await startGitHub({
    repository: { files: { 'README.md': '# infrastructure\n' } },
    pullRequest: { commits: [{ files: { [PATH]: DRAFT }, message: 'Add a network and a queue' }] },
    users: { grace: { permission: 'write' } },
  });
  const head = github.world.pull.headSha;
  const repair = validated(await repairByChecker(moduleOf(DRAFT)));
  const found = suggestionsOf({ repair, directory: 'infra' }, [filePatch(PATH, undefined, DRAFT)], {
    catalogue,
    validator: 'terraform 1.11.4',
  });
  const comments = found.flatMap((suggestion) => {
    const { shown } = suggestion;
    if (shown.as !== 'suggestion') return [];
    const run = { tool: '0.1.0', controller: 'rules', head };
    const body = suggestionComment({ ...suggestion, shown }, run);
    return [{ path: shown.path, line: shown.lines.to, side: 'RIGHT' as const, body }];
  });
  await clientOf(github, 'token-pull-requests').pulls.createReview({
    ...HERE,
    commit_id: head,
    event: 'COMMENT',
    comments,
  });
  const [first] = github.state.comments;
  if (first) applySuggestion(github, [first.id], 'grace');
  return github;
}
