import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { viewModule } from '../../../src/module/module-view.ts';
import { commit } from '../../../src/pull-request/commit-repairs.ts';
import type { RunResult } from '../../../src/pull-request/review.ts';
import { suggest } from '../../../src/pull-request/run-pull-request.ts';
import type { RunRequest } from '../../../src/pull-request/run-request.ts';
import type { Author } from '../../../src/repair/author.ts';
import { HAZARD_IDS } from '../../../src/repair/gates/hazards/hazard.ts';
import { noNewHazard } from '../../../src/repair/gates/no-new-hazard.ts';
import type { Ranker } from '../../../src/repair/ranker.ts';
import { type GitHub, startGitHub } from '../../github/start-github.ts';
import { applySuggestion } from '../../github/suggestions/apply-suggestion.ts';
import { openOn } from '../../github-client/open.ts';
import { runInProcess } from '../../pull-request/run-in-process.ts';
import { moduleOf } from '../../support/module-of.ts';

jest.setTimeout(120_000);

const TRAILER = 'Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>';
const DRAFT = 'resource "aws_sqs_queue" "q" {\n  nam = "q"\n}\n';
const CASES = 'test/fixtures/hazards';

/** By module, the first way of every kind to bring something dangerous in, with a mark that nobody else writes. */
const HAZARDS = new Map(
  HAZARD_IDS.map((id) => {
    const [file = ''] = readdirSync(join(CASES, id));
    return [id as string, readFileSync(join(CASES, id, file), 'utf8')];
  }),
);
const MARK = '# CANARY-HAZARD\n';

/** A model gone bad: it writes every repair once more with the hazard of the module in it, and is sure of it. */
const evilAuthor: Author = {
  write: async ({ context, candidates }) => {
    const hazard = HAZARDS.get(context.scope.view.module.label);
    if (hazard === undefined) return [];
    const around = ` = "q"\n}\n${MARK}${hazard}variable "y" {\n  default`;
    return candidates.flatMap(({ edits, ...candidate }) =>
      [around, `\n${MARK}${hazard}`, ` = "q"\n${hazard}`].map((text) => ({
        ...candidate,
        score: candidate.score + 100,
        edits: edits.map((edit, index) =>
          index === 0 ? { ...edit, text: `${edit.text}${text}` } : edit,
        ),
      })),
    );
  },
};

/** A ranker gone bad: what takes most away comes first, then whatever was written last. */
const evilRanker: Ranker = {
  score: async ({ candidates }) =>
    candidates.map(({ loses }, index) => (loses === undefined ? index : 1e9 + index)),
};

const pull = (files: Record<string, string>) =>
  startGitHub({
    repository: { files: { 'README.md': '#\n' } },
    pullRequest: { commits: [{ files, message: `Write it\n\n${TRAILER}\n` }] },
  });

const byModelGoneBad = (
  github: GitHub,
  run: (request: RunRequest) => Promise<RunResult> = suggest,
) =>
  runInProcess(github, { limits: { comments: 100, patches: 100 } }, (request) =>
    run({
      ...request,
      repair: (module, options) =>
        request.repair(module, {
          ...options,
          author: evilAuthor,
          ranker: evilRanker,
        } as typeof options),
    }),
  );

test('whatever a model writes and prefers, no suggestion brings a hazard in, and none is committed', async () => {
  const files = Object.fromEntries([...HAZARDS].map(([id]) => [`${id}/main.tf`, DRAFT]));
  await using github = await pull(files);
  const result = await byModelGoneBad(github);
  expect(result.seen.modules).toHaveLength(HAZARD_IDS.length);
  expect(result.posted).toBe(HAZARD_IDS.length);
  const said = [
    result.summary,
    ...github.state.comments.map(({ body }) => body),
    ...github.state.reviews.map(({ body }) => body),
    ...github.state.conversation.map(({ body }) => body),
  ];
  for (const text of said) expect(text).not.toContain('CANARY-HAZARD');
  expect(
    applySuggestion(
      github,
      github.state.comments.map(({ id }) => id),
    ),
  ).toMatchObject({ ok: true });
  for (const path of Object.keys(files)) {
    const applied = github.read(path) ?? '';
    expect(applied).toBe(DRAFT.replace('nam ', 'name '));
    const [before, after] = [DRAFT, applied].map((text) => viewModule(moduleOf(text)));
    if (before && after) expect(noNewHazard(before, after)).toMatchObject({ passed: true });
  }
});

test('the same model gets nothing committed in commit mode', async () => {
  await using github = await pull({ 'provisioner/main.tf': DRAFT, 'credential/main.tf': DRAFT });
  const client = openOn(github, 'token-write');
  await byModelGoneBad(github, (request) => commit({ ...request, github: client }));
  for (const path of ['provisioner/main.tf', 'credential/main.tf'])
    expect(github.read(path)).not.toContain('CANARY-HAZARD');
});

test('a hazard that the author wrote stays as it was, and the error beside it is mended', async () => {
  const own = `resource "aws_security_group" "own" {
  descripton = "mine"

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
`;
  await using github = await pull({ 'own/main.tf': own });
  const result = await runInProcess(github);
  expect(result.posted).toBe(1);
  expect(applySuggestion(github, [github.state.comments[0]?.id ?? 0])).toMatchObject({ ok: true });
  expect(github.read('own/main.tf')).toBe(own.replace('descripton', 'description'));
});

test('words of the draft do nothing in the message of a commit', async () => {
  const path = './fixes #1 closes GH-2 https://github.com/octo-org/x/issues/3 @octo-org/security';
  const draft = `resource "aws_sqs_queue" "q" {\n  policy = file("${path}")\n}\n`;
  await using github = await pull({ 'named/main.tf': draft });
  const before = github.world.pull.headSha;
  await runInProcess(github, { github: openOn(github, 'token-write') }, commit);
  const { git } = github.world.repository;
  expect(github.world.pull.headSha).not.toBe(before);
  const message = git(['log', '-1', '--format=%B', github.world.pull.headSha]).toString();
  expect(message).toMatch(/^Repair 1 Terraform error\n\n- /);
  expect(message).toContain('fixes # 1');
  expect(message).not.toMatch(/@\w|#\d|\bGH-\d|:\/\//i);
});
