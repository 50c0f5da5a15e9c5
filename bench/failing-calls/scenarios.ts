import type { CommitSpec, FileChange } from '../../test/github/git/commit-files.ts';
import type { GitHubOptions } from '../../test/github/options.ts';
import { type TokenSpec, writeToken } from '../../test/github/rules/tokens.ts';
import type { GitHub } from '../../test/github/start-github.ts';
import { applySuggestion } from '../../test/github/suggestions/apply-suggestion.ts';
import type { Scenario } from './scenario.ts';

export const byModel = (files: Readonly<Record<string, FileChange>>): CommitSpec => ({
  files,
  message: 'Write it\n\nCo-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>\n',
});

/** Files that the module needs and nobody changed: one of them not read would make a false finding. */
const BASE = {
  'README.md': '# infrastructure\n',
  '.iac-dpo.yml': 'max-rounds: 4\n',
  'stack/variables.tf': 'variable "prefix" {\n  type = string\n}\n',
  'stack/.terraform.lock.hcl': '# none yet\n',
  'parts/main.tf': 'variable "size" {\n  type = number\n}\n',
};

const QUEUE = `resource "aws_sqs_queue" "jobs" {\n  nam = "\${var.prefix}-jobs"\n}\n`;
const TOPIC = `resource "aws_sns_topic" "events" {\n  nme = "\${var.prefix}-events"\n}\n`;
const PARTS = 'module "parts" {\n  source = "../parts"\n  size   = 3\n}\n';
const DRAFT = `${QUEUE}\n${TOPIC}\n${PARTS}`;

const PEOPLE: NonNullable<GitHubOptions['users']> = {
  writer: { permission: 'write' },
  stranger: { permission: 'read' },
};

const pull = (
  files: Readonly<Record<string, FileChange>> = { 'stack/main.tf': DRAFT },
  more: Partial<GitHubOptions['pullRequest']> = {},
): GitHubOptions => ({
  repository: { files: BASE },
  pullRequest: { commits: [byModel(files)], author: 'author', ...more },
  users: PEOPLE,
  // A thousand runs ask one server.
  limits: { contentPerMinute: 1_000_000, requestsPerHour: 1_000_000 },
});

const first = (github: GitHub): number => github.state.comments[0]?.id ?? 0;
const second = (github: GitHub): number => github.state.comments[1]?.id ?? 0;

/** People answered, refused and mended, so that every kind of older comment is there. */
async function discuss(github: GitHub, run: () => Promise<void>): Promise<void> {
  await run();
  github.reply('stranger', first(github), 'Why?');
  github.react('writer', second(github), '-1');
  github.push(
    byModel({
      'stack/main.tf': `${QUEUE.replace('nam ', 'name')}\n${TOPIC.replace('-events', '-news')}\n${PARTS}`,
      'stack/more.tf': QUEUE.replace('"jobs"', '"more"'),
    }),
  );
}

/** Both comments are stale: one finding is mended by hand, the other's lines are others now. */
async function outdate(github: GitHub, run: () => Promise<void>): Promise<void> {
  await run();
  github.push(
    byModel({
      'stack/main.tf': `${QUEUE.replace('nam ', 'name')}\n${TOPIC.replace('-events', '-news')}\n${PARTS}`,
    }),
  );
}

async function decide(github: GitHub, run: () => Promise<void>): Promise<void> {
  await run();
  github.react('writer', second(github), '-1');
  applySuggestion(github, [first(github)], 'writer');
}

const asking = (command: string) => async (github: GitHub) => {
  github.comment('writer', command);
};

const commented = ({ state }: GitHub) => ({
  name: 'issue_comment' as const,
  comment: state.conversation.find(({ user }) => user === 'writer')?.id ?? 0,
});

const APP: TokenSpec = { ...writeToken(), name: 'app', login: 'our-app[bot]' };

/** A module on its own, for what goes wrong on the runner itself. */
export const ALONE = pull({ 'stack/main.tf': `${QUEUE}\n${TOPIC}` });

export const SCENARIOS: readonly Scenario[] = [
  { name: 'first run', github: pull(), steps: [{ kind: 'action' }] },
  {
    name: 'first run, from a checkout',
    github: pull(),
    steps: [{ kind: 'action', checkout: true }],
  },
  {
    name: 'first run, files listed without a patch',
    github: { ...pull(), limits: { ...pull().limits, patchBytes: 10 } },
    steps: [{ kind: 'action' }],
  },
  {
    name: 'later run, people answered',
    github: pull(),
    before: discuss,
    steps: [{ kind: 'action', token: 'token-write' }],
  },
  {
    name: 'later run, comments are stale',
    github: pull(),
    before: outdate,
    steps: [{ kind: 'action', token: 'token-write' }],
  },
  {
    name: 'later run, token of an app',
    github: { ...pull(), tokens: { 'token-app': APP } },
    before: outdate,
    steps: [{ kind: 'action', token: 'token-app' }],
  },
  {
    name: 'commit mode',
    github: pull(),
    steps: [{ kind: 'action', token: 'token-write', inputs: { mode: 'commit' } }],
    cleanRuns: 2,
  },
  {
    name: 'report mode',
    github: pull(),
    steps: [
      { kind: 'action', token: 'token-fork', inputs: { mode: 'report', sarif: 'found.sarif' } },
    ],
  },
  {
    name: 'fork, analysis and post',
    github: pull(undefined, { fork: 'contributor', author: 'contributor' }),
    steps: [
      {
        kind: 'action',
        token: 'token-fork',
        inputs: { mode: 'report', 'verdicts-file': 'verdicts.json' },
        artifacts: ['verdicts.json'],
      },
      {
        kind: 'action',
        action: 'post/action.yml',
        inputs: { 'verdicts-file': 'verdicts.json' },
        trigger: () => ({ name: 'workflow_run' }),
      },
    ],
  },
  {
    name: '/iac-dpo rerun',
    github: pull(),
    before: asking('/iac-dpo rerun'),
    steps: [{ kind: 'action', trigger: commented }],
  },
  {
    name: '/iac-dpo explain',
    github: pull(),
    before: asking('/iac-dpo explain'),
    steps: [{ kind: 'action', trigger: commented }],
  },
  {
    name: 'feedback',
    github: pull(),
    before: decide,
    steps: [{ kind: 'feedback' }],
  },
];
