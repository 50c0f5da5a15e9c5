import { resolve } from 'node:path';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { ConfigError } from '../config/config-error.ts';
import type { Repository } from '../github/client.ts';
import type { GitHub } from '../github/github.ts';
import { DEFAULT_LIMITS } from '../module/module-limits.ts';
import { type FeedbackRow, feedbackRow } from '../preference/feedback/feedback-row.ts';
import { ALLOWED_LICENCES } from '../preference/pairs/source-row.ts';
import type { LeftOut, NoConsent } from '../pull-request/feedback/collect-repository.ts';
import { answered, StoppedError } from '../pull-request/stopped-error.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import { replaceFile } from '../storage/replace-file.ts';
import { holdOutput, unwritable } from './batch-files.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { withExamples } from './examples.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { atLeastOne } from './options.ts';
import { VERSION } from './version.ts';

interface Flags {
  readonly out: string;
  readonly pull?: readonly number[];
  readonly since?: Date;
  readonly licence?: string;
  readonly author?: string;
  readonly json?: true;
}

export function feedbackCommand(context: Context, exit: (code: ExitCode) => void): Command {
  const command = new Command('feedback')
    .description(
      'Collect what became of our suggestions on pull requests: committed, edited, dismissed, discussed, open or gone. ' +
        'What people with write access committed as it was becomes data to train a controller with. The token is that ' +
        'of GITHUB_TOKEN or GH_TOKEN; it need only read.',
    )
    .addArgument(
      new Argument('<owner/repo>', 'the repository on GitHub').argParser(repositoryNamed),
    )
    .requiredOption('--out <file>', 'JSONL to write, a row a suggestion; what is there is replaced')
    .addOption(
      new Option('--pull <n>', 'only this pull request; may be repeated (default: all)').argParser(
        (value: string, before: readonly number[] = []) => [...before, atLeastOne(value)],
      ),
    )
    .addOption(
      new Option('--since <date>', 'only pull requests updated at or after, such as 2026-01-31')
        .argParser(date)
        .conflicts('pull'),
    )
    .addOption(
      new Option(
        '--licence <spdx>',
        'of the code of the repository; without it no row has anything to train with',
      ).choices([...ALLOWED_LICENCES]),
    )
    .option(
      '--author <login>',
      'who posted the suggestions, such as github-actions[bot] (default: whom the token speaks for)',
    )
    .option('--json', 'print the counts at the end as JSON on standard output')
    .action(async (repository: Repository, flags: Flags) =>
      exit(await feedback(repository, flags, context)),
    );
  return withExamples(command, [
    ['iac-dpo feedback octo-org/infra --out feedback.jsonl', 'of all pull requests'],
    ['iac-dpo feedback octo-org/infra --out feedback.jsonl --pull 7', 'of one'],
    [
      'iac-dpo feedback octo-org/infra --out feedback.jsonl --licence MIT',
      'with rows to train a controller with',
    ],
  ]);
}

async function feedback(
  repository: Repository,
  { out, pull, since, licence, author, json }: Flags,
  { services, cwd, stdout, stderr, env, signal }: Context,
): Promise<ExitCode> {
  const to = resolve(cwd, out);
  using _ = holdOutput(to, out);
  const settings = {
    repository,
    token: tokenOf(env),
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    userAgent: `iac-dpo/${VERSION}`,
    signal,
    onWait: (seconds: number) => stderr.write(`Waiting ${seconds} s, as GitHub asks.\n`),
  };
  const catalogue = licence === undefined ? undefined : services.catalogue();
  const { collected, left } = await told(async () => {
    // Octokit is half a megabyte that no other command needs.
    const { collectRepository } = await import('../pull-request/feedback/collect-repository.ts');
    const { openGitHub } = await import('../github/open-github.ts');
    const { listPulls } = await import('../github/list-pulls.ts');
    const open = (number: number): GitHub =>
      openGitHub({ ...settings, number, maxFileBytes: DEFAULT_LIMITS.maxTerraformFileBytes });
    const pulls = pull?.map((number) => ({ number })) ?? answered(await listPulls(settings, since));
    return collectRepository(pulls, { open, author, catalogue, isHome: isHome(repository, env) });
  });
  if (collected.length === 0 && left.size > 0) refuse(repository, left);
  const rows = collected.map(({ feedback, decision }) =>
    feedbackRow(feedback, decision, licence && catalogue ? { licence, catalogue } : undefined),
  );
  await write(to, out, rows);
  if (json)
    stdout.write(`${JSON.stringify({ ...counts(rows), left: Object.fromEntries(left) })}\n`);
  else stderr.write(`${summary(rows)}${leftWords(left)}\n`);
  return EXIT.ok;
}

