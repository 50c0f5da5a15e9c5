import type { FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { ChangedPromptError, type DraftOutcome, draftAll } from '../draft/draft-all.ts';
import { type FinishedDraft, readDraftedRows } from '../draft/drafted-row.ts';
import { EndpointError } from '../draft/endpoint-error.ts';
import { type PromptRow, parsePromptRow } from '../draft/prompt-row.ts';
import { Spending } from '../draft/spending.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import {
  countRows,
  holdOutput,
  lineAppender,
  openOutput,
  readLines,
  unwritable,
} from './batch-files.ts';
import { batchProgress } from './batch-progress.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import {
  type DraftFlags,
  draftOptions,
  endpointSettings,
  spendingLimits,
} from './draft-options.ts';
import { withExamples } from './examples.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { isInShard, type Shard } from './shard-option.ts';

export function draftCommand(context: Context, exit: (code: ExitCode) => void): Command {
  const command = new Command('draft')
    .description(
      'Ask a language model for Terraform, prompt by prompt, to learn from with draft-pairs or to measure with batch. ' +
        'Rows are appended to OUT as they come; run it again to go on where it stopped. The model is behind an ' +
        'OpenAI-compatible endpoint: OPENAI_API_KEY, and OPENAI_BASE_URL where it is not OpenAI. Exits with 1 where a ' +
        'prompt was not answered or the budget did not last.',
    )
    .argument('<in>', 'JSONL of prompts: id, prompt, and licence (SPDX) and group where known')
    .argument('<out>', 'JSONL to append to')
    .action(async (input: string, output: string, flags: DraftFlags) =>
      exit(await draft(input, output, flags, context)),
    );
  for (const option of draftOptions()) command.addOption(option);
  return withExamples(command, [
    ['iac-dpo draft prompts.jsonl fresh.jsonl --model gpt-5.4-mini', 'one draft a prompt'],
    [
      'iac-dpo draft prompts.jsonl fresh.jsonl --max-cost 5 --prices 0.4,1.6',
      'for at most 5 dollars, where a million tokens cost so much',
    ],
    [
      'iac-dpo draft prompts.jsonl fresh.jsonl --samples 4 --temperature 0.8',
      'four of each, as varied as the temperature',
    ],
  ]);
}

async function draft(
  input: string,
  output: string,
  flags: DraftFlags,
  context: Context,
): Promise<ExitCode> {
  const { cwd, env, stdout, stderr, signal } = context;
  const settings = endpointSettings(flags, env);
  const [from, to] = [resolve(cwd, input), resolve(cwd, output)];
  const total = (await countRows(from)) * flags.samples;
  using _ = holdOutput(to, output);
  const file = await openOutput(to, from);
  try {
    const finished = await finishedRows(file, output);
    const before = [...finished.values()].map(({ tokens }) => tokens);
    const spending = new Spending(spendingLimits(flags), before);
    const tally: Record<DraftOutcome | LineOutcome, number> = { ...NOTHING_YET };
    // The client is a megabyte that no other command needs.
    const { openEndpoint } = await import('../draft/open-endpoint.ts');
    stderr.write(`${total} drafts by ${cleanLine(settings.model)}, ${flags.jobs} at once\n`);
    const progress = batchProgress(total, stderr, Date.now);
    const onRow = (outcome: DraftOutcome | LineOutcome, drafts = 1): void => {
      tally[outcome] += drafts;
      progress.update({ done: sum(Object.values(tally)), resumed: tally.resumed });
    };
    const append = lineAppender(file);
    const end = await draftAll({
      prompts: promptsIn(from, flags.shard, (outcome) => onRow(outcome, flags.samples)),
      endpoint: openEndpoint(settings),
      temperature: flags.temperature,
      samples: flags.samples,
      jobs: flags.jobs,
      finished,
      spending,
      signal,
      onRow: (outcome) => onRow(outcome),
      append: (row) =>
        append(`${JSON.stringify(row)}\n`).catch((error: unknown) => unwritable(output, error)),
    })
      .catch((error: unknown) => told(error, output))
      .finally(() => progress.stop());
    signal.throwIfAborted();
    const { other, ...counts } = tally;
    const spent = spending.total();
    if (flags.json) stdout.write(`${JSON.stringify({ ...counts, spent, end })}\n`);
    else stderr.write(`${summary(counts, spent, end)}\n`);
    return end === 'spent' || counts.failed + counts.malformed > 0 ? EXIT.findingsRemain : EXIT.ok;
  } finally {
    await file.close();
  }
}

/** What became of a line that nothing was asked for; `other`: it belongs to another part. */
type LineOutcome = 'malformed' | 'other';

const NOTHING_YET = {
  drafted: 0,
  resumed: 0,
  cut: 0,
  'no-code': 0,
  failed: 0,
  malformed: 0,
  other: 0,
};

const finishedRows = (file: FileHandle, name: string): Promise<Map<string, FinishedDraft>> =>
  readDraftedRows(file).catch((cause: unknown) => {
    throw new CliError(
      EXIT.input,
      `${cleanLine(name)} is not the output of iac-dpo draft. Next: name another OUT.`,
      { cause },
    );
  });

async function* promptsIn(
  from: string,
  shard: Shard,
  onLine: (outcome: LineOutcome) => void,
): AsyncGenerator<PromptRow> {
  const ids = new Set<string>();
  for await (const line of readLines(from)) {
    if (line.trim() === '') continue;
    const row = parsePromptRow(line);
    // Of two rows with one id nobody could tell later which one a draft is of.
    if ('malformed' in row || ids.has(row.id)) onLine('malformed');
    else {
      ids.add(row.id);
      if (isInShard(row.prompt, shard)) yield row;
      else onLine('other');
    }
  }
}

function told(error: unknown, output: string): never {
  if (error instanceof EndpointError)
    throw new CliError(
      EXIT.validator,
      `${cleanLine(error.message)} What was answered is in ${cleanLine(output)}. Next: run it again to go on.`,
      { cause: error },
    );
  if (error instanceof ChangedPromptError)
    throw new CliError(
      EXIT.input,
      `the row ${cleanLine(error.message)} of ${cleanLine(output)} is of another prompt or model. Next: name another OUT.`,
      { cause: error },
    );
  throw error;
}

function summary(
  counts: Readonly<Record<string, number>>,
  { tokens, cost }: ReturnType<Spending['total']>,
  end: 'done' | 'spent',
): string {
  const words = Object.entries(counts).flatMap(([name, count]) =>
    count > 0 || name === 'drafted' ? [`${count} ${name}`] : [],
  );
  const spent = `${tokens} tokens${cost === undefined ? '' : `, ${cost.toFixed(2)} in all`}`;
  const over = end === 'spent' ? '; the budget did not last, raise it to go on' : '';
  return `${words.join(', ')}; ${spent}${over}`;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
