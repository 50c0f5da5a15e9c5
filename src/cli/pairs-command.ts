import { Command, InvalidArgumentError, Option } from 'commander';
import type { Device } from '../controller/controller.ts';
import { DataCard } from '../preference/pairs/data-card.ts';
import { parseSourceRow } from '../preference/pairs/source-row.ts';
import {
  type ChoiceOutput,
  cardOption,
  countsOption,
  FORMAT_HELP,
  rowsOfChoice,
  tellChoices,
} from './choice-output.ts';
import type { Context } from './context.ts';
import { withExamples } from './examples.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { openRanker, tellFailures } from './open-ranker.ts';
import { deviceOption, NO_CONTROLLER } from './options.ts';
import { rewriteRows } from './rows-file.ts';
import { isInShard, type Shard, shardOption } from './shard-option.ts';

interface Flags extends ChoiceOutput {
  readonly seed: number;
  readonly shard: Shard;
  readonly format: 'choices' | 'pairs' | 'held-out';
  readonly controller: string;
  readonly device: Device;
}

export function pairsCommand(context: Context, exit: (code: ExitCode) => void): Command {
  const command = new Command('pairs')
    .description(
      'Make data to train a controller with: breaks valid Terraform as drafts are broken, and writes for each fault ' +
        'what a repair could do and what gives the text back. The same input and seed give the same rows.',
    )
    .argument('<in>', 'JSONL of valid texts: id, text, licence (SPDX), and group or repo')
    .argument('<out>', 'JSONL to write; what is there is replaced')
    .addOption(new Option('--seed <n>', 'which faults are drawn').argParser(wholeNumber).default(1))
    .addOption(shardOption())
    .addOption(
      new Option(
        '--format <format>',
        `${FORMAT_HELP.choices}; ${FORMAT_HELP.pairs}; ` +
          'held-out: a row a text of the test split, with its faults and without, to measure a model on',
      )
        .choices(['choices', 'pairs', 'held-out'])
        .default('choices'),
    )
    .addOption(
      new Option(
        '--controller <model>',
        'also what this model writes itself, and its order of what is wrong: for a second round; slow',
      ).default(NO_CONTROLLER),
    )
    .addOption(deviceOption())
    .addOption(cardOption())
    .addOption(countsOption())
    .action(async (input: string, output: string, flags: Flags) =>
      exit(await pairs(input, output, flags, context)),
    );
  return withExamples(command, [
    [
      'iac-dpo pairs modules.jsonl choices.jsonl --card card.md',
      'a row a decision, and what is in it',
    ],
    ['iac-dpo pairs modules.jsonl pairs.jsonl --format pairs --seed 7', 'as TRL reads them'],
    ['iac-dpo pairs modules.jsonl part-2.jsonl --shard 2/8', 'one of eight parts'],
  ]);
}

async function pairs(
  input: string,
  output: string,
  flags: Flags,
  context: Context,
): Promise<ExitCode> {
  const { seed, shard, format } = flags;
  const started = performance.now();
  await using opened = await openRanker(flags, context);
  const { ranker, author } = opened;
  const sampler = ranker && { ranker, ...(author && { author }) };
  const choices = context.services.choices(seed, sampler);
  const heldOut = context.services.heldOut(seed);
  const counts = new DataCard();
  const made = await rewriteRows({ input, output }, rowsOf, context);
  const seconds = (performance.now() - started) / 1000;
  const how = sampler ? `seed ${seed}, sampled by ${opened.name}` : `seed ${seed}`;
  await tellChoices(counts, made, { made: how, seconds }, flags, context);
  tellFailures(opened, context);
  return EXIT.ok;

  async function rowsOf(line: string): Promise<readonly object[]> {
    const row = parseSourceRow(line, 'text');
    if ('malformed' in row) {
      counts.dropMalformed();
      return [];
    }
    if (!isInShard(row.text, shard)) return [];
    const found = format === 'held-out' ? heldOut(row) : await choices(row);
    if (typeof found === 'string') {
      counts.skip(found);
      return [];
    }
    return found.flatMap((one) => {
      if ('draft' in one || format === 'held-out') return [one];
      counts.add(one);
      return rowsOfChoice(one, format);
    });
  }
}

function wholeNumber(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('take a whole number, 0 or more.');
}