function tokenOf({ GITHUB_TOKEN, GH_TOKEN }: Context['env']): string {
  const token = GITHUB_TOKEN || GH_TOKEN;
  if (token) return token;
  throw new CliError(
    EXIT.usage,
    'there is no token to ask GitHub with. Next: set GITHUB_TOKEN or GH_TOKEN to one that may read the repository.',
  );
}

/** Whether a workflow of the repository itself runs this, by the runner's word. */
const isHome = ({ owner, name }: Repository, { GITHUB_REPOSITORY }: Context['env']): boolean =>
  GITHUB_REPOSITORY?.toLowerCase() === `${owner}/${name}`.toLowerCase();

/** Failures of GitHub and of the configuration as those of a command. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoppedError)
      throw new CliError(EXIT.input, cleanLine(error.message, MOST_WORDS), { cause: error });
    if (error instanceof ConfigError)
      throw new CliError(
        EXIT.config,
        `.iac-dpo.yml of the repository: ${cleanLine(error.message, MOST_WORDS)}`,
        { cause: error },
      );
    throw error;
  }
}

/** A sentence may list every class of findings. */
const MOST_WORDS = 800;

function refuse({ owner, name }: Repository, left: LeftOut): never {
  const [why = 'refused'] = left.keys();
  throw new CliError(EXIT.config, `${owner}/${name} ${REFUSALS[why]}`);
}

const REFUSALS: Readonly<Record<NoConsent, string>> = {
  refused:
    'says no to feedback, so nothing was collected. Next: ask its owners, who may take `feedback: false` out of .iac-dpo.yml.',
  'not-given':
    'has not agreed to feedback, and the token is not that of a workflow of its own. Next: ask its owners for `feedback: true` in .iac-dpo.yml.',
  'no-branch':
    'has none of the branches any more that the pull requests were made to, so nobody agreed to feedback. Next: name other pull requests.',
};

/** All at once, so that a run that was stopped leaves nothing half written. */
async function write(path: string, name: string, rows: readonly FeedbackRow[]): Promise<void> {
  const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  await replaceFile(path, text).catch((error: unknown) => unwritable(name, error));
}

/** `{suggestions, outcomes, toTrainWith}`; outcomes by their name. */
function counts(rows: readonly FeedbackRow[]) {
  const outcomes: Record<string, number> = {};
  for (const { outcome } of rows) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  const toTrainWith = rows.filter(({ split }) => split !== 'none').length;
  return { suggestions: rows.length, outcomes, toTrainWith };
}

function summary(rows: readonly FeedbackRow[]): string {
  const { suggestions, outcomes, toTrainWith } = counts(rows);
  const words = Object.entries(outcomes).map(([outcome, count]) => `, ${count} ${outcome}`);
  return `${suggestions} suggestions${words.join('')}; ${toTrainWith} to train with`;
}

const leftWords = (left: LeftOut): string =>
  left.size === 0
    ? ''
    : `; left out: ${[...left].map(([why, count]) => `${count} pull requests (${LEFT[why]})`).join(', ')}`;

const LEFT: Readonly<Record<NoConsent, string>> = {
  refused: 'feedback: false',
  'not-given': 'nobody agreed',
  'no-branch': 'their base branch is gone',
};

function repositoryNamed(value: string): Repository {
  const [, owner, name] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(value) ?? [];
  if (owner && name) return { owner, name };
  throw new InvalidArgumentError('take OWNER/REPO, such as octo-org/infrastructure.');
}

function date(value: string): Date {
  const found = new Date(value);
  if (/^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/.test(value) && !Number.isNaN(found.getTime())) return found;
  throw new InvalidArgumentError('take a date, such as 2026-01-31 or 2026-01-31T12:00:00Z.');
}
