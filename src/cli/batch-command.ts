import type { FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { changedRows } from '../batch/changed-rows.ts';
import { type FinishedRows, readFinishedRows } from '../batch/finished-rows.ts';
import { runBatch } from '../batch/run-batch.ts';
import { counted, doneRows, NOTHING_YET, type Tally, tallyLine } from '../batch/tally.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import { EngineError } from '../terraform/engine/engine-error.ts';
import { countRows, holdOutput, lineAppender, openOutput, readLines } from './batch-files.ts';
import { batchProgress } from './batch-progress.ts';
import { CliError } from './cli-error.ts';
import { type ConfigFlag, findConfig } from './config-file.ts';
import type { Context } from './context.ts';
import { withExamples } from './examples.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { openRanker, tellFailures, whoDecides } from './open-ranker.ts';
import { validatorFor } from './open-validator.ts';
import {
  configOption,
  controllerOption,
  coreOption,
  type DecidingFlags,
  deviceOption,
  engineOption,
  jobsOption,
  maxRoundsOption,
  moderniseOption,
  noConfigOption,
} from './options.ts';
import { askedOf, type Planned } from './repair-plan.ts';

interface Flags extends DecidingFlags {
  readonly field: string;
  readonly json?: true;
  readonly jobs: number;
  readonly config?: ConfigFlag;
  readonly maxRounds?: number;
  readonly modernise?: true;
}

export function batchCommand(context: Context, exit: (code: ExitCode) => void): Command {
  const command = new Command('batch')
    .description(
      'Repair every row of a JSONL corpus. Rows are appended to OUT as they finish, so not in input order; ' +
        'run it again to go on where it stopped. Exits with 1 when a row could not be worked on.',
    )
    .argument('<in>', 'JSONL with an id and a draft a row')
    .argument('<out>', 'JSONL to append to')
    .addOption(new Option('--field <name>', 'the field that holds the draft').default('draft'))
    .addOption(new Option('--json', 'print the counts at the end as JSON on standard output'))
    .addOption(jobsOption())
    .addOption(engineOption())
    .addOption(coreOption())
    .addOption(controllerOption())
    .addOption(deviceOption())
    .addOption(maxRoundsOption())
    .addOption(moderniseOption())
    .addOption(configOption('the working directory'))
    .addOption(noConfigOption())
    .action(async (input: string, output: string, flags: Flags) =>
      exit(await batch(input, output, flags, context)),
    );
  return withExamples(command, [
    ['iac-dpo batch drafts.jsonl repaired.jsonl', 'rows of {"id": …, "draft": "…"}'],
    ['iac-dpo batch texts.jsonl repaired.jsonl --field text', 'the draft in another field'],
    ['iac-dpo batch drafts.jsonl repaired.jsonl --engine checker --jobs 2', 'without terraform'],
  ]);
}

async function batch(
  input: string,
  output: string,
  flags: Flags,
  context: Context,
): Promise<ExitCode> {
  const [from, to] = [resolve(context.cwd, input), resolve(context.cwd, output)];
  const total = await countRows(from);
  const { config } = await findConfig(context.cwd, flags.config, context.cwd);
  using _ = holdOutput(to, output);
  const file = await openOutput(to, from);
  try {
    const finished = await finishedRows(file, output);
    if (finished.size > 0)
      refuseChanged(await changedRows(readLines(from), flags.field, finished), output);
    const tally = await work(from, file, finished, total, flags, askedOf(config, flags), context);
    if (flags.json) context.stdout.write(`${JSON.stringify(tally)}\n`);
    else context.stderr.write(`${tallyLine(tally)}\n`);
    return tally.failed > 0 ? EXIT.findingsRemain : EXIT.ok;
  } finally {
    await file.close();
  }
}

const finishedRows = (file: FileHandle, name: string): Promise<FinishedRows> =>
  readFinishedRows(file).catch((error: unknown) => {
    throw new CliError(
      EXIT.input,
      `${name} is not the output of a batch. Next: name another OUT.`,
      { cause: error },
    );
  });

function refuseChanged(ids: readonly (string | number)[], output: string): void {
  const [first] = ids;
  if (first === undefined) return;
  const more = ids.length > 1 ? ` and ${ids.length - 1} more` : '';
  throw new CliError(
    EXIT.input,
    `the draft of ${cleanLine(String(first))}${more} is not the one that ${cleanLine(output)} has a row of. Next: name another OUT, or take these rows out of it.`,
  );
}

function unwritable(error: unknown): never {
  const words = cleanLine((error as Error).message);
  throw new CliError(EXIT.input, `cannot write OUT: ${words}. Next: make room and run it again.`, {
    cause: error,
  });
}

async function work(
  from: string,
  file: FileHandle,
  finished: FinishedRows,
  total: number,
  flags: Flags,
  asked: Planned['options'],
  context: Context,
): Promise<Tally> {
  await using validator = await validatorFor(context, flags);
  await using opened = await openRanker(flags, context);
  const { signal, stderr } = context;
  stderr.write(`${total} rows, ${validator.description}, ${flags.jobs} at once\n`);
  const progress = batchProgress(total, stderr, Date.now);
  let tally = NOTHING_YET;
  const append = lineAppender(file);
  try {
    await runBatch({
      lines: readLines(from),
      field: flags.field,
      jobs: flags.jobs,
      finished,
      signal,
      isFatal: (error) => error instanceof EngineError,
      repair: (module) =>
        context.services.repair(module, {
          ...asked,
          validator,
          ...whoDecides(opened),
          signal,
        }),
      append: (line) => append(line).catch(unwritable),
      onRow: (outcome) => {
        tally = counted(tally, outcome);
        progress.update({ done: doneRows(tally), resumed: tally.resumed });
      },
    });
  } finally {
    progress.stop();
  }
  tellFailures(opened, context);
  return tally;
}
