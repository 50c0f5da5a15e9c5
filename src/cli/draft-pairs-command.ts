import { Command, Option } from 'commander';
import { DataCard } from '../preference/pairs/data-card.ts';
import { ALLOWED_LICENCES, parseSourceRow } from '../preference/pairs/source-row.ts';
import type { CoreRequest } from '../terraform/engine/core.ts';
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
import { validatorFor } from './open-validator.ts';
import { coreOption, engineOption } from './options.ts';
import { rewriteRows } from './rows-file.ts';
import type { Engine } from './services.ts';
import { isInShard, type Shard, shardOption } from './shard-option.ts';

interface Flags extends ChoiceOutput {
  readonly licence?: string;
  readonly shard: Shard;
  readonly format: 'choices' | 'pairs';
  readonly engine: Engine;
  readonly core: CoreRequest;
}

export function draftPairsCommand(context: Context, exit: (code: ExitCode) => void): Command {
  const command = new Command('draft-pairs')
    .description(
      'Make data to train a controller with from what models wrote: repairs each draft, and of those that are proven ' +
        'as a whole writes for each step the edit that was proven against those that take something away, and those that ' +
        'the checker or a gate refuses. The same input gives the same rows.',
    )
    .argument('<in>', 'JSONL of drafts: id, draft, licence (SPDX), and group, repo or prompt')
    .argument('<out>', 'JSONL to write; what is there is replaced')
    .addOption(
      new Option('--licence <spdx>', 'of rows that name none').choices([...ALLOWED_LICENCES]),
    )
    .addOption(shardOption())
    .addOption(
      new Option('--format <format>', `${FORMAT_HELP.choices}; ${FORMAT_HELP.pairs}`)
        .choices(['choices', 'pairs'])
        .default('choices'),
    )
    .addOption(cardOption())
    .addOption(countsOption())
    .addOption(engineOption())
    .addOption(coreOption())
    .action(async (input: string, output: string, flags: Flags) =>
      exit(await draftPairs(input, output, flags, context)),
    );
  return withExamples(command, [
    ['iac-dpo draft-pairs drafts.jsonl choices.jsonl --licence MIT', 'what `iac-dpo draft` wrote'],
    ['iac-dpo draft-pairs drafts.jsonl part-2.jsonl --shard 2/8', 'one of eight parts'],
  ]);
}

async function draftPairs(
  input: string,
  output: string,
  flags: Flags,
  context: Context,
): Promise<ExitCode> {
  const { licence, shard, format } = flags;
  const started = performance.now();
  const counts = new DataCard();
  await using validator = await validatorFor(context, flags);
  const choices = context.services.draftChoices(validator);
  const made = await rewriteRows({ input, output }, rowsOf, context);
  const seconds = (performance.now() - started) / 1000;
  const by = `proven by ${validator.description}`;
  await tellChoices(counts, made, { made: by, seconds }, flags, context);
  return EXIT.ok;

  async function rowsOf(line: string): Promise<readonly object[]> {
    const row = parseSourceRow(line, 'draft', licence);
    if ('malformed' in row) {
      counts.dropMalformed();
      return [];
    }
    if (!isInShard(row.text, shard)) return [];
    const found = await choices(row, context.signal);
    if (typeof found === 'string') {
      counts.skip(found);
      return [];
    }
    return found.flatMap((one) => {
      counts.add(one);
      return rowsOfChoice(one, format);
    });
  }
}
